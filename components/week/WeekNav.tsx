import { useId, useState } from 'preact/hooks';
import { addDays, middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { Mark } from '../Mark';

/** While a year is typed it reads 0002, 0020, 0202: not yet meant. */
const firstYear = '2000';

interface Props {
  /** First day of the shown week, and of the one that holds today. */
  start: string;
  current: string;
  /** Goes to the week that holds this day. */
  go(day: string): void;
}

/** The mark, the days of the week, and the ways to another. */
export function WeekNav({ start, current, go }: Props) {
  const { t, locale } = useWords();
  const [picking, setPicking] = useState(false);
  const dateId = useId();
  const sameYear = start.slice(0, 4) === current.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const range = format.formatRange(middayUtc(start), middayUtc(addDays(start, 6)));
  return (
    <header>
      <Mark />
      <nav aria-label={t('week.nav')}>
        {start !== current && (
          <button type="button" class="plain now" onClick={() => go(current)}>
            {t('week.now')}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-label={t('week.previous')}
          title={t('week.previous')}
          onClick={() => go(addDays(start, -7))}
        >
          ‹
        </button>
        <h1>
          <button
            type="button"
            class="plain"
            aria-expanded={picking}
            title={t('week.pick')}
            onClick={() => setPicking(!picking)}
          >
            {range}
          </button>
        </h1>
        <button
          type="button"
          class="plain"
          aria-label={t('week.next')}
          title={t('week.next')}
          disabled={start >= current}
          onClick={() => go(addDays(start, 7))}
        >
          ›
        </button>
      </nav>
      {picking && (
        <p class="picker quiet">
          <label for={dateId}>{t('week.date')}</label>{' '}
          <input
            id={dateId}
            type="date"
            autocomplete="off"
            value={start}
            onChange={({ currentTarget: { value } }) => value >= firstYear && go(value)}
          />
        </p>
      )}
    </header>
  );
}
