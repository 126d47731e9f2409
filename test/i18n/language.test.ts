import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/domain/settings';
import { chooseLanguage, directionOf, formatLocale, matchLanguage, ownName } from '../../lib/i18n/language';

const nine = ['en', 'es', 'pt-BR', 'fr', 'de', 'fil', 'hi', 'ja', 'ar'];

describe('of nine languages', () => {
  it.each<[string, string | undefined]>([
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['es-419', 'es'],
    ['es-MX', 'es'],
    ['fr-CA', 'fr'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['fil-PH', 'fil'],
    ['hi-IN', 'hi'],
    ['hi-Latn', 'hi'],
    ['ja-JP', 'ja'],
    ['ar-EG', 'ar'],
    ['ar', 'ar'],
    ['fi', undefined],
    ['arn', undefined],
    ['', undefined],
  ])('a browser in %j gets %j', (tag, language) => {
    expect(matchLanguage(tag, nine)).toBe(language);
  });

  it('the variant that is there comes before another one', () => {
    expect(matchLanguage('pt-PT', ['pt-BR', 'pt-PT'])).toBe('pt-PT');
  });
});

it.each([
  ['en', 'English'],
  ['es', 'Español'],
  ['pt-BR', 'Português (Brasil)'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['fil', 'Filipino'],
  ['hi', 'हिन्दी'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
])('%s is named in itself: %s', (language, name) => {
  expect(ownName(language)).toBe(name);
});

it('the languages that can be chosen stand in the order in which they are offered', () => {
  expect(nine.filter((one) => languages.some((language) => language === one))).toEqual([...languages]);
});

describe('our words come', () => {
  it.each<[string, Parameters<typeof chooseLanguage>[0], string[], string]>([
    ['in the chosen language, whatever the browser says', 'de', ['en-US'], 'de'],
    ['in English where it is chosen in a German browser', 'en', ['de-DE'], 'en'],
    ['in the language of the browser', 'auto', ['de'], 'de'],
    ['in the language of a regional variant', 'auto', ['de-AT'], 'de'],
    ['in a language that is written in capitals', 'auto', ['DE-ch'], 'de'],
    ['in the first of the browser’s languages that we have', 'auto', ['tlh', 'de-CH', 'en'], 'de'],
    ['in the order of the browser', 'auto', ['en-GB', 'de'], 'en'],
    ['in English where we have none of them', 'auto', ['tlh', 'xx-YY'], 'en'],
    ['in English where the browser names none', 'auto', [], 'en'],
    ['in no language that only begins like one of ours', 'auto', ['den', 'enm'], 'en'],
  ])('%s', (_, chosen, browser, language) => {
    expect(chooseLanguage(chosen, browser)).toBe(language);
  });
});

it.each([
  ['en', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['arn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

describe('dates and numbers are written', () => {
  it.each<[string, string, string[], string]>([
    ['as in the variant of the browser', 'en', ['en-GB', 'en'], 'en-GB'],
    ['as in the first variant of our language', 'en', ['de-AT', 'en-IE', 'en-US'], 'en-IE'],
    ['as in our language where the browser has another', 'de', ['en-US'], 'de'],
    ['as in the browser’s Portuguese', 'pt-BR', ['pt-PT', 'en'], 'pt-PT'],
    ['as in the browser’s Filipino, whatever it calls it', 'fil', ['en-PH', 'tl-PH'], 'tl-PH'],
    ['in Arabic with the digits of our words', 'ar', ['ar-EG'], 'ar-EG-u-nu-latn'],
    ['in Arabic with the digits that the person asked for', 'ar', ['ar-EG-u-nu-arab'], 'ar-EG-u-nu-arab'],
  ])('%s', (_, language, browser, locale) => {
    expect(formatLocale(language, browser)).toBe(locale);
  });
});
