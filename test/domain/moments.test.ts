import { describe, expect, it } from 'vitest';
import type { Attention } from '../../lib/domain/attention';
import {
  afterAnswer,
  afterOffer,
  asksRhythm,
  coolDownMs,
  type Decision,
  decide,
  insideHours,
  limits,
  type MomentFacts,
  noHistory,
  type OfferAnswer,
  type OfferHistory,
  snoozeEnd,
} from '../../lib/domain/moments';
import { parseSettings, type Settings } from '../../lib/domain/settings';
import { chance } from '../random';

const now = Date.UTC(2026, 10, 23, 15);
const minute = 60_000;
const today = '2026-11-23';
const resting: Attention = { visible: true, focused: true, fullScreen: false, sinceKeyMs: null, unsentDraft: false };
const rough: MomentFacts = {
  point: 'solved',
  strength: 1,
  attention: resting,
  sounding: false,
  otherOffer: false,
  alreadyOffered: false,
  since: now,
  today,
  minuteOfDay: 15 * 60,
};
const settings = parseSettings({});

interface Case {
  facts?: Partial<MomentFacts>;
  attention?: Partial<Attention>;
  settings?: Partial<Settings>;
  history?: Partial<OfferHistory>;
}
function decided({ facts, attention, settings: chosen, history }: Case): Decision {
  return decide(
    { ...rough, ...facts, attention: { ...resting, ...attention } },
    { ...settings, ...chosen },
    { ...noHistory, ...history },
    now,
  );
}

describe('an offer is made', () => {
  it.each<[string, Case]>([
    ['after a rough ticket, to an agent who rests', {}],
    ['when the cool-down of 45 minutes has just ended', { history: { lastOfferAt: now - 45 * minute } }],
    ['when a snooze has just ended', { history: { snoozedUntil: now } }],
    ['on the day after a full one', { history: { day: '2026-11-22', offersToday: 4 } }],
    ['on the day after a closed one', { history: { closedDay: '2026-11-22' } }],
    ['inside working hours', { settings: { hours: { start: 9 * 60, end: 17 * 60 } } }],
    ['while music plays, where sound is no gate', { facts: { sounding: true }, settings: { soundGate: false } }],
    ['after nine and a half minutes of waiting', { facts: { since: now - 9.5 * minute } }],
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
    ['day-closed', 'the day was closed', { history: { closedDay: today } }],
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

it.each([
  [0, 45],
  [2, 45],
  [3, 90],
  [5, 90],
])('after %i dismissals in a row the cool-down is %i minutes', (dismissals, minutes) => {
  expect(coolDownMs(dismissals)).toBe(minutes * minute);
});

describe('working hours', () => {
  const night = { start: 22 * 60, end: 6 * 60 };
  const day = { start: 9 * 60, end: 17 * 60 };
  it.each<[string, Settings['hours'], number, boolean]>([
    ['are always, where both ends are equal', { start: 540, end: 540 }, 0, true],
    ['hold their first minute', day, 9 * 60, true],
    ['hold their last minute', day, 17 * 60 - 1, true],
    ['do not hold their end', day, 17 * 60, false],
    ['do not hold the minute before', day, 9 * 60 - 1, false],
    ['of a night shift hold the evening', night, 23 * 60, true],
    ['of a night shift hold midnight', night, 0, true],
    ['of a night shift hold the early morning', night, 6 * 60 - 1, true],
    ['of a night shift end in the morning', night, 6 * 60, false],
    ['of a night shift leave the afternoon out', night, 15 * 60, false],
  ])('%s', (_, hours, minuteOfDay, inside) => {
    expect(insideHours(hours, minuteOfDay)).toBe(inside);
  });
});

describe('the history', () => {
  it('counts an offer on its day', () => {
    const first = afterOffer(noHistory, today, now);
    expect(first).toEqual({ ...noHistory, day: today, offersToday: 1, lastOfferAt: now });
    expect(afterOffer(first, today, now + 1)).toMatchObject({ offersToday: 2, lastOfferAt: now + 1 });
    expect(afterOffer(first, '2026-11-24', now + 2)).toMatchObject({ day: '2026-11-24', offersToday: 1 });
  });

  it.each<[OfferAnswer, number]>([
    ['dismissed', 3],
    ['faded', 2],
    ['opened', 0],
    ['snooze', 0],
  ])('after %s counts %i dismissals in a row', (answer, dismissalsInRow) => {
    const before = { ...noHistory, dismissalsInRow: 2, lastOfferAt: now, day: today, offersToday: 2 };
    expect(afterAnswer(before, answer)).toEqual({ ...before, dismissalsInRow });
  });
});

it.each([
  [4, false, false],
  [5, false, true],
  [9, false, true],
  [5, true, false],
])(
  'after %i dismissals in a row, asked before: %j, the question is asked: %j',
  (dismissalsInRow, rhythmAsked, asks) => {
    expect(asksRhythm({ ...noHistory, dismissalsInRow, rhythmAsked })).toBe(asks);
  },
);

describe('a snooze ends', () => {
  const at = (...clock: [number, number, number, number, number]): number => new Date(...clock).getTime();
  it.each([
    ['quarter', at(2026, 10, 23, 15, 0), at(2026, 10, 23, 15, 15)],
    ['call', at(2026, 10, 23, 15, 0), at(2026, 10, 23, 16, 0)],
    ['tomorrow', at(2026, 10, 23, 15, 0), at(2026, 10, 24, 0, 0)],
    ['tomorrow', at(2026, 10, 23, 0, 0), at(2026, 10, 24, 0, 0)],
    ['tomorrow', at(2026, 11, 31, 23, 59), at(2027, 0, 1, 0, 0)],
  ] as const)('%s: from %i at %i', (snooze, from, until) => {
    expect(snoozeEnd(snooze, from)).toBe(until);
  });

  it.each([
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25T00:30:00+02:00', '2026-10-26T00:00:00+01:00'],
    ['a day of 23 hours', 'Europe/Berlin', '2026-03-29T00:30:00+01:00', '2026-03-30T00:00:00+02:00'],
    [
      'an evening that is tomorrow in UTC',
      'America/Los_Angeles',
      '2026-11-23T18:00:00-08:00',
      '2026-11-24T00:00:00-08:00',
    ],
    [
      'a morning that is yesterday in UTC',
      'Pacific/Auckland',
      '2026-11-23T08:00:00+13:00',
      '2026-11-24T00:00:00+13:00',
    ],
  ])('at local midnight after %s', (_, zone, from, until) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(snoozeEnd('tomorrow', Date.parse(from))).toBe(Date.parse(until));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('for any order of events', () => {
  const days = [today, '2026-11-24', '2026-11-25'] as const;
  const answers = ['opened', 'snooze', 'dismissed', 'faded'] as const;
  const points = ['replied', 'solved', 'left', 'returned', 'before-reply'] as const;

  it.each(Array.from({ length: 40 }, (_, at) => at + 1))('no offer breaks a promise (seed %i)', (seed) => {
    const { whole, yes } = chance(seed);
    const chosen: Settings = {
      ...settings,
      rhythm: 'often',
      hours: { start: 22 * 60, end: yes() ? 22 * 60 : 20 * 60 },
    };
    let history = noHistory;
    let clock = now;
    let since = clock;
    let offers = 0;
    for (let step = 0; step < 600; step += 1) {
      clock += whole(0, 20) * minute + whole(0, 59_999);
      if (yes(0.05)) history = { ...history, snoozedUntil: snoozeEnd(yes() ? 'quarter' : 'call', clock) };
      if (yes(0.3)) since = clock - whole(0, 12) * minute;
      const facts: MomentFacts = {
        point: points[whole(0, points.length - 1)] ?? 'solved',
        strength: whole(0, 30) / 10,
        attention: {
          visible: yes(0.9),
          focused: yes(0.9),
          fullScreen: yes(0.1),
          unsentDraft: yes(0.1),
          sinceKeyMs: yes(0.3) ? null : whole(0, 20_000),
        },
        sounding: yes(0.1),
        otherOffer: yes(0.1),
        alreadyOffered: yes(0.1),
        since,
        today: days[Math.floor((step * days.length) / 600)] ?? today,
        minuteOfDay: whole(0, 1_439),
      };
      const decision = decide(facts, chosen, history, clock);
      const { lastOfferAt, dismissalsInRow } = history;
      if (decision.act !== 'offer') continue;
      offers += 1;
      if (lastOfferAt !== null) {
        expect(clock - lastOfferAt).toBeGreaterThanOrEqual(45 * minute * (dismissalsInRow >= 3 ? 2 : 1));
      }
      expect(facts.attention.sinceKeyMs ?? 4_000).toBeGreaterThanOrEqual(4_000);
      expect(facts.attention).toMatchObject({ visible: true, focused: true, fullScreen: false, unsentDraft: false });
      expect(facts).toMatchObject({ sounding: false, otherOffer: false, alreadyOffered: false });
      expect(history.snoozedUntil ?? 0).toBeLessThanOrEqual(clock);
      expect(insideHours(chosen.hours, facts.minuteOfDay)).toBe(true);
      history = afterOffer(history, facts.today, clock);
      expect(history.offersToday).toBeLessThanOrEqual(limits.offersADay);
      history = afterAnswer(history, answers[whole(0, 3)] ?? 'faded');
    }
    // Else the loop would promise nothing.
    expect(offers).toBeGreaterThan(3);
  });
});
