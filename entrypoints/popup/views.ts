import { useEffect, useRef, useState } from 'preact/hooks';

/** What the popup shows: the journal, or one thing in its place for a while. */
export type View = 'journal' | 'space' | 'day' | 'bin' | 'keys';

/** What is shown now. Back in the journal, the focus returns to the button that led away from it. */
export function useView(): [View, (view: View) => void] {
  const [view, setView] = useState<View>('journal');
  const opener = useRef<string | null>(null);
  useEffect(() => {
    if (view === 'journal' && opener.current) document.querySelector<HTMLElement>(opener.current)?.focus();
  }, [view]);
  const show = (next: View): void => {
    const button = `[data-opens="${next}"]`;
    if (next !== 'journal') opener.current = document.activeElement?.matches(button) ? button : null;
    setView(next);
  };
  return [view, show];
}
