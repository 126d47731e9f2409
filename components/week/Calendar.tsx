import { addressOf, type View } from '../../lib/domain/period';
import type { WeekSummary } from '../../lib/domain/week';
import { addDays, middayUtc, startOfWeek } from '../../lib/time';
import { useWords } from '../i18n';
import { useDayNames } from './day-names';
import { Section } from './Section';

interface Props {
  days: WeekSummary['days'];
  view: View;
  weekStart: number;
  today: string;
}

/** A month or a quarter, a row a week: each day has one bar, as high as its hottest beginning. A row leads to its week. */
export function Calendar({ days, view, weekStart, today }: Props) {
  const { t, date } = useWords();
  const name = useDayNames('month');
  const weekday = useDayNames();
  const marksOn = new Map(days.map(({ day, marks }) => [day, marks]));
  const first = startOfWeek(days[0]?.day ?? today, weekStart);
  const last = days.at(-1)?.day ?? today;
  const weeks: string[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push(week);
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  return (
    <Section title={t('week.calendar', { view })}>
      <table class={`calendar ${view}`}>
        <thead class="quiet">
          <tr>
            <td />
            {weekdays.map((at) => (
              <th key={at} scope="col">
                <abbr title={weekday(addDays(first, at))}>{weekday(addDays(first, at), 'short')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row" class="quiet">
                <a href={addressOf({ view: 'week', first: week })}>{name(week, 'short')}</a>
              </th>
              {weekdays.map((at) => cell(addDays(week, at)))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );

  function cell(day: string) {
    const marks = marksOn.get(day);
    if (!marks) return <td key={day} class="outside" />;
    const heats = marks.map(({ before, after }) => before ?? after ?? 1);
    const hottest = heats.length > 0 ? Math.max(...heats) : 0;
    return (
      <td key={day} aria-current={day === today ? 'date' : undefined} title={name(day)}>
        <div>
          <span class="quiet">{date(middayUtc(day), { day: 'numeric', timeZone: 'UTC' })}</span>
          {hottest > 0 && <i class={`bar heat-${hottest}`} />}
        </div>
        {hottest > 0 && <span class="visually-hidden">{t('week.heat.before', { before: hottest })}</span>}
      </td>
    );
  }
}
