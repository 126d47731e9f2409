import type { Settings } from '../../lib/domain/settings';
import { backgroundWords } from '../../lib/i18n/background';
import type { PillWords } from '../../lib/messages';

/** The pill's words in the person's language: generic, since a screen may be shared and a page can search its text. */
export function pillWords(settings: Settings): PillWords {
  const { t, direction } = backgroundWords(settings.language);
  return {
    invite: t('background.pill.invite'),
    start: t('background.pill.start'),
    notNow: t('background.pill.notNow'),
    more: t('background.pill.more'),
    card: t('background.pill.card'),
    direction,
  };
}
