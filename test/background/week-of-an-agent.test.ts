import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { strength } from '../../entrypoints/background/judging';
import { limits } from '../../lib/domain/moments';
import type { TicketReading } from '../../lib/domain/ticket';
import { localDay } from '../../lib/time';
import { judge } from '../../lib/toughness/judge';
import { chance } from '../random';
import { Agent, expectRightMoment, second } from './agent';
import { angry, freshBrowser, minute, polite } from './helpdesk';

/** From just over the bar to four times as much. */
const tough: readonly Partial<TicketReading>[] = [
  { customer: ['I will dispute the payment with my bank and you will hear from my lawyer.'], turns: 5, urgent: true },
  { customer: ['I am fed up. This is unacceptable!'] },
  { customer: ['I want to cancel. Terrible service, I am disappointed.'] },
  { customer: ['I have written twice and nobody answered. This is unacceptable.'] },
  { customer: ['I am fed up. Worst support ever!!'] },
  { customer: ['Your support is useless and I am furious.'] },
  { customer: ['Still waiting. This is the third time I ask. Very disappointing service.'] },
  { customer: ['You ignored me again. What a joke.'] },
  { customer: ['This is ridiculous. I am angry and I want my money back.'] },
  { customer: ['Are you stupid? You useless idiots, this is a disgrace!!!'] },
];
const days = 5;
const ticketsADay = 60;
const toughShare = 0.15;
const hours = { start: 9 * 60, end: 17 * 60 };
const at = (day: number, clock: number): number => new Date(2026, 10, 23 + day, 0, clock).getTime();
/** Meetings with sound and the lunch, in minutes after midnight. */
const meetings = [
  { start: 10 * 60 + 30, end: 11 * 60 },
  { start: 15 * 60, end: 15 * 60 + 20 },
];
const lunch = { start: 12 * 60 + 30, end: 13 * 60 + 15 };
const isIn = ({ start, end }: typeof lunch, clock: number): boolean => clock >= start && clock < end;

interface Ticket {
  id: string;
  reading: TicketReading;
  strength: number;
  /** When it was answered or left, and whether only left. */
  doneAt: number;
  left: boolean;
}

async function workThroughAWeek(seed: number): Promise<{ agent: Agent; tickets: Ticket[] }> {
  const { whole, yes } = chance(seed);
  await freshBrowser();
  await fakeBrowser.storage.local.set({ settings: { hours } });
  const agent = new Agent(() => {
    const answer = yes(0.4) ? 'opened' : yes(0.3) ? 'dismissed' : 'faded';
    return { answer, afterMs: answer === 'faded' ? 20 * second : whole(2, 15) * second };
  });
  const tickets: Ticket[] = [];
  const isTough = new Set<number>();
  while (isTough.size < days * ticketsADay * toughShare) isTough.add(whole(0, days * ticketsADay - 1));

  const live = async (until: number, typing: boolean | null): Promise<void> => {
    for (let now = Date.now() + second; now <= until; now += second) {
      vi.setSystemTime(now);
      const clock = ((now - at(0, 0)) / minute) % (24 * 60);
      agent.sounding = meetings.some((meeting) => isIn(meeting, clock));
      if (typing !== null) agent.work(typing);
      await agent.tick();
    }
  };

  for (let day = 0; day < days; day += 1) {
    vi.setSystemTime(at(day, 8 * 60 + 30));
    const comesBack: Pick<Ticket, 'id' | 'reading'>[] = [];
    for (let n = 0; n < ticketsADay; n += 1) {
      const tabId = Math.floor(n / 7) % 2 === 0 ? 1 : 2;
      const number = day * ticketsADay + n;
      const given = isTough.has(number) ? tough[whole(0, tough.length - 1)] : undefined;
      const reading = given ? { ...angry, turns: 1, ...given } : polite;
      const id = `ticket-${number}`;
      await agent.goTo(tabId);
      await live(Date.now() + whole(60, 150) * second, false);
      const left = given !== undefined && yes(0.2);
      if (left) await agent.leave(tabId, id, { reading });
      else {
        await live(Date.now() + whole(30, 120) * second, true);
        await agent.finish(tabId, id, reading);
      }
      const { customer, turns, urgent } = reading;
      const { level, score } = judge({ customer, turns, urgent, reopened: false });
      const strong = strength({ level, score }, 'roughest', { threshold: 1 });
      tickets.push({ id, reading, strength: strong, doneAt: Date.now(), left });
      // Some customers write again, and their ticket comes back later on the same day in the other window.
      if (given && !left && yes(0.5)) comesBack.push({ id, reading: { ...reading, turns: reading.turns + 1 } });
      const again = n % 10 === 9 ? comesBack.shift() : undefined;
      if (again) {
        await live(Date.now() + 30 * second, true);
        await agent.finish(tabId, again.id, again.reading);
      }
      // A look at the list, then something elsewhere, until the next one comes or lunch is over.
      await live(Date.now() + whole(2, 20) * second, yes(0.7) ? false : null);
      if (yes(0.5)) await agent.goTo(null);
      const clock = (Date.now() - at(day, 0)) / minute;
      const next = at(day, 8 * 60 + 30) + (n + 1) * 8 * minute + (clock >= lunch.start ? 45 * minute : 0);
      if (isIn(lunch, clock)) await agent.goTo(null);
      await live(Math.max(Date.now(), next), null);
    }
  }
  return { agent, tickets };
}

/** Which tough tickets a plain rule would take: the first that comes, then the next after the cool-down, four a day. */
function firstCome(tickets: readonly Ticket[]): Ticket[] {
  const taken: Ticket[] = [];
  for (const ticket of tickets) {
    const clock = ((ticket.doneAt - at(0, 0)) / minute) % (24 * 60);
    const today = taken.filter(({ doneAt }) => localDay(new Date(doneAt)) === localDay(new Date(ticket.doneAt)));
    const last = taken.at(-1);
    if (ticket.strength < 1 || !isIn(hours, clock) || today.length >= limits.offersADay) continue;
    if (!last || ticket.doneAt - last.doneAt >= limits.coolDownMs) taken.push(ticket);
  }
  return taken;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([1, 2, 3])('a week of an agent (seed %i)', (seed) => {
  let agent: Agent;
  let tickets: Ticket[];
  beforeAll(async () => {
    ({ agent, tickets } = await workThroughAWeek(seed));
  }, 60_000);
  afterAll(() => vi.useRealTimers());

  const byDay = (): number[] =>
    Array.from({ length: days }, (_, day) => {
      const today = localDay(new Date(at(day, 12 * 60)));
      return agent.made.filter((made) => localDay(new Date(made.at)) === today).length;
    });

  it('has three hundred tickets, 45 of them tough, from the mildest to the worst', () => {
    const strengths = tickets.map(({ strength }) => strength).filter((strength) => strength > 0);
    expect([tickets.length, strengths.length]).toEqual([300, 45]);
    expect(Math.min(...strengths)).toBeLessThan(1.1);
    expect(Math.max(...strengths)).toBeGreaterThan(3);
  });

  it('brings at most four offers a day, and one on most days', () => {
    expect(Math.max(...byDay())).toBeLessThanOrEqual(4);
    expect(byDay().filter((offers) => offers > 0).length).toBeGreaterThanOrEqual(4);
  });

  it('brings none at a wrong moment', () => {
    for (const { at: when, attention } of agent.made) {
      expectRightMoment(attention);
      const clock = ((when - at(0, 0)) / minute) % (24 * 60);
      expect(isIn(hours, clock)).toBe(true);
      expect(meetings.some((meeting) => isIn(meeting, clock))).toBe(false);
    }
    const gaps = agent.made.slice(1).map((made, n) => made.at - (agent.made[n]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(limits.coolDownMs);
  });

  it('brings them for tough tickets only, and for each once', () => {
    const offered = agent.made.flatMap((made) => (made.ticket === '' ? [] : [made.ticket]));
    expect(new Set(offered).size).toBe(offered.length);
    for (const id of offered) expect(tickets.find((ticket) => ticket.id === id)?.strength).toBeGreaterThanOrEqual(1);
  });

  it('favours the toughest over the first ones that came', () => {
    const strengthOf = (id: string): number[] => tickets.flatMap((one) => (one.id === id ? [one.strength] : []));
    const offered = mean(agent.made.flatMap(({ ticket }) => strengthOf(ticket)));
    const first = mean(firstCome(tickets).map(({ strength }) => strength));
    expect(offered).toBeGreaterThan(first);
  });
});
