import type { OwnPart } from '../../lib/adapters/own';
import type { Settings } from '../../lib/domain/settings';
import { backgroundWords } from '../../lib/i18n/background';
import type { PickTask, PillWords } from '../../lib/messages';
import type { HostLook } from '../../lib/page/host';

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
    colours: settings.look,
  };
}

/** The picker's words. They stand in the page, so they say what to point at and nothing else. */
export function pickWords(settings: Settings, part: OwnPart): Pick<PickTask, 'words' | keyof HostLook> {
  const { t, direction } = backgroundWords(settings.language);
  return {
    words: {
      ask: t(`background.pick.${part}`),
      second: part === 'messages' ? t('background.pick.answer') : null,
      keys: t('background.pick.keys'),
      wait: t('background.pick.wait'),
      none: t('background.pick.none'),
      cancel: t('background.pick.cancel'),
      unclear: t('background.pick.unclear'),
      kept: t('background.pick.kept'),
    },
    direction,
    colours: settings.look,
  };
}
