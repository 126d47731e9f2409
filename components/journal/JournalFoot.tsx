import type { ComponentChildren } from 'preact';
import type { Key } from '../../lib/i18n/i18n';
import { useWords } from '../i18n';
import { later } from '../later';

const Undo = later(async () => (await import('./Undo')).Undo);

interface Props {
  deleted: readonly string[];
  undoFor: number;
  undo(): void;
  expire(): void;
  said: Key | null;
  site: ComponentChildren;
  takeSpace(): void;
  closeDay(): void;
}

/** What was just done and can be undone, and the two ways to pause. */
export function JournalFoot({ deleted, undoFor, undo, expire, said, site, takeSpace, closeDay }: Props) {
  const { t } = useWords();
  return (
    <footer>
      <Undo deleted={deleted} undoFor={undoFor} undo={undo} expire={expire} />
      <p role="status" class="quiet">
        {said && t(said)}
      </p>
      {site}
      <div class="pauses">
        <button type="button" class="button" data-opens="space" onClick={takeSpace}>
          {t('popup.space')}
        </button>
        <button type="button" class="button" data-opens="day" onClick={closeDay}>
          {t('popup.day')}
        </button>
      </div>
    </footer>
  );
}
