import { describe, expect, it } from 'vitest';
import { afterDayPoint, type DayPoint, isDayPoint } from '../../lib/domain/day-points';
import {
  afterAnswer,
  afterOffer,
  decide,
  insideHours,
  limits,
  type MomentFacts,
  noHistory,
  snoozeEnd,
} from '../../lib/domain/moments';
import type { Settings } from '../../lib/domain/settings';
import { chance } from '../random';
import { minute, now, settings, today } from './facts';

describe('for any order of events', () => {
  const days = [today, '2026-11-24', '2026-11-25'] as const;
  const answers = ['opened', 'snooze', 'dismissed', 'faded'] as const;
  const points = ['replied', 'solved', 'left', 'returned', 'before-reply', 'recall', 'day-close'] as const;

  it.each(Array.from({ length: 40 }, (_, at) => at + 1))('no offer breaks a promise (seed %i)', (seed) => {
    const { whole, yes } = chance(seed);
    const chosen: Settings = {
      ...settings,
      rhythm: 'often',
      hours: { start: 22 * 60, end: yes() ? 22 * 60 : 20 * 60 },
      recall: yes(),
      dayClose: yes() ? 16 * 60 : null,
    };
    let history = noHistory;
    let clock = now;
    let since = clock;
    let offers = 0;
    const cameOn: Record<DayPoint, string[]> = { recall: [], 'day-close': [] };
    for (let step = 0; step < 600; step += 1) {
      clock += whole(0, 20) * minute + whole(0, 59_999);
      if (yes(0.05)) history = { ...history, snoozedUntil: snoozeEnd(yes() ? 'quarter' : 'call', chosen.hours, clock) };
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
      const { point, today: day } = facts;
      if (isDayPoint(point) && decision.act === 'drop') history = afterDayPoint(history, point, day);
      if (decision.act !== 'offer') continue;
      expect(facts.attention.sinceKeyMs ?? 4_000).toBeGreaterThanOrEqual(4_000);
      expect(facts.attention).toMatchObject({ visible: true, focused: true, fullScreen: false, unsentDraft: false });
      expect(facts).toMatchObject({ sounding: false, otherOffer: false });
      expect(history.snoozedUntil ?? 0).toBeLessThanOrEqual(clock);
      if (isDayPoint(point)) {
        expect(point === 'recall' ? chosen.recall : chosen.dayClose !== null).toBe(true);
        cameOn[point].push(day);
        const { recallDay: _, dayCloseDay: __, ...others } = history;
        history = afterDayPoint(history, point, day);
        // Neither the cap nor a cool-down is touched.
        expect(history).toMatchObject(others);
        continue;
      }
      offers += 1;
      expect(facts.alreadyOffered).toBe(false);
      const { lastOfferAt, dismissalsInRow } = history;
      if (lastOfferAt !== null) {
        expect(clock - lastOfferAt).toBeGreaterThanOrEqual(45 * minute * (dismissalsInRow >= 3 ? 2 : 1));
      }
      expect(insideHours(chosen.hours, facts.minuteOfDay)).toBe(true);
      history = afterOffer(history, facts.today, clock);
      expect(history.offersToday).toBeLessThanOrEqual(limits.offersADay);
      history = afterAnswer(history, answers[whole(0, 3)] ?? 'faded');
    }
    // Else the loop would promise nothing.
    expect(offers).toBeGreaterThan(3);
    for (const came of Object.values(cameOn)) expect(new Set(came).size).toBe(came.length);
  });
});
