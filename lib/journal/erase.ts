import { deleteJournal, openJournal } from './open';

/**
 * Empties every store of the journal in one step. A journal that can't be opened, or not be written, is deleted as a whole.
 * @throws {DOMException} where the browser refuses even that
 */
export async function eraseAll(): Promise<void> {
  try {
    const journal = await openJournal();
    const names = [...journal.objectStoreNames];
    const transaction = journal.transaction(names, 'readwrite', { durability: 'strict' });
    await Promise.all([...names.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  } catch {
    await deleteJournal();
  }
}
