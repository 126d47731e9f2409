import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  hint: string | null;
  children: ComponentChildren;
}

/** One step: its heading takes the focus, so that it is read out when it comes. */
export function Step({ title, hint, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="step">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </main>
  );
}
