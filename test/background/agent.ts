import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Attention, awayMs, holdReason } from '../../lib/domain/attention';
import type { TicketReading } from '../../lib/domain/ticket';
import type { MomentAnswer } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { ask, attemptOn, card, leave, resting, sentinel, tab } from './helpdesk';

export const second = 1_000;
/** An offer as it came: what the agent was doing is asked of the agent, not of what was told to the background. */
export interface Made {
  at: number;
  ticket: string;
  attention: Attention;
}

/** Said anew here, so that a gate which the code forgets is missed. */
export function expectRightMoment({ sinceKeyMs, ...others }: Attention): void {
  expect(others).toEqual({ visible: true, focused: true, fullScreen: false, unsentDraft: false });
  expect(sinceKeyMs ?? 4_000).toBeGreaterThanOrEqual(4_000);
}

/** An agent at a desk with two windows: the truth about keys, drafts and focus, and a sentinel in each window. */
export class Agent {
  readonly made: Made[] = [];
  readonly answers = { opened: 0, dismissed: 0, faded: 0 };
  sounding = false;
  private typing = false;
  private front: number | null = 1;
  private lastKeyAt: number | null = null;
  private readonly lastActive = new Map<number, number>();
  private readonly waiting = new Map<number, { from: number; ticket: string }>();
  private readonly pills = new Map<number, { until: number; answer: keyof Agent['answers'] }>();
  private readonly cards = new Map<number, number>();

  constructor(private readonly answer: () => { answer: keyof Agent['answers']; afterMs: number }) {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => (this.sounding ? [tab(9)] : []));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (id, message: unknown) =>
      JSON.stringify(message).includes('since-active') ? this.idleMs(id) : undefined,
    );
  }

  attention(tabId: number): Attention {
    const inFront = this.front === tabId;
    const sinceKeyMs = this.lastKeyAt === null ? null : Date.now() - this.lastKeyAt;
    return { ...resting, focused: inFront, unsentDraft: inFront && this.typing, sinceKeyMs };
  }

  /** Comes to a window, or goes to another program; the first sign after five minutes is told by the sentinel. */
  async goTo(tabId: number | null): Promise<void> {
    this.front = tabId;
    if (tabId === null) return;
    const away = this.idleMs(tabId) >= awayMs;
    this.lastActive.set(tabId, Date.now());
    if (!away) return;
    const payload = { ticketId: null, reading: null, attention: this.attention(tabId) };
    // The list is in front; which ticket was looked at last, only the background knows.
    this.take(tabId, '', await ask(sentinel(tabId), 'agent.returned', payload));
  }

  /** A key or a pointer in the window in front. */
  work(typing: boolean): void {
    if (this.front !== null) this.lastActive.set(this.front, Date.now());
    this.typing = typing;
    if (typing) this.lastKeyAt = Date.now();
  }

  async finish(tabId: number, id: string, reading: TicketReading): Promise<void> {
    this.typing = false;
    const attempt = attemptOn(id);
    await ask(sentinel(tabId), 'ticket.attempted', { attempt, reading, lastKeyAt: this.lastKeyAt });
    const attention = this.attention(tabId);
    this.take(tabId, id, await ask(sentinel(tabId), 'ticket.confirmed', { attempt, reading, attention }));
    await this.leave(tabId, id, { reading, answered: true });
  }

  async leave(tabId: number, id: string, over: Partial<Payload<'ticket.left'>>): Promise<void> {
    this.take(tabId, id, await leave(tabId, id, { attention: this.attention(tabId), ...over }));
  }

  /** What goes on by itself in each window: a held offer asks again, a pill is answered or fades, a card is closed. */
  async tick(): Promise<void> {
    const now = Date.now();
    for (const [tabId, { from, ticket }] of this.waiting) {
      const attention = this.attention(tabId);
      if (now < from || holdReason(attention) !== null) continue;
      this.waiting.delete(tabId);
      this.take(tabId, ticket, await ask(sentinel(tabId), 'offer.retry', { attention }));
    }
    for (const [tabId, { until, answer }] of this.pills) {
      if (now < until) continue;
      this.pills.delete(tabId);
      this.answers[answer] += 1;
      await ask(sentinel(tabId), 'offer.answer', { answer });
      if (answer === 'opened') this.cards.set(tabId, now + 60 * second);
      else await ask(card(tabId), 'card.close', {});
    }
    for (const [tabId, until] of this.cards) {
      if (now < until) continue;
      this.cards.delete(tabId);
      await ask(card(tabId), 'card.close', {});
    }
  }

  private idleMs(tabId: number): number {
    return Date.now() - (this.lastActive.get(tabId) ?? Date.now());
  }

  private take(tabId: number, ticket: string, answer: MomentAnswer): void {
    if (answer.act === 'hold') this.waiting.set(tabId, { from: Date.now() + Math.max(500, answer.afterMs), ticket });
    if (answer.act !== 'offer') return;
    this.waiting.delete(tabId);
    this.made.push({ at: Date.now(), ticket, attention: this.attention(tabId) });
    const { answer: given, afterMs } = this.answer();
    this.pills.set(tabId, { until: Date.now() + afterMs, answer: given });
  }
}
