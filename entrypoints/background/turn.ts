import { readDecisions, writeDecisions } from '../../lib/decisions';
import type { Noted } from '../../lib/domain/decisions';
import type { OfferHistory } from '../../lib/domain/moments';
import type { Settings } from '../../lib/domain/settings';
import { readSettings } from '../../lib/settings';
import type { Tuning } from '../../lib/toughness/judge';
import { readHistory, writeHistory } from './history';
import { type Desk, inOrder, readSession, type Session, writeSession } from './session';
import { readTuning } from './tuning';

/** All that a message of a helpdesk page is worked on with. `history` and `noted` are replaced, never altered. */
export interface Turn {
  readonly desk: Desk;
  readonly session: Session;
  readonly settings: Settings;
  readonly tuning: Tuning;
  history: OfferHistory;
  noted: Noted[];
}

/**
 * Works on one message of a helpdesk page at a time. Everything is read at once and written at once, because each trip
 * to a store is one more delay between a click and the pill.
 */
export function inTurn<T>(desk: Desk | Promise<Desk>, work: (turn: Turn) => T | Promise<T>): Promise<T> {
  return inOrder(async () => {
    const [at, session, settings, tuning, history, noted] = await Promise.all([
      desk,
      readSession(),
      readSettings(),
      readTuning(),
      readHistory(),
      readDecisions(),
    ]);
    const turn: Turn = { desk: at, session, settings, tuning, history, noted };
    const result = await work(turn);
    await Promise.all([
      writeSession(session),
      ...(turn.history === history ? [] : [writeHistory(turn.history)]),
      ...(turn.noted === noted ? [] : [writeDecisions(turn.noted)]),
    ]);
    return result;
  });
}
