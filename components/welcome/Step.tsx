import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  hint: string | null;
  /** Off where the step brings a `main` of its own, as the card does. */
  main?: boolean;
  children: ComponentChildren;
}

/** One step: its heading takes the focus, so that it is read out when it comes. */
export function Step({ title, hint, main = true, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const Frame = main ? 'main' : 'div';
  return (
    <Frame class="step">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </Frame>
  );
}
