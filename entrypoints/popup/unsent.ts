import * as v from 'valibot';
import { loggedKinds, type Unlogged } from '../../components/journal/Composer';
import type { DayWords } from '../../lib/domain/day';
import { openJournal } from '../../lib/journal/open';
import type { Keepsake } from '../../lib/journal/schema';
import { openAll } from '../../lib/journal/sealed';
import { send } from '../../lib/messages';
import { unsentDayOf } from '../../lib/unsent-day';

const typed = v.string();
const lineSchema = v.fallback(
  v.object({ kind: v.picklist(loggedKinds), text: typed, did: typed, tags: v.optional(typed, '') }),
  { kind: 'win', text: '', did: '', tags: '' },
);

/** What was typed in the popup and not sent. A popup closes at any click beside it; its words must not go with it. */
export interface Unsent {
  line: Unlogged;
  day: DayWords;
  /** The praise that waits for a look, newest first, without the one of this window. */
  waiting: WaitingPraise[];
}

/** The popup has one line, and each praise that was selected its own. */
export type Place = 'popup' | PraisePlace;
type PraisePlace = `praise-${number}`;

/** The address of the window in which a praise is looked over, by the time at which it was selected. */
export const praiseWindow = (at: number): `/popup.html${string}` => `/popup.html?praise=${at}`;

/** The time at which the praise was selected whose window this is, or null. */
export function selectedAt(search: string): number | null {
  const [, at] = /^\?praise=(\d{1,16})$/.exec(search) ?? [];
  return at === undefined ? null : Number(at);
}

/** The place of the window with this address. */
export function placeOf(search: string): Place {
  const at = selectedAt(search);
  return at === null ? 'popup' : `praise-${at}`;
}

/** A praise that was selected and neither logged nor let go. */
export interface WaitingPraise {
  at: number;
  text: string;
}

const prefix = 'unsent-praise-';

/** What was left unsent here; nothing where the journal can't be read or is locked. */
export async function readUnsent(place: Place): Promise<Unsent> {
  const kept = await keptUnsent();
  const textOf = (wanted: Keepsake['name']): string => kept.find(({ name }) => name === wanted)?.text ?? '';
  const isWaiting = ({ name }: Keepsake): boolean => name.startsWith(prefix) && name !== `unsent-${place}`;
  return {
    line: lineOf(textOf(`unsent-${place}`)),
    day: unsentDayOf(textOf('unsent-day')),
    waiting: kept
      .filter(isWaiting)
      .map(({ name, text }) => ({ at: Number(name.slice(prefix.length)), text: lineOf(text).text }))
      .filter(({ text }) => text)
      .reverse(),
  };
}

/** All of it in one request: the popup waits for each. */
async function keptUnsent(): Promise<Keepsake[]> {
  try {
    const journal = await openJournal();
    return await openAll(journal, 'keepsakes', journal.getAll('keepsakes', IDBKeyRange.bound('unsent-', 'unsent-~')));
  } catch {
    return [];
  }
}

function lineOf(text: string): Unlogged {
  let stored: unknown = null;
  try {
    stored = JSON.parse(text || 'null');
  } catch {
    // Nobody writes it but us.
  }
  return v.parse(lineSchema, stored);
}

/**
 * Keeps what is typed over a click beside the popup, a crash and an update. One save runs at a time; of what is typed
 * meanwhile only the newest is kept after it.
 */
function keeper<T>(save: (typed: T) => Promise<unknown>): (typed: T) => void {
  let keeping = false;
  let next: { typed: T } | null = null;
  // A popup closes at once: the last letter does not wait for the save before it.
  globalThis.addEventListener?.('pagehide', () => {
    if (next) void save(next.typed).catch(() => undefined);
  });
  return async (newest) => {
    next = { typed: newest };
    if (keeping) return;
    keeping = true;
    while (next) {
      const { typed: now }: { typed: T } = next;
      next = null;
      await save(now).catch(() => undefined);
    }
    keeping = false;
  };
}

export const keepLine = keeper((typed: { place: Place; line: Unlogged }) => send('unsent.line', typed));
export const keepDay = keeper((typed: { day: DayWords }) => send('unsent.day', typed));
