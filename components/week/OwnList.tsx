import { Section } from './Section';
import { ShowAll } from './ShowAll';

interface Props {
  title: string;
  hint?: string;
  items: readonly { id: string; text: string }[];
}

/** A list of the person's own sentences: what it taught, what to pass upstream. */
export function OwnList({ title, hint, items }: Props) {
  return (
    <Section title={title}>
      {hint && <p class="quiet">{hint}</p>}
      <ShowAll
        items={items}
        first={12}
        class="sentences"
        row={({ text }) => (
          <li class="own" dir="auto">
            {text}
          </li>
        )}
      />
    </Section>
  );
}
