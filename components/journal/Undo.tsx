import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n';

interface Props {
  /** What was deleted, by id; empty where there is nothing to undo. */
  deleted: readonly string[];
  /** For how many seconds; 0 is as long as the journal is open. */
  undoFor: number;
  undo(): void;
  /** The time is over. */
  expire(): void;
}

/** "Deleted. Undo", for a while. The focus goes to it, since the button that had it is gone. */
export function Undo({ deleted, undoFor, undo, expire }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const over = useRef(expire);
  over.current = expire;
  const count = deleted.length;
  useEffect(() => {
    if (count === 0) return;
    // It is in sight at the foot; the list stays where it was.
    button.current?.focus({ preventScroll: true });
    if (undoFor === 0) return;
    const timer = setTimeout(() => over.current(), undoFor * 1_000);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div role="status">
      {count > 0 && (
        <p class="undo">
          <span>{t('popup.deleted', { count })}</span>
          <button ref={button} type="button" class="link" onClick={undo}>
            {t('popup.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
