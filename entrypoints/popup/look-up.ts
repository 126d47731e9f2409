import type { Entry } from '../../lib/domain/entry';
import { Finder } from '../../lib/domain/finder';
import { everything, type Names, terms, type Wanted } from '../../lib/domain/search';
import { openJournal } from '../../lib/journal/open';
import { entriesById } from '../../lib/journal/read';
import { slicesOfEntries } from '../../lib/journal/slices';

/**
 * What a search has found so far: the first of the entries, the folded words to mark in them, how many there are in all, and
 * whether it is done looking.
 */
export interface Found {
  entries: Entry[];
  terms: readonly string[];
  total: number;
  done: boolean;
}

const rowsAtOnce = 20;
const noTerms: readonly string[] = [];
/**
 * A slice is opened, checked, folded and looked through without a pause: a thousand entries took up to 70 ms where the browser
 * also cleared its memory. The first hits come from fewer.
 */
const sliceSize = 600;
const firstSlice = 150;

/** Reads the journal in slices and answers from memory. */
export class LookUp {
  readonly #names: Names;
  readonly #tell: (found: Found) => void;
  #finder: Finder;
  #loading: Promise<void> | null = null;
  #done = false;
  #wanted = everything;
  #rows = rowsAtOnce;
  #turn = 0;
  #entries = new Map<string, Entry>();
  #tellBegun = (): void => {};
  readonly #firstSlice = new Promise<void>((resolve) => {
    this.#tellBegun = resolve;
  });

  constructor(names: Names, tell: (found: Found) => void) {
    this.#names = names;
    this.#tell = tell;
    this.#finder = new Finder(names);
  }

  /** Begins to read the journal, once. */
  #open(): Promise<void> {
    this.#loading ??= this.#load(this.#finder).catch(() => undefined);
    return this.#loading;
  }

  /** The newest entries were looked through, or there are none. */
  async begun(): Promise<void> {
    await Promise.race([this.#open(), this.#firstSlice]);
  }

  /** Shows what fits; `fresh` begins again with the first rows. */
  async want(wanted: Wanted): Promise<void> {
    this.#wanted = wanted;
    this.#rows = rowsAtOnce;
    void this.#open();
    await this.#show();
  }

  async showMore(): Promise<void> {
    this.#rows += rowsAtOnce * 2;
    await this.#show();
  }

  /** The journal changed: the rows are read again at once, and the rest anew behind them. */
  async refresh(): Promise<void> {
    if (!this.#loading) return;
    this.#entries.clear();
    await this.#show();
    const finder = new Finder(this.#names);
    this.#loading = this.#load(finder).catch(() => undefined);
    await this.#loading;
  }

  tagsLike(typed: string, without: readonly string[], atMost: number): string[] {
    return this.#finder.tagsLike(typed, without, atMost);
  }

  async #load(finder: Finder): Promise<void> {
    const isFirst = finder === this.#finder;
    for await (const slice of slicesOfEntries(await openJournal(), sliceSize, undefined, firstSlice)) {
      finder.add(slice);
      this.#tellBegun();
      if (!isFirst) continue;
      // Most of what is looked for is of late: these rows need not be read again.
      if (this.#entries.size === 0) for (const entry of slice) this.#entries.set(entry.id, entry);
      await this.#show();
    }
    this.#finder = finder;
    this.#done = true;
    await this.#show();
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const found = this.#finder.find(this.#wanted);
    const { text } = this.#wanted;
    const total = found.length;
    const entries = await this.#read(found.slice(0, this.#rows).map(({ id }) => id));
    // A later key overtook this one.
    if (turn === this.#turn) this.#tell({ entries, terms: text ? terms(text) : noTerms, total, done: this.#done });
  }

  async #read(ids: readonly string[]): Promise<Entry[]> {
    const missing = ids.filter((id) => !this.#entries.has(id));
    if (missing.length > 0) {
      if (this.#entries.size > 500) this.#entries.clear();
      const wanted = this.#entries.size === 0 ? ids : missing;
      for (const entry of await entriesById(await openJournal(), wanted)) this.#entries.set(entry.id, entry);
    }
    return ids.flatMap((id) => this.#entries.get(id) ?? []);
  }
}
