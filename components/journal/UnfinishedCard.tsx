import { useWords } from '../i18n';

interface Props {
  /** When it was left, in words. */
  when: string;
  /** What was said on it so far. */
  words: string;
  goOn(): void;
  discard(): void;
}

/** A card that was left unfinished, with the way back to it and the way to let it go. */
export function UnfinishedCard({ when, words, goOn, discard }: Props) {
  const { t } = useWords();
  return (
    <div class="unfinished">
      <p class="quiet">
        {t('popup.draft', { when })}{' '}
        <button type="button" class="link" onClick={goOn}>
          {t('popup.draft.continue')}
        </button>{' '}
        <button type="button" class="link" onClick={discard}>
          {t('popup.draft.discard')}
        </button>
      </p>
      {words && (
        <p class="own clipped" dir="auto">
          {words}
        </p>
      )}
    </div>
  );
}
