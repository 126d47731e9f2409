import { useId, useState } from 'preact/hooks';
import { type Period, views } from '../../lib/domain/period';
import { middayUtc } from '../../lib/time';
import { useWords } from '../i18n';
import { Mark } from '../Mark';

/** While a year is typed it reads 0002, 0020, 0202: not yet meant. */
const firstYear = '2000';

interface Props {
  period: Period;
  /** The period of the same length that holds today. */
  current: Period;
  /** Goes to the period of this length that holds this day. */
  go(view: Period['view'], day: string): void;
  step(by: -1 | 1): void;
}

/** The mark, the days that are shown, and the ways to others. */
export function WeekNav({ period, current, go, step }: Props) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  const dateId = useId();
  const { view, first } = period;
  const name = usePeriodName();
  const arrow = (by: -1 | 1) => {
    const words = t(by < 0 ? 'week.previous' : 'week.next', { view });
    const ahead = by > 0 && first >= current.first;
    return (
      <button
        type="button"
        class="plain arrow"
        aria-label={words}
        title={words}
        disabled={ahead}
        onClick={() => step(by)}
      >
        {by < 0 ? '‹' : '›'}
      </button>
    );
  };
  return (
    <header>
      <Mark />
      <nav aria-label={t('week.nav')}>
        {first !== current.first && (
          <button type="button" class="plain now" onClick={() => go(view, current.first)}>
            {t('week.now', { view })}
          </button>
        )}
        {arrow(-1)}
        <h1>
          <button
            type="button"
            class="plain"
            aria-expanded={picking}
            title={t('week.pick')}
            onClick={() => setPicking(!picking)}
          >
            {name(period, current)}
          </button>
        </h1>
        {arrow(1)}
      </nav>
      {picking && (
        <div class="picker quiet">
          {views.map((one) => (
            <button key={one} type="button" class="plain" aria-pressed={one === view} onClick={() => go(one, first)}>
              {t(`week.view.${one}`)}
            </button>
          ))}
          <label for={dateId}>{t('week.date')}</label>
          <input
            id={dateId}
            type="date"
            autocomplete="off"
            value={first}
            onChange={({ currentTarget: { value } }) => value >= firstYear && go(view, value)}
          />
        </div>
      )}
    </header>
  );
}

/** Names a period as people write it: 16–22 November, November 2026, October – December 2026. */
function usePeriodName(): (period: Period, current: Period) => string {
  const { locale } = useWords();
  return ({ view, first, last }, current) => {
    const [from, to] = [middayUtc(first), middayUtc(last)];
    const month = { month: 'long', timeZone: 'UTC' } as const;
    if (view === 'month') return new Intl.DateTimeFormat(locale, { ...month, year: 'numeric' }).format(from);
    const year = view === 'quarter' || first.slice(0, 4) !== current.first.slice(0, 4);
    return new Intl.DateTimeFormat(locale, {
      ...month,
      ...(view === 'week' && { day: 'numeric' }),
      ...(year && { year: 'numeric' }),
    }).formatRange(from, to);
  };
}
