import { type Messages, setupI18n } from '@lingui/core';
import type en from '../../assets/locales/en.json';
import type { Settings } from '../domain/settings';
import { chooseLanguage, directionOf } from './language';

export type BackgroundKey = Extract<keyof typeof en, `background.${string}`>;

// A service worker can't import lazily, so the build keeps only the `background.` words of each language here.
const catalogs = import.meta.glob<Messages>('../../assets/locales/*.json', {
  eager: true,
  import: 'default',
  query: '?background',
});

/** The words that the background hands out or shows itself, in the person's language. */
export function backgroundWords(chosen: Settings['language']): {
  t: (key: BackgroundKey) => string;
  direction: 'ltr' | 'rtl';
} {
  const language = chooseLanguage(chosen, navigator.languages);
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: catalogs[`../../assets/locales/${language}.json`] ?? {} },
  });
  return { t: (key) => i18n.t(key), direction: directionOf(language) };
}
