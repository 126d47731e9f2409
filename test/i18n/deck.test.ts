import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deck, promptMoments } from '../../lib/domain/deck';
import { promptLimits } from '../../lib/domain/prompts';
import { languages } from '../../lib/domain/settings';
import { strengths, techniques } from '../../lib/domain/techniques';
import { loadDeck } from '../../lib/i18n/deck';

const folder = new URL('../../assets/deck/', import.meta.url);
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const english = read('en.json');
/** A reason is two lines of the card at most in English; no language may be half as long again. */
const longestReason = 170;

describe('the deck', () => {
  it('has about forty prompts, each with its own id, and some for every moment', () => {
    expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
    expect(deck.length).toBeGreaterThanOrEqual(38);
    expect(new Set(deck.map(({ moment }) => moment))).toEqual(new Set(promptMoments));
  });

  it('has in English a text for each prompt, a reason for each technique, and nothing else', () => {
    const expected = [...deck.map(({ id }) => id), ...Object.keys(techniques).map((id) => `why.${id}`)];
    const keys = Object.keys(english).filter((key) => !key.endsWith('.follow'));
    expect(keys.sort()).toEqual(expected.sort());
    for (const key of Object.keys(english).filter((key) => key.endsWith('.follow'))) {
      expect(english).toHaveProperty([key.replace('.follow', '')]);
    }
  });

  it('names a source for all but what is only an idea', () => {
    for (const [id, { source, strength }] of Object.entries(techniques)) {
      expect(strengths).toContain(strength);
      expect(source !== '', id).toBe(strength !== 'idea');
    }
  });

  it('asks for no understanding where a limit is due', () => {
    const asked = deck.filter(({ moment }) => moment === 'limit').map(({ technique }) => technique);
    expect(new Set(asked)).toEqual(new Set(['limit']));
  });
});

describe.each(languages)('the deck in %s', (language) => {
  const words = read(`${language}.json`);

  it('has the keys of the English one in the same order', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });

  it('keeps every prompt to 140 characters and every reason to two lines', () => {
    const long = Object.entries(words).filter(
      ([key, text]) => text.length > (key.startsWith('why.') ? longestReason : promptLimits.longest),
    );
    expect(long).toEqual([]);
  });

  it('has no empty text, no space around one, and no exclamation', () => {
    expect(Object.values(words).filter((text) => text === '' || text.trim() !== text || /[!！¡]/.test(text))).toEqual(
      [],
    );
  });

  it('can be loaded', async () => {
    expect(await loadDeck(language)).toEqual(words);
  });
});

it('every deck is in a language that can be chosen', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});
