import { type Messages, setupI18n } from '@lingui/core';
import type en from '../../assets/locales/en.json';
import type { Language, Settings } from '../domain/settings';
import { chooseLanguage, directionOf, formatLocale, withOurDigits } from './language';

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

/** A message as the build makes it: what is between the holes, and the holes; a text where there is none. */
export type Message = Messages[string];

/** A part of the words in every language, to be loaded one at a time: `lib/i18n/parts`. */
export interface Part {
  /** The keys of the part, in the order of the messages: one list, as a glob gives it. */
  keys: Record<string, readonly string[]>;
  /** Loads the messages of a language, by the path of its file. */
  languages: Record<string, () => Promise<readonly Message[]>>;
}

/** Making a format takes longer than using it a hundred times, and a list names its days and hours with few of them. */
function dateFormat(locale: string): Words['date'] {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (date, options) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
    return format.format(date);
  };
}

/**
 * Loads the one language that a page needs, in the parts that the page can show. The likely one is on its way while the
 * person's choice is still read.
 */
export async function loadWords(
  choosing: Settings['language'] | Promise<Settings['language']>,
  parts: readonly Part[],
): Promise<Words> {
  for (const part of parts) void load(part, chooseLanguage('auto', navigator.languages));
  const language = chooseLanguage(await choosing, navigator.languages);
  const locale = formatLocale(language, navigator.languages);
  const plurals = withOurDigits(language);
  const messages = await Promise.all(parts.map((part) => messagesOf(part, language)));
  const i18n = setupI18n({ locale: plurals, messages: { [plurals]: Object.fromEntries(messages.flat()) } });
  return {
    language,
    locale,
    direction: directionOf(language),
    t: (key, values) => i18n.t(key, values),
    date: dateFormat(locale),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

const load = ({ languages }: Part, language: Language): Promise<readonly Message[]> | undefined =>
  Object.entries(languages).find(([path]) => path.endsWith(`/${language}.json`))?.[1]();

async function messagesOf(part: Part, language: Language): Promise<[string, Message][]> {
  const messages = (await load(part, language)) ?? [];
  return Object.values(part.keys)
    .flat()
    .map((key, at) => [key, [messages[at] ?? key].flat()]);
}
