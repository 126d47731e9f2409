import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Names, Wanted } from '../../lib/domain/search';
import { onChange } from '../../lib/journal/live';
import type { Found, LookUp } from './look-up';

const nothing: Found = { entries: [], terms: [], total: 0, done: false };

/** Looks through the journal while one types. What it takes is loaded, and the journal read, when it is first asked for. */
export function useSearch(names: Names) {
  const [found, setFound] = useState(nothing);
  const search = useMemo(() => new Search(names, setFound), [names]);
  useEffect(() => {
    const ended = new AbortController();
    onChange(() => search.ifLoaded?.refresh(), ended.signal);
    return () => ended.abort();
  }, [search]);
  return { found, search };
}

class Search {
  readonly #names: Names;
  readonly #tell: (found: Found) => void;
  #loading: Promise<LookUp> | null = null;
  ifLoaded: LookUp | null = null;

  constructor(names: Names, tell: (found: Found) => void) {
    this.#names = names;
    this.#tell = tell;
  }

  want(wanted: Wanted): void {
    void this.#load().then((lookUp) => lookUp.want(wanted));
  }

  showMore(): void {
    void this.#load().then((lookUp) => lookUp.showMore());
  }

  /** The person's own tags that begin so, among the entries that were looked through so far. */
  async tagsLike(typed: string, without: readonly string[], atMost: number): Promise<string[]> {
    const lookUp = await this.#load();
    await lookUp.begun();
    return lookUp.tagsLike(typed, without, atMost);
  }

  async #load(): Promise<LookUp> {
    this.#loading ??= import('./look-up').then(({ LookUp }) => new LookUp(this.#names, this.#tell));
    this.ifLoaded = await this.#loading;
    return this.ifLoaded;
  }
}
