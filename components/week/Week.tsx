import type { ComponentChildren } from 'preact';
import type { Plan } from '../../lib/domain/entry';
import type { Period } from '../../lib/domain/period';
import { absentParts, isBare, type WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { BeforeAfter } from './BeforeAfter';
import { Calendar } from './Calendar';
import { Chosen } from './Chosen';
import { DayStrip } from './DayStrip';
import { GoodThings } from './GoodThings';
import { InYourWords } from './InYourWords';
import { NextPlan } from './NextPlan';
import { OwnList, Upstream } from './OwnList';
import type { Sheet } from './on-paper';
import { PassOn } from './PassOn';
import type { Pick } from './PickButton';
import { Section } from './Section';
import { Helped, SetOff } from './SetOff';
import { EntryRows, Wins } from './Wins';

interface Props {
  week: WeekSummary;
  period: Period;
  sheet: Sheet;
  weekStart: number;
  today: string;
  spellcheck: boolean;
  pick: Pick;
  addPlan(plan: Plan): Promise<boolean>;
  /** What stands at the foot, beside what is not there. */
  coda: ComponentChildren;
}

/** The week in the person's own words. Parts without content are named once, at the end. */
export function Week({ week, period, sheet, weekStart, today, spellcheck, pick, addPlan, coda }: Props) {
  const { t, list } = useWords();
  const { view } = period;
  if (isBare(week)) {
    if (week.reflections.length === 0) return <p class="nothing">{t('week.empty', { view })}</p>;
    return (
      <Section title={t('week.reflections')}>
        <EntryRows entries={week.reflections} view={view} paper={sheet.reflections} pick={pick} />
      </Section>
    );
  }
  const { highlights, days, wins, chosen, setOff, helped, helpedSteps, heat, lessons, upstream, passOn, plan, closed } =
    week;
  const pictured = chosen.length + setOff.length + heat.length > 0;
  const open = period.last >= today;
  const absent = absentParts(week).filter((part) => part !== 'plan' || !open);
  return (
    <>
      {highlights.length > 0 && <InYourWords entries={highlights} view={view} pick={pick} />}
      {days.some(({ marks }) => marks.length > 0) &&
        (view === 'week' ? (
          <DayStrip days={days} today={today} />
        ) : (
          <Calendar days={days} view={view} weekStart={weekStart} today={today} />
        ))}
      {wins.length > 0 && <Wins entries={wins} view={view} paper={sheet.wins} pick={pick} />}
      {pictured && (
        <div class="pairs">
          {chosen.length > 0 && <Chosen chosen={chosen} />}
          {setOff.length > 0 && <SetOff setOff={setOff} />}
          {helped.length + helpedSteps.length > 0 && (
            <Helped helped={helped} helpedSteps={helpedSteps} paper={sheet.helpedSteps} />
          )}
          {heat.length > 0 && <BeforeAfter heat={heat} />}
        </div>
      )}
      {lessons.length > 0 && <OwnList title={t('week.lessons')} items={lessons} paper={sheet.lessons} />}
      {upstream.length > 0 && <Upstream items={upstream} paper={sheet.upstream} />}
      {passOn && <PassOn key={passOn.id} passOn={passOn} spellcheck={spellcheck} />}
      {(plan || open) && <NextPlan plan={plan} open={open} spellcheck={spellcheck} add={addPlan} />}
      {closed.length > 0 && <GoodThings closed={closed} view={view} paper={sheet.closed} />}
      <div class="off-paper">
        {absent.length > 0 && (
          <p class="quiet">{t('week.absent', { list: list(absent.map((part) => t(`week.part.${part}`))) })}</p>
        )}
        {coda}
      </div>
    </>
  );
}
