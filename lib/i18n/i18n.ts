import { type Messages, setupI18n } from '@lingui/core';
import type en from '../../assets/locales/en.json';
import type { Language, Settings } from '../domain/settings';
import { chooseLanguage, directionOf, formatLocale, withOurDigits } from './language';

export type { Messages };

/** Every message has its key in English, the reference of the types. */
export type Key = Exclude<keyof typeof en, `background.${string}`>;
export type Values = Record<string, string | number>;

/** The words of one language, ready to use. */
export interface Words {
  language: Language;
  /** For dates and numbers; may be a regional variant of `language`. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The message of `key`, with its plurals and placeholders filled from `values`. */
  t(key: Key, values?: Values): string;
  /** A date in the person's format; `date` is an instant on this machine's clock. */
  date(date: Date, options: Intl.DateTimeFormatOptions): string;
  /** "one, two and three" in this language. */
  list(items: readonly string[]): string;
}

/**
 * The words of one page in every language, to be loaded one at a time. Each page names its own, so that the build keeps
 * what that page can show: `import.meta.glob('../../assets/locales/*.json', { import: 'default', query: '?card' })`.
 */
export type Catalogs = Record<string, () => Promise<Messages>>;

/** Loads the one language that a page needs. */
export async function loadWords(chosen: Settings['language'], catalogs: Catalogs): Promise<Words> {
  const language = chooseLanguage(chosen, navigator.languages);
  const load = catalogs[`../../assets/locales/${language}.json`];
  const locale = formatLocale(language, navigator.languages);
  const plurals = withOurDigits(language);
  const i18n = setupI18n({ locale: plurals, messages: { [plurals]: (await load?.()) ?? {} } });
  return {
    language,
    locale,
    direction: directionOf(language),
    t: (key, values) => i18n.t(key, values),
    date: (date, options) => new Intl.DateTimeFormat(locale, options).format(date),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
