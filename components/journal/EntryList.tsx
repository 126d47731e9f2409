import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry';
import { groupByDay } from '../../lib/domain/journal-days';
import { addDays, middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { type EntryActions, EntryRow } from './EntryRow';

interface Props extends EntryActions {
  entries: readonly Entry[];
  /** The calendar day of now, for "Today" and "Yesterday". */
  today: string;
  spellcheck: boolean;
}

/** The newest entries by day. Up and down move between the entries' buttons, Tab leaves the list. */
export function EntryList({ entries, today, ...row }: Props) {
  const { t, date } = useWords();
  const [current, setCurrent] = useState<string | null>(null);
  const reachable = entries.some(({ id }) => id === current) ? current : entries[0]?.id;

  const nameOf = (day: string): string => {
    if (day === today) return t('popup.today');
    if (day === addDays(today, -1)) return t('popup.yesterday');
    const sameYear = day.slice(0, 4) === today.slice(0, 4);
    const year = sameYear ? {} : ({ year: 'numeric' } as const);
    return date(middayUtc(day), { weekday: 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the buttons inside.
    <div
      class="entries"
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
        if (row?.dataset.id) setCurrent(row.dataset.id);
      }}
      onKeyDown={moveBetweenEntries}
    >
      {groupByDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day}>
          <h2 class="quiet">{nameOf(day)}</h2>
          <ul>
            {ofDay.map((entry) => (
              <EntryRow key={entry.id} entry={entry} reachable={entry.id === reachable} {...row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function moveBetweenEntries(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target, currentTarget } = event;
  if (!step || !(target instanceof HTMLElement) || !target.matches('.act')) return;
  const rows = [...currentTarget.querySelectorAll('.entry')];
  const row = target.closest('.entry');
  const next = rows[(row ? rows.indexOf(row) : -1) + step];
  if (!row || !next) return;
  event.preventDefault();
  const buttons = [...next.querySelectorAll<HTMLElement>('.act')];
  const column = [...row.querySelectorAll('.act')].indexOf(target);
  (buttons[column] ?? buttons.at(-1))?.focus();
}
