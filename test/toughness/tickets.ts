import { judge, type TicketFacts, type Tuning } from '../../lib/toughness/judge';

/** What a ticket says beside its words where nothing is wrong with it. */
export const quiet = { turns: 1, reopened: false, urgent: false } as const;

export function ticket(...customer: string[]): TicketFacts {
  return { ...quiet, customer };
}

/** The signals that fire on one message, strongest first. */
export function idsOf(text: string, tuning?: Tuning): string[] {
  return judge(ticket(text), tuning).signals.map(({ id }) => id);
}

export const neutral: Tuning = { threshold: 1, weights: {}, off: [] };
