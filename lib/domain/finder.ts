import { type Entry, isKept } from './entry';
import { fold } from './fold';
import { everything, fits, type Names, type Sought, soughtOf, terms, type Wanted } from './search';

/**
 * The journal made ready to be searched, in memory: a scan of folded text answers within a frame even at 100,000 entries,
 * where a full-text index would take seconds to build and 33 MB to keep. Slices are added newest first.
 */
export class Finder {
  readonly #names: Names;
  readonly #sought: Sought[] = [];
  readonly #tags = new Map<string, number>();
  #last: { wanted: Wanted; found: Sought[]; looked: number } = { wanted: everything, found: [], looked: 0 };

  constructor(names: Names) {
    this.#names = names;
  }

  /** Adds the next slice, newest first; what is in the bin is left out. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (!isKept(entry)) continue;
      this.#sought.push(soughtOf(entry, this.#names));
      for (const tag of entry.tags) this.#tags.set(tag, (this.#tags.get(tag) ?? 0) + 1);
    }
  }

  /** What fits among the entries added so far, newest first. It grows with them, so it is read at once. */
  find(wanted: Wanted): readonly Sought[] {
    const { found: before, looked, wanted: earlier } = this.#last;
    const isFit = fits(wanted);
    const isSame = same(earlier, wanted);
    // A word that grew finds nothing that it had not found before; then only what was added since is new.
    const from = isSame || narrows(earlier, wanted) ? looked : 0;
    const found = isSame ? before : from > 0 ? before.filter(isFit) : [];
    for (let at = from; at < this.#sought.length; at++) {
      const sought = this.#sought[at];
      if (sought && isFit(sought)) found.push(sought);
    }
    this.#last = { wanted, found, looked: this.#sought.length };
    return found;
  }

  /** The person's own tags that begin with what is typed, most used first, without those already there. */
  tagsLike(typed: string, without: readonly string[], atMost: number): string[] {
    const start = fold(typed.trim());
    return [...this.#tags]
      .filter(([tag]) => fold(tag).startsWith(start) && !without.includes(tag))
      .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
      .slice(0, atMost)
      .map(([tag]) => tag);
  }
}

const same = (before: Wanted, now: Wanted): boolean => JSON.stringify(before) === JSON.stringify(now);

/** Whether whatever fits `now` had fit `before` too: the same filters, and the last word longer or one more. */
function narrows(before: Wanted, now: Wanted): boolean {
  const [was, is] = [terms(before.text), terms(now.text)];
  const grown = was.length > 0 && was.every((term) => is.some((longer) => longer.includes(term)));
  return grown && same({ ...before, text: '' }, { ...now, text: '' });
}
