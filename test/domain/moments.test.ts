import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/domain/moments';
import { type Case, decided, minute, now, today } from './facts';

const recall = { point: 'recall', strength: 0 } as const;
const at15 = { dayClose: 15 * 60 };
const nineToThree = { start: 9 * 60, end: 15 * 60 };
const closing = (history: Case['history'] = {}): Case => ({
  facts: { point: 'day-close', strength: 0 },
  settings: at15,
  history,
});

describe('an offer is made', () => {
  it.each<[string, Case]>([
    ['after a rough ticket, to an agent who rests', {}],
    ['when the cool-down of 45 minutes has just ended', { history: { lastOfferAt: now - 45 * minute } }],
    ['when a snooze has just ended', { history: { snoozedUntil: now } }],
    ['on the day after a full one', { history: { day: '2026-11-22', offersToday: 4 } }],
    ['when the shift after a closed day begins', { history: { closedUntil: now } }],
    ['inside working hours', { settings: { hours: { start: 9 * 60, end: 17 * 60 } } }],
    ['while music plays, where sound is no gate', { facts: { sounding: true }, settings: { soundGate: false } }],
    ['after nine and a half minutes of waiting', { facts: { since: now - 9.5 * minute } }],
    ['to recall, with no ticket and the day full', { facts: recall, history: { day: today, offersToday: 4 } }],
    ['to recall, within the cool-down of an offer', { facts: recall, history: { lastOfferAt: now - 1 } }],
    ['to recall, which came yesterday', { facts: recall, history: { recallDay: '2026-11-22' } }],
    ['to close the day, with no ticket and the day full', closing({ day: today, offersToday: 4, lastOfferAt: now })],
    ['to close the day, though recall came', closing({ recallDay: today })],
    ['to close the day at the end of the working hours', { ...closing(), settings: { ...at15, hours: nineToThree } }],
  ])('%s', (_, given) => {
    expect(decided(given)).toEqual({ act: 'offer' });
  });
});

describe('an offer is dropped as', () => {
  it.each<[Extract<Decision, { act: 'drop' }>['reason'], string, Case]>([
    ['only-when-asked', 'the person chose so', { settings: { rhythm: 'ask' } }],
    ['not-tough', 'the bar is not reached', { facts: { strength: 0.99 } }],
    ['not-tough', 'nothing can be named', { facts: { strength: 0 } }],
    ['already-offered', 'this ticket had its offer', { facts: { alreadyOffered: true } }],
    ['day-closed', 'the day was closed', { history: { closedUntil: now + 1 } }],
    ['outside-hours', 'work begins in a minute', { settings: { hours: { start: 15 * 60 + 1, end: 20 * 60 } } }],
    ['outside-hours', 'work ends this minute', { settings: { hours: { start: 9 * 60, end: 15 * 60 } } }],
    ['snoozed', 'a snooze has a millisecond left', { history: { snoozedUntil: now + 1 } }],
    ['cap', 'the day had its four', { facts: { strength: 9 }, history: { day: today, offersToday: 4 } }],
    [
      'cool-down',
      'the last was a millisecond under 45 minutes ago',
      { history: { lastOfferAt: now - 45 * minute + 1 } },
    ],
    [
      'cool-down',
      'three dismissals in a row doubled it',
      { history: { lastOfferAt: now - 89 * minute, dismissalsInRow: 3 } },
    ],
    ['other-offer', 'another tab shows one', { facts: { otherOffer: true } }],
    ['held-too-long', 'ten minutes of typing', { facts: { since: now - 10 * minute }, attention: { sinceKeyMs: 0 } }],
    ['held-too-long', 'ten minutes of sound', { facts: { since: now - 10 * minute, sounding: true } }],
    ['typing', 'before a reply there is no later', { facts: { point: 'before-reply' }, attention: { sinceKeyMs: 0 } }],
    ['sound', 'nor is there for a call', { facts: { point: 'before-reply', sounding: true } }],
    ['only-when-asked', 'recall is switched off', { facts: recall, settings: { recall: false } }],
    ['only-when-asked', 'no hour for the day is chosen', { facts: { point: 'day-close' } }],
    ['had-today', 'recall came today', { facts: recall, history: { recallDay: today } }],
    ['had-today', 'the closing of the day came today', closing({ dayCloseDay: today })],
    ['day-closed', 'the day was closed before its hour', closing({ closedUntil: now + 1 })],
    ['day-closed', 'recall is late', { facts: recall, history: { closedUntil: now + 1 } }],
    ['outside-hours', 'recall is early', { facts: recall, settings: { hours: { start: 16 * 60, end: 20 * 60 } } }],
    ['snoozed', 'a snooze holds at the hour of the day too', closing({ snoozedUntil: now + 1 })],
    ['other-offer', 'recall finds a card open', { facts: { ...recall, otherOffer: true } }],
    [
      'held-too-long',
      'recall in ten minutes of sound',
      { facts: { ...recall, sounding: true, since: now - 10 * minute } },
    ],
    [
      'snoozed',
      'it would be held too, but a drop is for good',
      { history: { snoozedUntil: now + 1 }, attention: { visible: false } },
    ],
  ])('%s: %s', (reason, _, given) => {
    expect(decided(given)).toEqual({ act: 'drop', reason });
  });
});

describe('an offer is held as', () => {
  it.each<[Extract<Decision, { act: 'hold' }>['reason'], string, Case]>([
    ['hidden', 'the page is hidden', { attention: { visible: false } }],
    ['unfocused', 'another window has the focus', { attention: { focused: false } }],
    ['full-screen', 'the screen is full', { attention: { fullScreen: true } }],
    ['typing', 'a key was pressed 3.9 seconds ago', { attention: { sinceKeyMs: 3_900 } }],
    ['draft', 'the composer holds a draft', { attention: { unsentDraft: true } }],
    ['sound', 'a tab sounds', { facts: { sounding: true } }],
    ['typing', 'of typing and sound, the typing', { facts: { sounding: true }, attention: { sinceKeyMs: 0 } }],
    ['sound', 'a tab sounds at the start of the day', { facts: { ...recall, sounding: true } }],
    ['typing', 'a key is pressed at the end of it', { ...closing(), attention: { sinceKeyMs: 0 } }],
    [
      'draft',
      'it waits for a millisecond under ten minutes',
      { facts: { since: now - 10 * minute + 1 }, attention: { unsentDraft: true } },
    ],
  ])('%s: %s', (reason, _, given) => {
    expect(decided(given)).toEqual({ act: 'hold', reason });
  });
});

describe('the bar', () => {
  it.each([
    [0, 1],
    [1, 1.15],
    [2, 1.3],
    [3, 1.45],
  ])('after %i offers of the day stands at %f', (offersToday, bar) => {
    const history = { day: today, offersToday };
    expect(decided({ facts: { strength: bar }, history }).act).toBe('offer');
    const reason = offersToday === 0 ? 'not-tough' : 'risen-bar';
    expect(decided({ facts: { strength: bar - 0.01 }, history })).toEqual({ act: 'drop', reason });
  });

  it('starts anew with the day', () => {
    expect(decided({ history: { day: '2026-11-22', offersToday: 3 } }).act).toBe('offer');
  });
});
