import { browser } from '../../lib/browser';
import { type Attention, holdReason, keyRestMs } from '../../lib/domain/attention';
import type { TicketReading } from '../../lib/domain/ticket';
import { type Hello, isAlive, type MomentAnswer, send } from '../../lib/messages';
import { watchActivity } from '../../lib/page/activity';
import { type AttentionWatch, watchAttention } from '../../lib/page/attention';
import { watchComposer } from '../../lib/page/composer';
import { type CardFrame, createFrame } from '../../lib/page/frame';
import { createHost, type Host } from '../../lib/page/host';
import { keepClear } from '../../lib/page/keep-clear';
import { findAll } from '../../lib/page/locate';
import { showPill } from '../../lib/page/pill';
import { readTicket } from '../../lib/page/read';
import { reportSite, type SiteReport } from '../../lib/page/report';
import { whenResting } from '../../lib/page/rest';
import { within } from '../../lib/page/roots';
import { watchTickets } from '../../lib/page/watch';

type Known = Extract<Hello, { site: 'known' }>;

export interface Desk {
  /** Resolves to whether the card is on the page. */
  showCard(): Promise<boolean>;
  hideCard(): void;
  report(): SiteReport;
  /** How long ago the agent last used this tab, in ms. */
  sinceActive(): number;
  /** Whether a pill or a card of this desk is on the page. */
  isShowing(): boolean;
  stop(): void;
}

/** A frame that has not loaded by then is refused by the page; the card then opens in a window. */
const frameLoadsWithinMs = 1_500;

/** A pointer that moves while a draft stands there is looked at so often. */
const lookAtDayAgainMs = 1_000;

/** Watches one helpdesk page and shows what the background decides. */
export function startDesk(
  { adapter, words, corner, lastKeyAt, beforeReply, dueAt, pending, moment }: Known,
  oldCardStands: () => boolean,
): Desk {
  const ended = new AbortController();
  const { signal } = ended;
  let host: Host | undefined;
  let frame: CardFrame | undefined;
  let hidePill: (() => void) | undefined;
  let place = corner;
  let asking = false;
  let askForDayFrom = dueAt;
  let stopWaiting = (): void => {};

  // Sent and forgotten: in someone else's page a failure is silent. An orphan stops at once.
  const tell = <T>(message: Promise<T>): Promise<T | undefined> =>
    message.catch(() => {
      if (!isAlive()) stop();
      return undefined;
    });

  const watch: AttentionWatch = watchAttention(adapter, document, signal);
  watch.lastKeyAt = lastKeyAt;
  const tickets = watchTickets(
    adapter,
    document,
    {
      attempted: (attempt, seen) => {
        const reading = timed(attempt.ticketId, seen);
        void tell(send('ticket.attempted', { attempt, reading, lastKeyAt: watch.lastKeyAt }));
      },
      confirmed: async (attempt, seen) => {
        const reading = timed(attempt.ticketId, seen);
        const attention = watch.attention(attempt.ticketId);
        act(await tell(send('ticket.confirmed', { attempt, reading, attention })));
      },
      left: async (ticketId, seen, leaving) => {
        const reading = timed(ticketId, seen);
        const attention = watch.attention(ticketId);
        act(await tell(send('ticket.left', { ticketId, reading, attention, ...leaving })));
      },
    },
    signal,
  );
  /** What was read of a ticket, with the time that the agent has spent on it. */
  const timed = (ticketId: string, reading: TicketReading | null): TicketReading | null =>
    reading && { ...reading, activeMs: activity.spentMs(ticketId) };
  const read = (ticketId: string | null): TicketReading | null =>
    ticketId === null ? null : timed(ticketId, readTicket(adapter, ticketId, document));

  const cameBack = async (): Promise<void> => {
    const ticketId = tickets.current();
    const attention = watch.attention(ticketId);
    act(await tell(send('agent.returned', { ticketId, reading: read(ticketId), attention })));
  };
  /** A point of the day is asked for once its time has come and the agent uses the page; no timer waits for it. */
  const lookAtDay = (): void => {
    const now = Date.now();
    if (askForDayFrom === null || now < askForDayFrom || host) return;
    const attention = watch.attention(tickets.current());
    const rests = holdReason(attention) === null;
    askForDayFrom = rests ? null : now + lookAtDayAgainMs;
    if (rests) void askForDay(attention);
  };
  const askForDay = async (attention: Attention): Promise<void> => {
    const said = await tell(send('day.due', { attention }));
    askForDayFrom = said?.dueAt ?? null;
    act(said?.moment);
  };
  const activity = watchActivity(adapter.roots, document, tickets.current, () => void cameBack(), lookAtDay, signal);

  /** Before a reply is now or never: once the keys rest, and only while nothing is written. */
  const aboutToReply = async (ticketId: string): Promise<void> => {
    if (signal.aborted || tickets.current() !== ticketId) return;
    const attention = watch.attention(ticketId);
    const reason = holdReason(attention);
    if (reason === 'typing') setTimeout(() => void aboutToReply(ticketId), keyRestMs - (attention.sinceKeyMs ?? 0));
    if (reason === null) act(await tell(send('composer.focused', { ticketId, reading: read(ticketId), attention })));
  };
  if (beforeReply) {
    watchComposer(adapter, document, tickets.current, (ticketId) => void aboutToReply(ticketId), signal);
  }

  const act = (answer: MomentAnswer | undefined): void => {
    // An answer may come when the page is no longer in front, or was left.
    if (signal.aborted) return;
    if (answer?.act === 'offer') offer(answer.fadeAfterMs);
    if (answer?.act === 'hold') hold(answer.afterMs);
  };

  /** Waits in the page until the agent rests, then asks again. */
  const hold = (afterMs: number): void => {
    stopWaiting();
    const attention = () => watch.attention(tickets.current());
    const askAgain = async (attention: Attention) => act(await tell(send('offer.retry', { attention })));
    stopWaiting = whenResting(document, attention, (attention) => void askAgain(attention), afterMs);
  };

  const offer = (fadeAfterMs: number): void => {
    if (hidePill || oldCardStands()) return;
    hidePill = showPill(prepareHost(), words, fadeAfterMs, {
      start: () => open('opened'),
      more: () => open('snooze'),
      dismiss: () => void dismiss(),
      fade: () => {
        void tell(send('offer.answer', { answer: 'faded' }));
        takeAway();
      },
      placed: (pill) => host && keepClear(host, pill, obstacles()),
      move: (corner) => {
        place = corner;
        void tell(send('pill.moved', { corner }));
      },
    });
    // The card's process would take its start from the pill's first paint.
    requestAnimationFrame(() => setTimeout(() => hidePill && prepareFrame()));
  };

  const obstacles = (): Element[] => {
    const scope = within(adapter.roots, document);
    const composers = findAll(scope, adapter.composer, tickets.current() ?? '');
    const others = adapter.keepOut.flatMap((css) => scope.flatMap((root) => [...root.querySelectorAll(css)]));
    return [...composers, ...others];
  };

  const prepareHost = (): Host => {
    if (host) return host;
    host = createHost(document, words);
    host.place(place);
    host.attach();
    return host;
  };
  const prepareFrame = (): CardFrame => {
    frame ??= createFrame(prepareHost(), browser.runtime.getURL('/card.html'), words.card);
    return frame;
  };

  const open = async (answer: 'opened' | 'snooze'): Promise<void> => {
    // The card asks what it is for as soon as it shows, so the background has to know first.
    // A frame that is on its way to its page would lose the focus on arrival.
    await Promise.all([tell(send('offer.answer', { answer })), prepareFrame().loaded(frameLoadsWithinMs)]);
    if (signal.aborted) return;
    takePillAway();
    host?.place(place);
    prepareFrame().show();
  };
  /** The fifth dismissal is asked about, once: in the frame, where the page can't read, and without the focus. */
  const dismiss = async (): Promise<void> => {
    takePillAway();
    const said = await tell(send('offer.answer', { answer: 'dismissed' }));
    // The hotkey may have opened the card meanwhile.
    if (frame?.isShown()) return;
    if (!said?.asksRhythm) return takeAway();
    asking = true;
    prepareFrame().ask((element) => host && keepClear(host, element, obstacles()));
  };
  const takePillAway = (): void => {
    hidePill?.();
    hidePill = undefined;
  };
  const takeAway = (): void => {
    takePillAway();
    frame?.hide();
    host?.remove();
    host = undefined;
    frame = undefined;
    asking = false;
  };
  /** An orphan takes an unanswered pill away but leaves an open card: its words are still to be copied. */
  const stop = (): void => {
    ended.abort();
    stopWaiting();
    if (!frame?.isShown()) takeAway();
  };

  if (pending) tickets.confirm(pending.attempt, null, pending.withinMs);
  act(moment);

  return {
    showCard: async () => {
      if (asking || host?.isAttached() === false) takeAway();
      if (frame?.isShown()) return true;
      if (hidePill) {
        await open('opened');
        return true;
      }
      const ticketId = tickets.current();
      await tell(send('card.asked', { ticketId, reading: read(ticketId) }));
      if (!(await prepareFrame().loaded(frameLoadsWithinMs))) {
        takeAway();
        return false;
      }
      frame?.show();
      return true;
    },
    hideCard: takeAway,
    isShowing: () => hidePill !== undefined || (frame?.isShown() ?? false),
    sinceActive: activity.sinceActiveMs,
    report: () => reportSite(adapter, tickets.current(), document),
    stop,
  };
}
