import { useWords } from '../i18n';

/** A praise that was selected and neither logged nor let go; masked. */
export interface Waiting {
  /** When it was selected, epoch ms. */
  at: number;
  text: string;
}

interface Props {
  /** Newest first. */
  waiting: readonly Waiting[];
  lookOver(praise: Waiting): void;
  letGo(praise: Waiting): void;
}

/** So that the entries stay in sight, the older ones come up when these are done. */
const shown = 2;

/** Praise that waits for a look: each with the way to it, and the way to let it go. */
export function PraiseInbox({ waiting, lookOver, letGo }: Props) {
  const { t } = useWords();
  return (
    <ul class="inbox">
      {waiting.slice(0, shown).map((praise) => (
        <li key={praise.at} class="unfinished">
          <p class="quiet">
            {t('popup.inbox')}{' '}
            <button type="button" class="link" onClick={() => lookOver(praise)}>
              {t('popup.draft.continue')}
            </button>{' '}
            <button type="button" class="link" onClick={() => letGo(praise)}>
              {t('popup.draft.discard')}
            </button>
          </p>
          <p class="own clipped" dir="auto">
            {praise.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
