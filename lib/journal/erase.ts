import { deleteJournal, openJournal } from './open';
import { scrub, sweepUp } from './scrub';

/** Twice as much as where records are left to be written anew: what is merged when depends on how busy the computer is. */
const rounds = 12;

/**
 * Empties every store of the journal in one step, and drives what was erased out of the browser's files. A journal that
 * can't be opened, or not be written, is deleted as a whole.
 * @throws {DOMException} where the browser refuses even that
 */
export async function eraseAll(): Promise<void> {
  try {
    const journal = await openJournal();
    const names = [...journal.objectStoreNames];
    const transaction = journal.transaction(names, 'readwrite', { durability: 'strict' });
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
    await scrub(journal, rounds).catch(() => sweepUp(journal));
  } catch {
    await deleteJournal();
  }
}
