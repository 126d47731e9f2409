/** What can change on a page when its ticket is answered or closed; null where the page does not show it. */
export interface TicketState {
  status: string | null;
  /** How many messages are not the customer's: one that comes in meanwhile confirms nothing. */
  messages: number | null;
  /** Whether the composer holds any text. */
  composing: boolean | null;
}

/** One look at a ticket, held in memory for the moment of judging and stored nowhere. */
export interface TicketReading extends TicketState {
  /** The newest customer messages, newest first, at most three, as plain text with line breaks. */
  customer: string[];
  /** How many messages the customer wrote. */
  turns: number;
  /** Closed for the agent, where the helpdesk says so in words that are not translated. */
  solved: boolean;
  /** Escalated or urgent, where the helpdesk says so. */
  urgent: boolean;
  /** How the customer rated the answer; null where they did not or the page does not show it. */
  rating: 'good' | 'bad' | null;
  /** Open again after it was solved, where the page says so. */
  reopened: boolean;
  /** How long the agent was active on it in this visit, in ms; absent where nobody counted. */
  activeMs?: number | undefined;
}

/** What the agent did that ended a piece of work on a ticket. */
export type MomentKind = 'replied' | 'solved';

/** How a ticket was left: for another ticket, for a page that is none, or with the page itself, whose next is unknown. */
export interface Leaving {
  to: 'ticket' | 'list' | 'page';
  /** An answer or a closing was confirmed on this visit, or still may be. */
  answered: boolean;
}

/** What would confirm that an action on a ticket was carried out. */
export type Change = 'status' | 'solved' | 'messages' | 'composer' | 'form-gone' | 'left' | 'closed';

/**
 * Whether the page changed in one of the ways that confirm an action. What is unknown before or after proves nothing.
 * That the window closed is not seen by a page: the background tells the next one.
 */
export function isConfirmed(
  changes: readonly Change[],
  before: TicketState,
  after: TicketState,
  onSameTicket: boolean,
  isSolved: (status: string | null) => boolean,
): boolean {
  return changes.some((change) => {
    if (change === 'closed') return false;
    if (change === 'left') return !onSameTicket;
    if (!onSameTicket) return false;
    if (change === 'solved') return before.status !== null && !isSolved(before.status) && isSolved(after.status);
    if (change === 'status') return before.status !== null && after.status !== null && before.status !== after.status;
    if (change === 'messages') {
      return before.messages !== null && after.messages !== null && after.messages > before.messages;
    }
    // Gone with its form: where the answer was refused, its text would still stand there.
    if (change === 'form-gone') return before.composing === true && after.composing === null;
    return before.composing === true && after.composing === false;
  });
}

/** How long after the action a change still confirms it. */
export const confirmWithinMs = 20_000;

/** A ticket is answered once within this time: a click, its shortcut and the change of the address may all tell of it. */
export const onceWithinMs = 60_000;
