import { type Language, languages, type Settings } from '../domain/settings';

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** The language of our words: the chosen one, else the first of the browser's that we have, else English. */
export function chooseLanguage(chosen: Settings['language'], browserLanguages: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const [base = ''] = tag.toLowerCase().split('-');
    const found = languages.find((language) => language.toLowerCase() === tag.toLowerCase() || language === base);
    if (found) return found;
  }
  return 'en';
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The tag for dates and numbers: the browser's own variant of the language where it has one (`en-GB`), so that days
 * look as the person knows them.
 */
export function formatLocale(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => tag.split('-')[0] === language.split('-')[0]) ?? language;
}
