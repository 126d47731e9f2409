import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** A part of the settings: its name, one sentence, what can be changed. */
export function Section({ title, intro, children }: Props) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p class="quiet">{intro}</p>
      </header>
      <div class="fields">{children}</div>
    </section>
  );
}
