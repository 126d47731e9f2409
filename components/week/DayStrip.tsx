import type { HeatMark, WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { AsTable } from './AsTable';
import { useDayNames } from './day-names';
import { Section } from './Section';

const marksShown = 8;

interface Props {
  days: WeekSummary['days'];
  today: string;
}

/** The seven days, each with the heat of its tickets: a bar before and a bar after, higher where hotter. */
export function DayStrip({ days, today }: Props) {
  const { t } = useWords();
  const name = useDayNames();
  return (
    <Section title={t('week.calendar', { view: 'week' })}>
      <ol class="days">
        {days.map(({ day, marks }) => (
          <li key={day} class={day > today ? 'to-come' : ''} aria-current={day === today ? 'date' : undefined}>
            <span class="quiet" aria-hidden="true">
              {name(day, 'short')}
            </span>
            <span class="visually-hidden">{name(day)}</span>
            <ul class="marks">
              {marks.slice(0, marksShown).map((mark) => (
                <Heat key={mark.id} mark={mark} />
              ))}
              {marks.length > marksShown && (
                <li class="quiet more" title={t('week.calendar.more', { count: marks.length - marksShown })}>
                  +{marks.length - marksShown}
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      <AsTable
        caption={t('week.calendar', { view: 'week' })}
        head={[t('week.table.day'), t('week.heat.beforeLabel'), t('week.heat.afterLabel')]}
        rows={days.flatMap(({ day, marks }) =>
          marks.map(({ before, after }) => [name(day), before ?? '', after ?? '']),
        )}
      />
    </Section>
  );
}

function Heat({ mark: { before, after } }: { mark: HeatMark }) {
  const { t } = useWords();
  const words =
    before && after
      ? t('week.heat.from', { before, after })
      : t(before ? 'week.heat.before' : 'week.heat.after', { before: before ?? '', after: after ?? '' });
  return (
    <li class="mark" title={words}>
      {before && <i class={`bar heat-${before}`} />}
      {after && <i class={`bar heat-${after}`} />}
      <span class="visually-hidden">{words}</span>
    </li>
  );
}
