import { type Language, languages, type Settings } from '../domain/settings';

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** Tagalog is what Filipino was called before, and what some systems still say. */
const olderNames: Readonly<Record<string, string>> = { tl: 'fil' };

/** The language of a tag without its script and region: `pt` of `pt-PT`, `fil` of `tl-PH`. */
function baseOf(tag: string): string {
  const [base = ''] = tag.toLowerCase().split(/[-_]/);
  return olderNames[base] ?? base;
}

/**
 * The one of `available` that someone reads who has `tag` in the browser: the same, else another variant of the same
 * language (`pt-BR` for `pt` and `pt-PT`).
 */
export function matchLanguage<L extends string>(tag: string, available: readonly L[]): L | undefined {
  return (
    available.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
    available.find((language) => baseOf(language) === baseOf(tag))
  );
}

/** The language of our words: the chosen one, else the first of the browser's that we have, else English. */
export function chooseLanguage(chosen: Settings['language'], browserLanguages: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const found = matchLanguage(tag, languages);
    if (found) return found;
  }
  return 'en';
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(baseOf(language)) ? 'rtl' : 'ltr';
}

/**
 * The tag for dates and numbers: the browser's own variant of the language where it has one (`en-GB`), so that days
 * look as the person knows them.
 */
export function formatLocale(language: string, browserLanguages: readonly string[]): string {
  return withOurDigits(browserLanguages.find((tag) => baseOf(tag) === baseOf(language)) ?? language);
}

/**
 * A tag that writes numbers in the digits of our words. Some Arabic countries have digits of their own; a heat of 3 and
 * a key to press would then stand beside a count in other ones. Helpdesks write theirs as we do.
 */
export function withOurDigits(tag: string): string {
  return baseOf(tag) === 'ar' && !tag.includes('-u-') ? `${tag}-u-nu-latn` : tag;
}

/** A language's name in itself, so that whoever reads it finds it. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
