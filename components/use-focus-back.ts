import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes once something that had it is closed: to what opened it, or stands in its place. Returns the ref
 * for that element.
 */
export function useFocusBack(open: boolean): (opener: HTMLElement | null) => void {
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (element) => {
    // Of two that take turns, the one that comes counts, whichever is told first.
    if (element) opener.current = element;
  };
}
