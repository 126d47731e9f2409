import { describe, expect, it } from 'vitest';
import { kinds, parseEntry } from '../../lib/domain/entry';
import { journalOf, lengths } from './journal';

const until = Date.UTC(2026, 10, 23, 16);

describe.each(Object.entries(lengths))('a made-up journal of a length (%s)', (_, length) => {
  const journal = journalOf(length, until);

  it('has as many entries as asked for, each valid, newest first, none twice and none too new', () => {
    expect(journal).toHaveLength(length.entries);
    for (const entry of journal.slice(0, 2_000)) expect(() => parseEntry(entry)).not.toThrow();
    expect(new Set(journal.map(({ id }) => id)).size).toBe(length.entries);
    expect(journal.every(({ createdAt }, at) => createdAt <= (journal[at - 1]?.createdAt ?? until))).toBe(true);
  });
});

it('the same seed makes the same journal, another seed another', () => {
  const year = journalOf(lengths.year, until);
  expect(journalOf(lengths.year, until)).toEqual(year);
  expect(journalOf(lengths.year, until, 2)).not.toEqual(year);
});

it('a made-up year holds every kind, stars, tags, turnarounds and other scripts, and no gap is left open', () => {
  const year = journalOf(lengths.year, until);
  expect(new Set(year.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(year.some(({ starred }) => starred)).toBe(true);
  expect(year.some(({ tags }) => tags.length > 1)).toBe(true);
  expect(year.some(({ outcome, stimulus }) => outcome?.turnaround && stimulus?.heat && outcome.heat)).toBe(true);
  expect(JSON.stringify(year)).toMatch(/\p{Script=Han}/u);
  expect(JSON.stringify(year.map(({ text, day, response }) => [text, day, response]))).not.toMatch(/\{\w+\}|undefined/);
});
