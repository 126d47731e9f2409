import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { onChange } from '../../lib/journal/live';
import { type OpenProblem, openJournal, openProblem } from '../../lib/journal/open';
import { entriesDownTo, newestDraft, newestEntries } from '../../lib/journal/read';
import { praiseOfWeek } from '../../lib/journal/remember';
import type { Draft } from '../../lib/journal/schema';
import { isLost } from '../../lib/kept';
import { type LocalDay, localDay } from '../../lib/time';

/** What the first look needs, which is twice what is in sight, and what each further page adds. */
const firstPage = 12;
const furtherPage = 50;

/** The newest entries, the unfinished card and the praise of the week, or why they can't be read. */
export type JournalView =
  | { read: true; entries: Entry[]; more: boolean; draft: Draft | null; praise: Entry | null; lost: boolean }
  | { read: false; problem: OpenProblem };

/** Reads the newest entries. A journal that can't be opened is an answer, not an exception. */
export async function readJournal(weekStart: LocalDay | Promise<LocalDay>, before?: JournalView): Promise<JournalView> {
  try {
    const journal = await openJournal();
    const shown = before?.read ? before.entries : [];
    const last = shown.length > firstPage ? shown.at(-1) : undefined;
    const now = Date.now();
    const [entries, draft, praise, lost] = await Promise.all([
      last ? entriesDownTo(journal, last) : newestEntries(journal, firstPage + 1),
      newestDraft(journal, now, []),
      Promise.resolve(weekStart).then((first) => praiseOfWeek(journal, first, localDay(new Date(now)), now)),
      isLost(journal),
    ]);
    const more = last ? Boolean(before?.read && before.more) : entries.length > firstPage;
    const kept = last ? entries : entries.slice(0, firstPage);
    return { read: true, entries: kept, more, draft: draft ?? null, praise: praise ?? null, lost };
  } catch (error) {
    return { read: false, problem: await openProblem(error) };
  }
}

/** The journal as it is now: read again after each change, from wherever it came. */
export function useJournal(
  first: JournalView,
  weekStart: LocalDay,
): { journal: JournalView; showMore(): Promise<void>; refresh(): Promise<void> } {
  const [journal, setJournal] = useState(first);
  const now = useRef(first);
  const queue = useRef(Promise.resolve());
  // One after the other: a page that is added must not lose to a change that was read at the same time.
  const take = (read: () => Promise<JournalView>): Promise<void> => {
    queue.current = queue.current.then(async () => {
      now.current = await read();
      setJournal(now.current);
    });
    return queue.current;
  };
  const refresh = (): Promise<void> => take(() => readJournal(weekStart, now.current));
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
    showMore: () => take(() => withMore(now.current)),
  };
}

async function withMore(view: JournalView): Promise<JournalView> {
  if (!view.read || !view.more) return view;
  const further = await newestEntries(await openJournal(), furtherPage + 1, view.entries.at(-1));
  const entries = [...view.entries, ...further.slice(0, furtherPage)];
  return { ...view, entries, more: further.length > furtherPage };
}
