import { toMarkdownList } from '../../lib/domain/markdown';
import { useWords } from '../i18n';
import { Copy } from './Copy';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

interface Props {
  title: string;
  items: readonly { id: string; text: string }[];
  paper: number;
}

/** A list of the person's own sentences. */
export function OwnList({ title, items, paper }: Props) {
  return (
    <Section title={title} class={paper === 0 ? 'off-paper' : undefined}>
      <Sentences items={items} paper={paper} />
    </Section>
  );
}

/** What customers are really angry at, to be handed to product or policy by the person. */
export function Upstream({ items, paper }: Omit<Props, 'title'>) {
  const { t } = useWords();
  const texts = items.map(({ text }) => text);
  return (
    <Section title={t('week.upstream')} class={paper === 0 ? 'off-paper' : undefined}>
      <p class="quiet off-paper">{t('week.upstream.hint')}</p>
      <Sentences items={items} paper={paper} />
      <Copy text={texts.join('\n')} markdown={toMarkdownList(texts)} />
    </Section>
  );
}

function Sentences({ items, paper }: Omit<Props, 'title'>) {
  return (
    <ShowAll
      items={items}
      paper={paper}
      class="sentences"
      row={({ text }, place) => (
        <li class={`own ${place ?? ''}`} dir="auto">
          {text}
        </li>
      )}
    />
  );
}
