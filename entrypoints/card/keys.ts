import { useLayoutEffect, useRef } from 'preact/hooks';

/** Esc leaves, Ctrl or Cmd and Enter saves, wherever the focus is. */
export function useCardKeys(close: () => unknown, save: () => unknown): void {
  const closeNow = useRef(close);
  const saveNow = useRef(save);
  closeNow.current = close;
  saveNow.current = save;
  // Before the first paint: whoever sees the card may press Esc at once.
  useLayoutEffect(() => {
    // On key-down the focus would be back in the page in time for it to get the key-up of Escape.
    let escaping = false;
    const down = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') escaping = true;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        saveNow.current();
      }
    };
    const up = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && escaping) closeNow.current();
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  }, []);
}
