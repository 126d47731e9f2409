import { describe, expect, it } from 'vitest';
import { pickHighlights } from '../../lib/domain/highlights';
import { inventoryText, parseInventory, speaksTo } from '../../lib/domain/inventory';
import { entryOf } from '../journal/entries';

const none = { ticked: [], own: [] };
const win = entryOf(1, { text: 'a win' });
const turned = entryOf(2, { text: 'turned', outcome: { turnaround: true } });
const praise = entryOf(3, { kind: 'praise', text: 'thank you' });
const lesson = entryOf(4, { kind: 'lesson', text: 'before nine' });

describe('a week opens', () => {
  it('with what the person picked and nothing else, at most three', () => {
    const picked = [5, 6, 7, 8].map((n) => entryOf(n, { text: `picked ${n}`, picked: true }));
    expect(pickHighlights([...picked, turned, praise], none)).toEqual(picked.slice(0, 3));
    expect(pickHighlights([turned, { ...win, picked: true }], none).map(({ id }) => id)).toEqual([win.id]);
  });

  it('else with the newest turnaround and the newest praise', () => {
    expect(pickHighlights([win, turned, praise], none)).toEqual([turned, praise]);
    expect(pickHighlights([win], none)).toEqual([]);
  });

  it('with what speaks to the person’s own list before that', () => {
    expect(pickHighlights([win, turned, praise, lesson], { ticked: ['learned'], own: [] })).toEqual([lesson, turned]);
    const own = entryOf(9, { text: 'Solved the router riddle' });
    expect(pickHighlights([turned, praise, own], { ticked: [], own: ['a good riddle'] })).toEqual([own, turned]);
  });
});

describe('the inventory', () => {
  it('is one item a line, ticks first', () => {
    const inventory = parseInventory(' helped\n\na good riddle\npraise\nhelped');
    expect(inventory).toEqual({ ticked: ['praise', 'helped'], own: ['a good riddle'] });
    expect(parseInventory(inventoryText(inventory))).toEqual(inventory);
    expect(parseInventory('')).toEqual(none);
  });

  it('knows an entry by what was ticked or by a telling word, never by a short one', () => {
    expect(speaksTo({ ticked: ['limit'], own: [] }, entryOf(1, { response: { choice: 'let-go' } }))).toBe(true);
    expect(speaksTo({ ticked: ['helped'], own: [] }, win)).toBe(false);
    expect(speaksTo({ ticked: [], own: ['all the team'] }, entryOf(1, { text: 'the parcel' }))).toBe(false);
    expect(speaksTo({ ticked: [], own: ['感謝されること'] }, entryOf(1, { text: 'お客様に感謝されること' }))).toBe(
      true,
    );
  });
});
