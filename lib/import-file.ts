import { type RecordList, recordLists } from './domain/transfer/batch';
import { fileLimits, sealedVersion, transferFormat } from './domain/transfer/file';
import { createScanner, type Found } from './domain/transfer/scan';

/**
 * Why a file can't be taken. `foreign`: it is none of ours · `newer`: of a later version · `large`, `deep`, `many`: beyond
 * the limits · `unreadable`: the browser can't read it.
 */
export type FileProblem = 'foreign' | 'newer' | 'large' | 'deep' | 'many' | 'unreadable';

/** Some records of a file, as they stood there; `broken` says how many more were no JSON. */
export interface RawPart {
  lists: Record<RecordList, unknown[]>;
  broken: number;
  /** How much of the file was read, from 0 to 1. */
  share: number;
}

/** What was learned of the file by its end. `whole` is false where it breaks off. */
export interface FileEnd {
  whole: boolean;
  setup: unknown;
}

export class BadFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** So many records, or characters of them, go to the background at once. */
const partRecords = 2_000;
const partChars = 2_000_000;

/**
 * Reads a file of ours piece by piece and hands over its records; nothing is known of the file as a whole before its end.
 * @throws {BadFile} where it is not to be taken at all
 */
export async function* readFile(file: Blob): AsyncGenerator<RawPart, FileEnd> {
  if (file.size > fileLimits.bytes) throw new BadFile('large');
  const scanner = createScanner(fileLimits);
  const head = { format: null as unknown, version: null as unknown, setup: null as unknown };
  let part = emptyPart();
  let inPart = 0;
  let chars = 0;
  let records = 0;
  let read = 0;
  for await (const piece of pieces(file)) {
    read += piece.length;
    for (const found of scanner.push(piece)) {
      if (!found.listed) takeHead(head, found);
      const list = recordLists.find((one) => found.listed && one === found.key);
      if (!list) continue;
      records += 1;
      if (records > fileLimits.records) throw new BadFile('many');
      inPart += 1;
      chars += found.text.length;
      const record = parse(found.text);
      if (record === undefined) part.broken += 1;
      else part.lists[list].push(record);
      if (inPart < partRecords && chars < partChars) continue;
      yield { ...part, share: Math.min(1, read / file.size) };
      part = emptyPart();
      inPart = 0;
      chars = 0;
    }
    const problem = scanner.problem();
    if (problem === 'deep') throw new BadFile('deep');
    if (problem === 'long') throw new BadFile('large');
    if (problem && head.format === null) throw new BadFile('foreign');
    if (problem) break;
  }
  if (head.format !== transferFormat || typeof head.version !== 'number') throw new BadFile('foreign');
  if (inPart > 0) yield { ...part, share: 1 };
  return { whole: scanner.whole(), setup: head.setup };
}

const emptyPart = (): RawPart => ({
  lists: { keepsakes: [], drafts: [], tombstones: [], entries: [] },
  broken: 0,
  share: 0,
});

function takeHead(head: { format: unknown; version: unknown; setup: unknown }, { key, text }: Found): void {
  const value = parse(text);
  if (key === 'format') head.format = value;
  if (key === 'version') head.version = value;
  if (key === 'setup') head.setup = value;
  if (key === 'format' && value !== transferFormat) throw new BadFile('foreign');
  if (key === 'version' && typeof value === 'number' && value > sealedVersion) throw new BadFile('newer');
}

/** Undefined where the text is no JSON, which no JSON is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How much of a file is looked at to find something that stands near its beginning. */
const headBytes = 64 * 1024;

/** A value of the outermost object near the beginning of a file; undefined where it is not there. */
export async function headValue(file: Blob, name: string): Promise<unknown> {
  const found = createScanner(fileLimits).push(await file.slice(0, headBytes).text());
  const value = found.find(({ key, listed }) => key === name && !listed);
  return value && parse(value.text);
}

/** The file as text, in pieces; a byte-order mark is dropped. */
async function* pieces(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new BadFile('unreadable');
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
