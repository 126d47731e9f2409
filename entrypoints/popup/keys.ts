import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../../components/journal/entry-keys';

/** What a key does where nobody types; by `event.key`, small. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Listens for keys while the page is open. A field keeps its letters, and keys with Ctrl, Alt or Cmd stay the browser's. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if ((event.ctrlKey || event.metaKey) && !isUndo) return;
      const action = latest.current[isUndo ? 'u' : event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
