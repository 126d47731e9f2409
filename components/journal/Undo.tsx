import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n';

const undoMs = 10_000;

interface Props {
  /** What was deleted, by id; empty where there is nothing to undo. */
  deleted: readonly string[];
  undo(): void;
  /** The ten seconds are over. */
  expire(): void;
}

/** "Deleted. Undo", for ten seconds. The focus goes to it, since the button that had it is gone. */
export function Undo({ deleted, undo, expire }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const over = useRef(expire);
  over.current = expire;
  const count = deleted.length;
  useEffect(() => {
    if (count === 0) return;
    button.current?.focus();
    const timer = setTimeout(() => over.current(), undoMs);
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
