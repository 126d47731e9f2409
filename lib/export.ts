import { browser } from './browser';
import { toCsv } from './domain/csv';
import { transferFormat, transferVersion } from './domain/transfer/file';
import { csvHead, csvRow, entryMarkdown, type MarkdownWords } from './domain/transfer/tables';
import { allTombstones, slicesOf } from './journal/export';
import { type Journal, openJournal } from './journal/open';
import { slicesOfEntries } from './journal/slices';
import { readSetup, type Setup } from './setup';

interface Facts {
  setup: Setup;
  /** Epoch ms. */
  now: number;
  /** The version of the extension. */
  app: string;
}

/**
 * Everything that is the person's, as the text of one JSON file in pieces: a record to a line, so that the file can be
 * read, compared and mended by hand. docs/journal-format.md describes it.
 * @throws {JournalLocked} while the journal is locked
 */
export async function* exportFile(journal: Journal, { setup, now, app }: Facts): AsyncGenerator<string> {
  const counts = { keepsakes: 0, drafts: 0, tombstones: 0, entries: 0, unreadable: 0 };
  const damaged: string[] = [];
  yield `{\n"format":${JSON.stringify(transferFormat)},\n"version":${transferVersion},\n"exportedAt":${now},\n`;
  yield `"app":${JSON.stringify(app)},\n"setup":${JSON.stringify(setup)}`;
  // An unfinished card that is kept meanwhile may be in the file twice, never not at all.
  for (const store of ['keepsakes', 'drafts'] as const) {
    yield listOf(store);
    for await (const slice of slicesOf(journal, store)) {
      // What was typed and never logged is not part of the journal.
      const records = slice.records.filter((record) => !('name' in record && record.name.startsWith('unsent-')));
      yield lines(records, counts[store]);
      counts[store] += records.length;
      damaged.push(...slice.damaged.map((record) => rawText({ store, record })));
    }
    yield '\n]';
  }
  yield listOf('entries');
  for await (const slice of slicesOf(journal, 'entries')) {
    yield lines(slice.records, counts.entries);
    counts.entries += slice.records.length;
    damaged.push(...slice.damaged.map((record) => rawText({ store: 'entries', record })));
  }
  const tombstones = await allTombstones(journal);
  counts.tombstones = tombstones.length;
  counts.unreadable = damaged.length;
  yield `\n]${listOf('tombstones')}${lines(tombstones, 0)}\n]`;
  yield `${listOf('unreadable')}${damaged.length > 0 ? `\n${damaged.join(',\n')}` : ''}\n]`;
  yield `,\n"counts":${JSON.stringify(counts)}\n}\n`;
}

const listOf = (name: string): string => `,\n"${name}":[`;

/** Records as lines; `before` says how many stand in the list already. */
function lines(records: readonly unknown[], before: number): string {
  return records.map((record, at) => `${at + before > 0 ? ',' : ''}\n${JSON.stringify(record)}`).join('');
}

/** A record that can't be read, as it is: bytes, which JSON does not have, become base64. */
function rawText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    const bytes = inner instanceof ArrayBuffer ? new Uint8Array(inner) : inner;
    if (!(bytes instanceof Uint8Array)) return inner;
    return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  });
}

/** The whole export of this profile as it is now. */
export async function exportedPieces(): Promise<Blob[]> {
  const [journal, setup] = await Promise.all([openJournal(), readSetup()]);
  return collected(exportFile(journal, { setup, now: Date.now(), app: browser.runtime.getManifest().version }));
}

/** Pieces as blobs of their own: one blob of forty megabytes of text would hold the page up for half a second. */
export async function collected(pieces: AsyncIterable<string>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  for await (const piece of pieces) blobs.push(new Blob([piece]));
  return blobs;
}

/** So many entries become text at once. */
const sliceSize = 1_000;

/** The entries outside the bin as a table, newest first. */
export const csvPieces = (): Promise<Blob[]> => collected(csvFile());

async function* csvFile(): AsyncGenerator<string> {
  yield toCsv([csvHead]);
  for await (const slice of slicesOfEntries(await openJournal(), sliceSize)) {
    // Each piece of its own would begin with the byte-order mark that belongs to the file.
    yield toCsv(slice.map(csvRow)).slice(1);
  }
}

/** The entries outside the bin as Markdown, newest first. */
export const markdownPieces = (words: MarkdownWords): Promise<Blob[]> => collected(markdownFile(words));

async function* markdownFile(words: MarkdownWords): AsyncGenerator<string> {
  yield '# Space Between\n';
  let day: string | null = null;
  for await (const slice of slicesOfEntries(await openJournal(), sliceSize)) {
    let text = '';
    for (const entry of slice) {
      text += entryMarkdown(entry, day, words);
      day = entry.localDay;
    }
    yield text;
  }
}
