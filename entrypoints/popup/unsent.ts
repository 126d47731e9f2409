import * as v from 'valibot';
import { loggedKinds, type Unlogged } from '../../components/journal/Composer';
import type { DayWords } from '../../lib/domain/day';
import { openJournal } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { send } from '../../lib/messages';
import { readUnsentDay } from '../../lib/unsent-day';

const typed = v.string();
const lineSchema = v.fallback(v.object({ kind: v.picklist(loggedKinds), text: typed, did: typed }), {
  kind: 'win',
  text: '',
  did: '',
});

/** What was typed in the popup and not sent. A popup closes at any click beside it; its words must not go with it. */
export interface Unsent {
  line: Unlogged;
  day: DayWords;
}

/** The popup and the window for praise each have their own. */
export type Place = 'popup' | 'praise';

/** What was left unsent here; nothing where the journal can't be read or is locked. */
export async function readUnsent(place: Place): Promise<Unsent> {
  const reading = openJournal()
    .then((journal) => keepsake(journal, `unsent-${place}`))
    .then((text): unknown => JSON.parse(text || 'null'))
    .catch(() => null);
  const [line, day] = await Promise.all([reading, readUnsentDay()]);
  return { line: v.parse(lineSchema, line), day };
}

/**
 * Keeps what is typed over a click beside the popup, a crash and an update. One save runs at a time; of what is typed
 * meanwhile only the newest is kept after it.
 */
function keeper<T>(save: (typed: T) => Promise<unknown>): (typed: T) => void {
  let keeping = false;
  let next: { typed: T } | null = null;
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
