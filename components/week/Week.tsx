import type { ComponentChildren } from 'preact';
import type { Plan } from '../../lib/domain/entry';
import type { Period } from '../../lib/domain/period';
import { absentParts, isBare, type Part, type WeekSummary } from '../../lib/domain/week';
import type { Key } from '../../lib/i18n/i18n';
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

/** The headings of parts that have nothing to tell. */
const titles = {
  highlights: 'week.words',
  wins: 'week.wins',
  chosen: 'week.chosen',
  setOff: 'week.setOff',
  helped: 'week.whatHelped',
  heat: 'week.heat',
  lessons: 'week.lessons',
  upstream: 'week.upstream',
  passOn: 'week.passOn',
  closed: 'week.closed',
} as const satisfies Record<Part, Key>;

/** The week in the person's own words. A part without content says so in its place, in one quiet row. */
export function Week({ week, period, sheet, weekStart, today, spellcheck, pick, addPlan, coda }: Props) {
  const { t } = useWords();
  const { view } = period;
  const { highlights, days, wins, chosen, setOff, helped, helpedSteps, heat, lessons, upstream, passOn, plan, closed } =
    week;
  const open = period.last >= today;
  const next = (plan || open) && <NextPlan plan={plan} open={open} spellcheck={spellcheck} add={addPlan} />;
  if (isBare(week)) {
    if (week.reflections.length === 0)
      return (
        <>
          <p class="nothing">{t('week.empty', { view })}</p>
          {next}
        </>
      );
    return (
      <>
        <Section title={t('week.reflections')}>
          <EntryRows entries={week.reflections} view={view} paper={sheet.reflections} pick={pick} />
        </Section>
        {next}
      </>
    );
  }
  const absent = absentParts(week);
  const none = (...parts: Part[]) => (
    <Vacant
      parts={parts
        .filter((part) => absent.includes(part))
        .map((part) => ({ title: t(titles[part], { view }), text: t(`week.none.${part}`) }))}
    />
  );
  const pictures = ['chosen', 'setOff', 'helped', 'heat'] as const;
  return (
    <>
      {highlights.length > 0 && <InYourWords entries={highlights} view={view} pick={pick} />}
      {none('highlights')}
      {days.some(({ marks }) => marks.length > 0) &&
        (view === 'week' ? (
          <DayStrip days={days} today={today} />
        ) : (
          <Calendar days={days} view={view} weekStart={weekStart} today={today} />
        ))}
      {wins.length > 0 && <Wins entries={wins} view={view} paper={sheet.wins} pick={pick} />}
      {none('wins')}
      {pictures.some((part) => !absent.includes(part)) && (
        <div class="pairs">
          {chosen.length > 0 && <Chosen chosen={chosen} />}
          {setOff.length > 0 && <SetOff setOff={setOff} />}
          {!absent.includes('helped') && <Helped helped={helped} helpedSteps={helpedSteps} paper={sheet.helpedSteps} />}
          {heat.length > 0 && <BeforeAfter heat={heat} />}
        </div>
      )}
      {none(...pictures)}
      {lessons.length > 0 && <OwnList title={t('week.lessons')} items={lessons} paper={sheet.lessons} />}
      {none('lessons')}
      {upstream.length > 0 && <Upstream items={upstream} paper={sheet.upstream} />}
      {none('upstream')}
      {passOn && <PassOn key={passOn.id} passOn={passOn} spellcheck={spellcheck} />}
      {none('passOn')}
      {next}
      {closed.length > 0 && <GoodThings closed={closed} view={view} paper={sheet.closed} />}
      {none('closed')}
      <div class="off-paper">{coda}</div>
    </>
  );
}

/** Parts that have nothing to tell, each under its heading. */
function Vacant({ parts }: { parts: readonly { title: string; text: string }[] }) {
  return parts.map(({ title, text }) => (
    <Section key={title} title={title} class="vacant off-paper">
      <p class="quiet">{text}</p>
    </Section>
  ));
}
