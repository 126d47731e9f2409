import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A part of the page under its small, quiet heading. */
export function Section({ title, children, ...rest }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={rest.class}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
