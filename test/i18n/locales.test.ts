import { readdirSync, readFileSync } from 'node:fs';
import { type CompiledMessage, type CompiledMessageToken, compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/domain/settings';

const folder = new URL('../../assets/locales/', import.meta.url);
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const english = read('en.json');
const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A hole in a message: its name, its format, and the forms of a plural or a choice. */
type Hole = Exclude<CompiledMessageToken, string>;

/** The placeholders of a message with their formats: `count plural`, `when`. */
function placeholders(message: string): string[] {
  return [...new Set(argumentsOf(message).map(([name, format]) => `${name} ${format ?? ''}`.trim()))].sort();
}

/** The forms of each plural in a message. */
function plurals(message: string): string[][] {
  return argumentsOf(message)
    .filter(([, format]) => format === 'plural')
    .map((hole) => Object.keys(formsOf(hole)).filter((form) => form !== 'offset'));
}

function formsOf([, , options]: Hole): Record<string, unknown> {
  return typeof options === 'object' && options !== null ? { ...options } : {};
}

function argumentsOf(message: string): Hole[] {
  return walk(compileMessage(message));
}

function walk(parts: CompiledMessage): Hole[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return [part, ...Object.values(formsOf(part)).flatMap((form) => (Array.isArray(form) ? walk(form) : []))];
  });
}

/** How much room the longest form of a message takes, in letters; a wide one counts as two, a hole as four. */
function roomOf(message: string): number {
  return roomOfParts(compileMessage(message));
}

function roomOfParts(parts: CompiledMessage): number {
  return parts.reduce<number>((sum, part) => {
    if (typeof part === 'string') return sum + lettersOf(part);
    const forms = Object.values(formsOf(part)).flatMap((form) => (Array.isArray(form) ? [roomOfParts(form)] : []));
    return sum + Math.max(...forms, forms.length > 0 ? 0 : 4);
  }, 0);
}

const clusters = new Intl.Segmenter();
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/;

function lettersOf(text: string): number {
  return [...clusters.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}

/** Labels up to this long stand on buttons, chips and tabs, where room is short. */
const label = 16;
/** How long a translation may be. Short words differ most; a whole sentence is seldom half as long again. */
const roomFor = (english: number): number => (english <= label ? english * 1.5 + 12 : english * 1.5 + 20);

describe('the measure of a message', () => {
  it.each([
    ['Start', 5],
    ['始める', 6],
    ['शुरू करें', 5],
    ['ابدأ', 4],
    ['{count, plural, one {# day} other {# days left}}', 11],
    ['{view, select, month {Month} other {Week}} of {name}', 13],
  ])('counts %j as %i letters', (message, room) => {
    expect(roomOf(message)).toBe(room);
  });
});

describe('the reader of placeholders', () => {
  it.each([
    ['no hole', []],
    ['{when}', ['when']],
    ['{count, plural, one {# of {all}} other {# of {all} by {who}}}', ['all', 'count plural', 'who']],
    ['{a, select, x {1} other {2}} and {b, number}', ['a select', 'b number']],
  ])('finds in %j what it holds', (message, found) => {
    expect(placeholders(message)).toEqual(found);
  });
});

it.each(languages)('the language %s, which can be chosen, has its words', (language) => {
  expect(files).toContain(`${language}.json`);
});

describe.each(files)('%s', (file) => {
  const words = read(file);
  const language = file.replace('.json', '');

  it('is a language that can be chosen', () => {
    expect(languages).toContain(language);
  });

  it('has the keys of en.json, no more and no fewer, in the same order', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english));
  });

  it('has no empty word and none with space around it', () => {
    expect(Object.entries(words).filter(([, word]) => word === '' || word.trim() !== word)).toEqual([]);
  });

  it('has the placeholders of en.json in every message', () => {
    const differing = Object.entries(words)
      .map(([key, word]) => ({ key, has: placeholders(word), english: placeholders(english[key] ?? '') }))
      .filter(({ has, english }) => has.join() !== english.join());
    expect(differing).toEqual([]);
  });

  it('takes not much more room than English, least of all on a button', () => {
    const long = Object.entries(words)
      .map(([key, word]) => ({ key, word, room: roomOf(word), most: roomFor(roomOf(english[key] ?? '')) }))
      .filter(({ room, most }) => room > most);
    expect(long).toEqual([]);
  });

  it('cheers at nobody', () => {
    // What a customer or an agent is quoted with, and the sign for shouting, may have a mark.
    const loud = Object.entries(words).filter(([key, word]) => /[!！¡]/.test(word) && key !== 'signal.shouting');
    expect(loud).toEqual([]);
  });

  it('has in every plural "other", and all forms of the language or none', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const broken = Object.entries(words).flatMap(([key, word]) =>
      plurals(word)
        .map((forms) => forms.filter((form) => categories.includes(form)))
        .filter((forms) => forms.join() !== 'other' && wanted.some((form) => !forms.includes(form)))
        .map((forms) => ({ key, forms, wanted })),
    );
    expect(broken).toEqual([]);
  });
});
