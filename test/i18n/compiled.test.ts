import { type Messages, setupI18n } from '@lingui/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundWords } from '../../lib/i18n/background';
import { loadWords } from '../../lib/i18n/i18n';
import { cardWords } from '../../lib/i18n/parts/card';
import { popupWords } from '../../lib/i18n/parts/popup';
import { compiledLocales } from '../../scripts/compiled-locales';

/** What the build makes of a locale file. */
function compiled(file: string, messages: Record<string, string>): { code: string; moduleType?: string } | null {
  const { transform } = compiledLocales();
  if (typeof transform !== 'function') throw new Error('the plugin transforms');
  return Reflect.apply(transform, undefined, [JSON.stringify(messages), file]);
}

describe('the compile step', () => {
  it('leaves other files alone', () => {
    expect(compiled('/x/assets/other/en.json', { a: 'b' })).toBeNull();
    expect(compiled('/x/lib/toughness/model.json', { a: 'b' })).toBeNull();
  });

  it('keeps for the background only its own words, as a module', () => {
    const built = compiled('/x/assets/locales/de.json?background', { 'background.a': 'A', 'card.b': 'B' });
    expect(built).toMatchObject({ code: 'export default {"background.a":["A"]}', moduleType: 'js' });
  });

  it('puts each word into the first part whose pages can ask for it, by name and by the start of a template', () => {
    const words = {
      'card.done': 'Done',
      'trigger.blame': 'blame',
      'popup.deleted': 'Deleted.',
      'card.boundary.copy': 'Copy',
      'week.line': 'Line',
      'options.search': 'Search',
    };
    const codes = ['popup', 'card', 'week', 'settings'].flatMap((part) => [
      compiled(`/x/assets/locales/de.json?${part}-keys`, words)?.code,
      compiled(`/x/assets/locales/de.json?${part}`, words)?.code,
    ]);
    expect(codes).toEqual([
      'export default ["trigger.blame","popup.deleted"]',
      'export default ["blame","Deleted."]',
      'export default ["card.done","card.boundary.copy"]',
      'export default ["Done","Copy"]',
      'export default ["week.line"]',
      'export default ["Line"]',
      'export default ["options.search"]',
      'export default ["Search"]',
    ]);
  });

  it('keeps what stands behind a path with a star, and what a page loads only when it is needed', () => {
    const built = compiled('/x/assets/locales/de.json?popup-keys', { 'lock.forgotten': 'Forgotten?' });
    expect(built?.code).toBe('export default ["lock.forgotten"]');
  });

  it('keeps a message with a hole compiled', () => {
    const built = compiled('/x/assets/locales/de.json?card', { 'card.step': 'Schritt {now}' });
    expect(built?.code).toBe('export default [["Schritt ",["now"]]]');
  });

  it('knows no other part', () => {
    expect(() => compiled('/x/assets/locales/de.json?footer', {})).toThrow('footer');
  });

  it('refuses a message that is broken', () => {
    expect(() => compiled('/x/assets/locales/de.json', { a: '{count, plural, one {x}' })).toThrow();
  });

  it.each([
    [0, 'لا تذاكر'],
    [1, 'تذكرة واحدة'],
    [2, 'تذكرتان'],
    [3, '3 تذاكر'],
    [10, '10 تذاكر'],
    [11, '11 تذكرة'],
    [99, '99 تذكرة'],
    [100, '100 تذكرة كاملة'],
    [102, '102 تذكرة كاملة'],
    [103, '103 تذاكر'],
  ])('brings the six forms of Arabic through: %i is %j', (count, text) => {
    const message =
      '{count, plural, zero {لا تذاكر} one {تذكرة واحدة} two {تذكرتان} few {# تذاكر} many {# تذكرة} other {# تذكرة كاملة}}';
    const built = compiled('/x/assets/locales/ar.json', { tickets: message });
    const messages: Messages = JSON.parse(built?.code ?? '{}');
    // With Latin digits, which the agents' numbers on a screen have too.
    const i18n = setupI18n({ locale: 'ar-u-nu-latn', messages: { 'ar-u-nu-latn': messages } });
    expect(i18n.t('tickets', { count })).toBe(text);
  });
});

describe('the words of a page', () => {
  beforeEach(() => vi.stubGlobal('navigator', { languages: ['en-GB', 'en'] }));
  afterEach(() => vi.unstubAllGlobals());

  it('fill their plurals and placeholders', async () => {
    const { t } = await loadWords('auto', [popupWords, cardWords]);
    expect(t('card.step', { now: 2, all: 5 })).toBe('Step 2 of 5');
  });

  it('write dates and lists as the browser’s variant does', async () => {
    const { date, list, language, locale, direction } = await loadWords('auto', [popupWords, cardWords]);
    expect(date(new Date(2026, 10, 23), { day: 'numeric', month: 'long' })).toBe('23 November');
    expect(list(['one', 'two', 'three'])).toBe('one, two and three');
    expect({ language, locale, direction }).toEqual({ language: 'en', locale: 'en-GB', direction: 'ltr' });
  });

  it('are there for the background at once', () => {
    const { t, direction } = backgroundWords('en');
    expect(t('background.pill.start')).toBe('Start');
    expect(direction).toBe('ltr');
  });
});
