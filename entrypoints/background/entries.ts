import type { Entry } from '../../lib/domain/entry';
import { openJournal } from '../../lib/journal/open';
import { addEntry, binEntry, changeEntry, putKeepsake } from '../../lib/journal/write';
import type { Changed } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { localDay, stamp } from '../../lib/time';
import { changeHistory } from './history';
import { changing } from './problems';

/** Logs what was typed in the journal. The page makes the id, so that a repeated message adds nothing. */
export function addTyped({ id, kind, text, did }: Payload<'entry.add'>): Promise<Changed> {
  return add({ id, kind, text, ...(did && { response: { did } }) });
}

/** Ends the working day: an entry, and silence until the next local day. */
export async function closeDay({ id, ...day }: Payload<'day.close'>): Promise<Changed> {
  const changed = await add({ id, kind: 'day-close', day });
  if (changed.changed) await changeHistory((history) => ({ ...history, closedDay: localDay(new Date()) }));
  return changed;
}

function add(entry: Pick<Entry, 'id' | 'kind'> & Partial<Entry>): Promise<Changed> {
  const now = Date.now();
  return changing(async () => {
    await addEntry(await openJournal(), { ...stamp(now), updatedAt: now, tags: [], starred: false, ...entry });
    return true;
  });
}

export function edit({ id, kind, text, tags }: Payload<'entry.edit'>): Promise<Changed> {
  return change(id, (entry) => ({ ...entry, kind, text, tags }));
}

export function star({ id, starred }: Payload<'entry.star'>): Promise<Changed> {
  return change(id, (entry) => ({ ...entry, starred }));
}

/** Puts an entry into the bin for thirty days, or takes it out. */
export function bin(id: string, deleted: boolean): Promise<Changed> {
  return changing(async () => binEntry(await openJournal(), id, Date.now(), deleted));
}

function change(id: string, apply: (entry: Entry) => Entry): Promise<Changed> {
  return changing(async () => changeEntry(await openJournal(), id, Date.now(), apply));
}

/** Keeps the person's line or letter. */
export function keep({ name, text }: Payload<'keepsake.put'>): Promise<Changed> {
  return changing(async () => {
    await putKeepsake(await openJournal(), { name, text: text.trim(), updatedAt: Date.now() });
    return true;
  });
}
