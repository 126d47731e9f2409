import { useState } from 'preact/hooks';
import { type MaskedPart, toggled } from '../../lib/domain/masked-parts';

/** What was masked in the praise at hand, and which of it is shown; gone where the person rewrote the places. */
export function useMasks(first: readonly MaskedPart[]) {
  const [parts, setParts] = useState(first);
  const [shown, setShown] = useState<readonly boolean[]>(() => first.map(() => false));
  return {
    parts,
    shown,
    /** The text with one part shown, or masked again; null where its place is gone. */
    toggle: (text: string, at: number): string | null => {
      const changed = toggled(text, parts, shown, at);
      if (changed !== null) setShown(shown.map((one, index) => (index === at ? !one : one)));
      else {
        // Without its place a part can't be told from others like it.
        const like = parts[at]?.mask;
        setParts(parts.filter(({ mask }) => mask !== like));
        setShown(shown.filter((_, index) => parts[index]?.mask !== like));
      }
      return changed;
    },
    /** Another praise is at hand, or none. */
    set: (now: readonly MaskedPart[]): void => {
      setParts(now);
      setShown(now.map(() => false));
    },
  };
}
