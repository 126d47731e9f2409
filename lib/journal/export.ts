import type { Journal } from './open';
import { allOf } from './read';

/** The version of the file's shape, raised whenever it changes. */
const exportVersion = 1;

/**
 * Everything in the journal as the text of a JSON file: entries with those in the bin, drafts, the line and the letter.
 * `now` is epoch ms.
 */
export async function exportJournal(journal: Journal, now: number): Promise<string> {
  const [entries, drafts, keepsakes] = await Promise.all([
    allOf(journal, 'entries'),
    allOf(journal, 'drafts'),
    allOf(journal, 'keepsakes'),
  ]);
  // What was never logged is not part of the journal.
  const words = keepsakes.filter(({ name }) => !name.startsWith('unsent-'));
  const file = { format: 'space-between', version: exportVersion, exportedAt: now, entries, drafts, keepsakes: words };
  return `${JSON.stringify(file, null, 2)}\n`;
}
