import type { Journal } from './open';

/**
 * Six rounds of 4 MB. Chromium's files (LevelDB) are merged as they grow, and an old state of a record goes only when the
 * file that holds it is merged with a newer one. With this much, none was found from 3 to 10,000 entries; with four rounds,
 * some were (Chromium 156).
 */
const usualRounds = 6;
const piecesPerRound = 64;
/** From 64 KiB on Chromium keeps a value in a file of its own, past the ones to be merged. */
const pieceBytes = 62_000;

/** How many records are moved in one transaction, and how much scrap takes their old place. */
const lot = 2_000;
const piecesPerLot = 32;

const words = ['entries', 'drafts', 'keepsakes'] as const;
const all = [...words, 'scrap'] as const;

/**
 * Drives out of the browser's files what was overwritten or erased, by writing scrap and erasing it again. Firefox (SQLite)
 * leaves old bytes beside new ones in a page: so each record is taken out, scrap takes the pages that became free, and the
 * record is put back elsewhere. Chromium merges files that overlap: so each round writes the outermost records anew. Of an empty
 * journal there are none, so it takes more rounds until files are merged for their size alone.
 * May be stopped at any point; every step is one transaction.
 */
export async function scrub(journal: Journal, rounds = usualRounds): Promise<void> {
  for (const store of words) await moveAll(journal, store);
  for (let round = 0; round < rounds; round += 1) {
    const transaction = journal.transaction(all, 'readwrite', { durability: 'strict' });
    for (const store of words) {
      for (const end of ['next', 'prev'] as const) {
        const cursor = await transaction.objectStore(store).openCursor(null, end);
        await cursor?.update(cursor.value);
      }
    }
    const scrap = transaction.objectStore('scrap');
    await Promise.all([...pieces(piecesPerRound).map((piece) => scrap.add(piece)), transaction.done]);
  }
  await sweepUp(journal);
}

async function moveAll(journal: Journal, store: (typeof words)[number]): Promise<void> {
  for (let after: string | undefined; ; ) {
    const transaction = journal.transaction([store, 'scrap'], 'readwrite');
    const records = transaction.objectStore(store);
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const [keys, rows] = await Promise.all([records.getAllKeys(range, lot), records.getAll(range, lot)]);
    const scrap = transaction.objectStore('scrap');
    await Promise.all([
      ...keys.map((key) => records.delete(key)),
      ...pieces(piecesPerLot).map((piece) => scrap.add(piece)),
      ...rows.map((row) => records.put(row)),
      transaction.done,
    ]);
    after = keys.at(-1);
    if (after === undefined) return;
  }
}

/** More than Chromium keeps in one log (4 MB). */
const piecesPerLog = 70;

/**
 * Makes Chromium begin a new log and drop the one before. A write that found no room leaves half a record at the end of a log;
 * Chromium goes on behind it, takes that for damage at its next start, and begins with an empty journal (156, tried on a full
 * disk). So this comes before anything else is written.
 */
export async function renewLog(journal: Journal): Promise<void> {
  const transaction = journal.transaction('scrap', 'readwrite', { durability: 'strict' });
  await Promise.all([...pieces(piecesPerLog).map((piece) => transaction.store.add(piece)), transaction.done]);
  const clearing = journal.transaction('scrap', 'readwrite', { durability: 'strict' });
  await Promise.all([clearing.store.clear(), clearing.done]);
}

const pieces = (count: number): Uint8Array[] =>
  Array.from({ length: count }, () => crypto.getRandomValues(new Uint8Array(pieceBytes)));

/** Erases scrap that was left where a scrub was stopped. */
export async function sweepUp(journal: Journal): Promise<void> {
  await journal.clear('scrap');
}
