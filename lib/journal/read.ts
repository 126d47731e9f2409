import type { Choice, Entry, Trigger } from '../domain/entry';
import { isKept } from '../domain/entry';
import { type OwnPrompt, parseOwnPrompts } from '../domain/prompts';
import type { LocalDay } from '../time';
import type { Journal } from './open';
import type { Draft, Keepsake, Plain, Stored, StoreName } from './schema';
import { openAll } from './sealed';

/** Drafts are kept for seven days. */
export const draftLifeMs = 7 * 24 * 60 * 60 * 1000;

/** The newest entries that are not in the bin, newest first. `before` (epoch ms, exclusive) pages on. */
export async function newestEntries(
  journal: Journal,
  count: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<Entry[]> {
  // A damaged record is left out when it is opened; another one further down takes its place.
  for (let damaged = 0; ; ) {
    const stored = await newestStored(journal, count + damaged, before);
    const entries = await openAll(journal, 'entries', stored);
    if (entries.length >= count || stored.length < count + damaged) return entries;
    damaged = stored.length - entries.length;
  }
}

async function newestStored(journal: Journal, count: number, before: number): Promise<Stored<'entries'>[]> {
  const found: Stored<'entries'>[] = [];
  let cursor = await journal
    .transaction('entries')
    .store.index('createdAt')
    .openCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor && found.length < count) {
    if (isKept(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** The entries of the days from `first` to `last`, both included, oldest first, without the bin. */
export async function entriesOfDays(journal: Journal, first: LocalDay, last: LocalDay): Promise<Entry[]> {
  const stored = await journal.getAllFromIndex('entries', 'localDay', IDBKeyRange.bound(first, last));
  const entries = await openAll(journal, 'entries', stored.filter(isKept));
  return entries.sort((a, b) => a.createdAt - b.createdAt);
}

/** Every record of a store, by its key. */
export async function allOf<S extends StoreName>(journal: Journal, store: S): Promise<Plain[S][]> {
  // The compiler does not join what a store of any name holds.
  return openAll(journal, store, (await journal.getAll(store)) as Stored<S>[]);
}

/** The draft of a card, if there is one. */
export async function draftOf(journal: Journal, id: string): Promise<Draft | undefined> {
  const stored = await journal.get('drafts', id);
  return stored && (await openAll(journal, 'drafts', [stored]))[0];
}

/** The newest draft that has not expired and is not among `except`. */
export async function newestDraft(
  journal: Journal,
  now: number,
  except: readonly string[],
): Promise<Draft | undefined> {
  const drafts = await journal.getAllFromIndex('drafts', 'updatedAt', IDBKeyRange.lowerBound(now - draftLifeMs));
  const [newest] = await openAll(journal, 'drafts', drafts.filter(({ id }) => !except.includes(id)).slice(-1));
  return newest;
}

/** The person's line or letter; empty where there is none. */
export async function keepsake(journal: Journal, name: Keepsake['name']): Promise<string> {
  const stored = await journal.get('keepsakes', name);
  const [kept] = await openAll(journal, 'keepsakes', stored ? [stored] : []);
  return kept?.text ?? '';
}

/** The prompts that the person wrote; none where what is kept can't be read. */
export async function ownPrompts(journal: Journal): Promise<OwnPrompt[]> {
  try {
    return parseOwnPrompts(await keepsake(journal, 'prompts'));
  } catch {
    return [];
  }
}

/** How many of the newest entries are looked at for what the person usually does. */
const recentlyLookedAt = 200;

/** The agent's own choices of late, most used first. */
export async function usualChoices(journal: Journal): Promise<Choice[]> {
  const counts = new Map<Choice, number>();
  for (const { response } of await newestEntries(journal, recentlyLookedAt)) {
    if (response?.choice) counts.set(response.choice, (counts.get(response.choice) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([choice]) => choice);
}

/** The newest turnaround with one of these triggers, else the newest praise, else nothing; never the entry itself. */
export async function remembered(
  journal: Journal,
  triggers: readonly Trigger[],
  except: string,
): Promise<Entry | undefined> {
  const recent = (await newestEntries(journal, recentlyLookedAt)).filter((entry) => entry.id !== except && entry.text);
  return (
    recent.find(
      (entry) => entry.outcome?.turnaround && entry.stimulus?.triggers.some((one) => triggers.includes(one)),
    ) ?? recent.find((entry) => entry.kind === 'praise')
  );
}
