import { readdirSync, readFileSync } from 'node:fs';
import { migrations } from '../../lib/journal/migrations';
import { type Journal, openAt } from '../../lib/journal/open';

/** What a journal held at a version, by store; the rows are as that version wrote them. */
export interface Frozen {
  version: number;
  stores: Record<string, { id?: string; name?: string }[]>;
}

const folder = new URL('./frozen/', import.meta.url);

/** The frozen example of every version, oldest first. They are never edited, only added. */
export const frozenJournals: Frozen[] = readdirSync(folder)
  .map((file) => {
    const { version, ...stores } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return { version, stores };
  })
  .sort((a, b) => a.version - b.version);

/** Writes a frozen journal with the steps of its time and opens it with those of today. */
export async function thaw(name: string, frozen: Frozen): Promise<Journal> {
  const then = await openAt(name, migrations.slice(0, frozen.version));
  await fill(then, frozen);
  then.close();
  return openAt(name);
}

/** Puts the rows of a frozen journal into an open one of the same version. */
export async function fill(journal: Journal, { stores }: Frozen): Promise<void> {
  const names = journal.objectStoreNames;
  const transaction = journal.transaction([...names], 'readwrite');
  for (const name of names) {
    // The rows are of an old version, so the types of today say nothing about them.
    for (const row of stores[name] ?? []) await transaction.objectStore(name).put(row as never);
  }
  await transaction.done;
}
