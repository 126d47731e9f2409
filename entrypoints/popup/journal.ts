import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { onChange } from '../../lib/journal/live';
import { NewerJournal, openJournal } from '../../lib/journal/open';
import { newestDraft, newestEntries } from '../../lib/journal/read';
import type { Draft } from '../../lib/journal/schema';

export const pageOfEntries = 50;

/** The newest entries and the unfinished card, or why they can't be read. */
export type JournalView =
  | { read: true; entries: Entry[]; more: boolean; draft: Draft | null }
  | { read: false; problem: 'open' | 'newer' };

/** Reads the newest `count` entries. A journal that can't be opened is an answer, not an exception. */
export async function readJournal(count: number): Promise<JournalView> {
  try {
    const journal = await openJournal();
    const [entries, draft] = await Promise.all([
      newestEntries(journal, count + 1),
      newestDraft(journal, Date.now(), []),
    ]);
    return { read: true, entries: entries.slice(0, count), more: entries.length > count, draft: draft ?? null };
  } catch (error) {
    return { read: false, problem: error instanceof NewerJournal ? 'newer' : 'open' };
  }
}

/** The journal as it is now: read again after each change, from wherever it came. */
export function useJournal(first: JournalView): { journal: JournalView; showMore(): void; refresh(): Promise<void> } {
  const [journal, setJournal] = useState(first);
  const count = useRef(pageOfEntries);
  const latest = useRef(0);
  const refresh = async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const view = await readJournal(count.current);
    // Two reads may overtake each other; the one asked for last is the newest.
    if (turn === latest.current) setJournal(view);
  };
  const again = useRef(refresh);
  again.current = refresh;
  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void again.current(), ended.signal);
    return () => ended.abort();
  }, []);
  return {
    journal,
    refresh,
    showMore: () => {
      count.current += pageOfEntries;
      void refresh();
    },
  };
}
