import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, formatLocale } from '../../lib/i18n/language';

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
  it.each<[string, 'en' | 'de', string[], string]>([
    ['as in the variant of the browser', 'en', ['en-GB', 'en'], 'en-GB'],
    ['as in the first variant of our language', 'en', ['de-AT', 'en-IE', 'en-US'], 'en-IE'],
    ['as in our language where the browser has another', 'de', ['en-US'], 'de'],
  ])('%s', (_, language, browser, locale) => {
    expect(formatLocale(language, browser)).toBe(locale);
  });
});
