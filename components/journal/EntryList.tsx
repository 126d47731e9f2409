import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { groupByDay } from '../../lib/domain/journal-days';
import { addDays, middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { type EntryActions, EntryRow } from './EntryRow';
import { keyOnEntry } from './entry-keys';

interface Props extends EntryActions {
  entries: readonly Entry[];
  /** Whether there are more than these, and the way to them. */
  more: boolean;
  showMore(): void;
  /** The folded words that a search marks; none outside of one. */
  terms: readonly string[];
  /** The calendar day of now, for "Today" and "Yesterday". */
  today: string;
  spellcheck: boolean;
}

/** As many as fit below the line to log in a toolbar popup, whose height the browsers hold to 600 px. */
const inSight = 6;

/**
 * Entries by day, newest first; more come as the end comes near. Up and down move between them, Tab leaves the list.
 * The first ones are painted before the rest is made, and days out of sight are not laid out (`content-visibility`), so that
 * a long list stays as quick as a short one.
 */
export function EntryList({ entries, more, showMore, terms, today, ...row }: Props) {
  const { t, date } = useWords();
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const shown = isPainted ? entries : entries.slice(0, inSight);
  const [current, setCurrent] = useState<string | null>(null);
  const reachable = entries.some(({ id }) => id === current) ? current : entries[0]?.id;
  const actions = useRef(row);
  actions.current = row;

  const nameOf = (day: string): string => {
    if (day === today) return t('popup.today');
    if (day === addDays(today, -1)) return t('popup.yesterday');
    const sameYear = day.slice(0, 4) === today.slice(0, 4);
    const year = sameYear ? {} : ({ year: 'numeric' } as const);
    return date(middayUtc(day), { weekday: 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
  };

  // The same nodes are not looked at again: a key in the composer does not pay for the list below it.
  const days = useMemo(() => {
    const latest: EntryActions = {
      star: (entry) => actions.current.star(entry),
      edit: (entry, changed) => actions.current.edit(entry, changed),
      remove: (entry) => actions.current.remove(entry),
      tagsLike: (typed, without) => actions.current.tagsLike(typed, without),
    };
    return groupByDay(shown).map(({ day, entries: ofDay }) => (
      <section key={day}>
        <h2 class="quiet">{nameOf(day)}</h2>
        <ul>
          {ofDay.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              terms={terms}
              reachable={entry.id === reachable}
              acts={isPainted}
              spellcheck={row.spellcheck}
              {...latest}
            />
          ))}
        </ul>
      </section>
    ));
  }, [entries, isPainted, terms, today, reachable, row.spellcheck]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move between the entries inside and press their buttons.
    <div
      class="entries"
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
        if (row?.dataset.id) setCurrent(row.dataset.id);
      }}
      onKeyDown={keyOnEntry}
    >
      {days}
      {more && isPainted && <More showMore={showMore} count={entries.length} />}
    </div>
  );
}

/** The end of what is shown: coming near it shows more, and so does pressing it. */
function More({ showMore, count }: { showMore(): void; count: number }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const show = useRef(showMore);
  show.current = showMore;
  useEffect(() => {
    const seen = new IntersectionObserver(
      (changes) => {
        if (changes.some(({ isIntersecting }) => isIntersecting)) show.current();
      },
      { rootMargin: '600px' },
    );
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  }, [count]);
  return (
    <button ref={button} type="button" class="link quiet more" onClick={showMore}>
      {t('popup.more')}
    </button>
  );
}
