import { browser } from '../../lib/browser';
import type { Trigger } from '../../lib/domain/entry';
import type { DecisionPoint } from '../../lib/domain/moments';
import type { Heard } from '../../lib/domain/sound';
import type { TicketState } from '../../lib/domain/ticket';
import type { Attempt } from '../../lib/page/watch';

/** A tab with a helpdesk page in it: who speaks to the episodes. */
export interface Desk {
  tabId: number;
  origin: string;
  helpdesk: string;
}

/** What a look at a ticket left behind: judged, never the text. */
export interface Seen extends TicketState {
  score: number;
  level: 'calm' | 'often' | 'roughest';
  signals: string[];
  triggers: Trigger[];
  boundary: boolean;
  /** It was solved when last looked at, so that a later open status means reopened. */
  solved: boolean;
  reopened: boolean;
  /** How many messages the customer had written, and how many of them a decision point has dealt with. */
  turns: number;
  decided?: number;
  /** When an answer or a closing was last confirmed, epoch ms. */
  answeredAt?: number;
  /** How long the agent was active on it in the visits that are over, in ms. */
  activeMs?: number;
}

/** One offer on its way: held until the moment is right, shown as a pill, or open as a card. */
export interface Episode {
  /** What brought it; a card that was asked for has none. */
  point?: DecisionPoint;
  phase: 'held' | 'shown' | 'open';
  /** Hash of the ticket; null for a card that was asked for away from any ticket. */
  ticket: string | null;
  /** Offered by us, or asked for by hotkey or button. */
  offered: boolean;
  signals: string[];
  triggers: Trigger[];
  boundary: boolean;
  score: number;
  level: Seen['level'];
  helpdesk?: string;
  /** The entry that its card brought to mind. */
  recalled?: string;
  /** Opened as the snooze menu. */
  menu?: boolean;
  /** Epoch ms: when the moment came, and when the pill was shown. */
  since: number;
  shownAt?: number;
}

/** An action that waits for a page, perhaps the next one or one in another tab, to confirm it. */
export type Pending = Omit<Attempt, 'ticketId'> & { ticket: string; origin: string; at: number };

export interface TabState {
  pending?: Pending;
  episode?: Episode;
  /** The ticket that the last page showed, unanswered, when it was left: the next page tells where to. */
  left?: { ticket: string; at: number };
  /** The id of the card, draft and future entry that is open in this tab. */
  cardId?: string;
  /** The frame stands open with the one question about the rhythm. */
  asksRhythm?: boolean;
  lastKeyAt?: number | null;
}

export interface Session {
  /** The key of the ticket hashes, made anew for each session. */
  key: string;
  tabs: Record<number, TabState>;
  /** What waited in the tab or pop-up window that was closed last. */
  closed?: Pick<TabState, 'pending'>;
  seen: Record<string, Seen>;
  /** Hashes of tickets that had their offer. */
  offered: string[];
  /** What was heard of tabs that sound; absent where nothing was. */
  heard?: Heard;
}

const storageKey = 'session';
let last: Promise<unknown> = Promise.resolve();

/** Runs one caller after the other, because handlers interleave at every await; whoever reads first writes first. */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const run = last.then(work);
  last = run.catch(() => undefined);
  return run;
}

/** The session as it is stored, or a new one. Read it in order only, and write back what was read. */
export async function readSession(): Promise<Session> {
  const stored = await browser.storage.session.get(storageKey);
  return (stored[storageKey] as Session | undefined) ?? { key: crypto.randomUUID(), tabs: {}, seen: {}, offered: [] };
}

export async function writeSession(session: Session): Promise<void> {
  await browser.storage.session.set({ [storageKey]: session });
}

/**
 * Reads the session, lets `change` alter it, and writes it back; one caller at a time. The worker keeps nothing else
 * between events.
 */
export function withSession<T>(change: (session: Session) => T | Promise<T>): Promise<T> {
  return inOrder(async () => {
    const session = await readSession();
    const result = await change(session);
    await writeSession(session);
    return result;
  });
}

/** The state of a tab, made where there is none. */
export function tabState(session: Session, tabId: number): TabState {
  session.tabs[tabId] ??= {};
  return session.tabs[tabId];
}

/** The ticket's only name here: a keyed hash that means nothing outside this session. */
export async function ticketHash(session: Session, origin: string, ticketId: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey(
    'raw',
    bytes.encode(session.key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, bytes.encode(`${origin} ${ticketId}`));
  return btoa(String.fromCharCode(...new Uint8Array(signature).slice(0, 12)));
}
