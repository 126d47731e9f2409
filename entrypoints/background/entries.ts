import { emptyDay } from '../../lib/domain/day';
import { edited } from '../../lib/domain/edit';
import type { Entry } from '../../lib/domain/entry';
import { nextShift } from '../../lib/domain/shift';
import { openJournal } from '../../lib/journal/open';
import {
  addEntry,
  binEntry,
  changeEntry,
  eraseBinned,
  putKeepsake,
  putShown,
  removeKeepsake,
} from '../../lib/journal/write';
import type { Changed } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';
import { stamp } from '../../lib/time';
import { keepUnsentDay } from '../../lib/unsent-day';
import { changeHistory } from './history';
import { attempting, changing } from './problems';

/** Logs what was typed in the journal. The page makes the id, so that a repeated message adds nothing. */
export function addTyped({ id, kind, text, tags, did }: Payload<'entry.add'>): Promise<Changed> {
  return add({ id, kind, text, tags, ...(did && { response: { did } }) });
}

/** Ends the working day: an entry, and silence until the next shift. */
export async function closeDay({ id, ...day }: Payload<'day.close'>): Promise<Changed> {
  const changed = await add({ id, kind: 'day-close', day });
  const { hours } = await readSettings();
  if (changed.changed)
    await Promise.all([
      changeHistory((history) => ({ ...history, closedUntil: nextShift(hours, Date.now()) })),
      keepUnsentDay(emptyDay),
    ]);
  return changed;
}

function add(entry: Pick<Entry, 'id' | 'kind'> & Partial<Entry>): Promise<Changed> {
  const now = Date.now();
  return changing(async () => {
    await addEntry(await openJournal(), { ...stamp(now), updatedAt: now, tags: [], starred: false, ...entry });
    return true;
  });
}

export function edit({ id, ...changed }: Payload<'entry.edit'>): Promise<Changed> {
  return change(id, (entry) => edited(entry, changed));
}

export function star({ id, starred }: Payload<'entry.star'>): Promise<Changed> {
  return change(id, (entry) => ({ ...entry, starred }));
}

/** Makes an entry one that its week opens with, or no longer. */
export function pick({ id, on }: Payload<'entry.pick'>): Promise<Changed> {
  return change(id, ({ picked: _, ...entry }) => (on ? { ...entry, picked: true } : entry));
}

/** Keeps an if-then for the next week, written without a ticket. */
export function addPlan({ id, plan }: Payload<'plan.add'>): Promise<Changed> {
  return add({ id, kind: 'reflection', response: { plan } });
}

/** Puts an entry into the bin for thirty days, or takes it out. */
export function bin(id: string, deleted: boolean): Promise<Changed> {
  return changing(async () => binEntry(await openJournal(), id, Date.now(), deleted));
}

/** Erases one entry of the bin, or all, for good. */
export function erase({ id }: Payload<'bin.erase'>): Promise<Changed> {
  return changing(async () => eraseBinned(await openJournal(), Date.now(), id));
}

/**
 * Keeps what was typed in the journal and not logged, so that neither a crash nor an update takes it. Of a praise that was
 * logged or let go nothing stays, and the popup that lists those that wait is told.
 */
export function keepUnsent({ place, line }: Payload<'unsent.line'>): Promise<Changed> {
  const isEmpty = !line.text && !line.did && !line.tags;
  if (isEmpty && place !== 'popup') {
    return changing(async () => {
      await removeKeepsake(await openJournal(), `unsent-${place}`);
      return true;
    });
  }
  return attempting(async () => {
    const text = isEmpty ? '' : JSON.stringify(line);
    await putKeepsake(await openJournal(), { name: `unsent-${place}`, text, updatedAt: Date.now() });
    return true;
  });
}

/** Notes that a praise opened the week, or that it was put away. */
export function noteShown({ id, week, seenOn }: Payload<'praise.shown'>): Promise<Changed> {
  return attempting(async () => {
    await putShown(await openJournal(), { id, week, at: Date.now(), ...(seenOn && { day: seenOn }) });
    return true;
  });
}

function change(id: string, apply: (entry: Entry) => Entry): Promise<Changed> {
  return changing(async () => changeEntry(await openJournal(), id, Date.now(), apply));
}

/** Keeps the person's line, letter or inventory. */
export function keep({ name, text }: Payload<'keepsake.put'>): Promise<Changed> {
  return changing(async () => {
    await putKeepsake(await openJournal(), { name, text: text.trim(), updatedAt: Date.now() });
    return true;
  });
}
