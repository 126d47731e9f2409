import { withoutStop } from '../../lib/domain/own-words';
import { isBare, type WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { BeforeAfter } from './BeforeAfter';
import { Chosen } from './Chosen';
import { DayStrip } from './DayStrip';
import { GoodThings } from './GoodThings';
import { InYourWords } from './InYourWords';
import { OwnList } from './OwnList';
import { PassOn } from './PassOn';
import { Section } from './Section';
import { Helped, SetOff } from './SetOff';
import { EntryRows, Wins } from './Wins';

interface Props {
  week: WeekSummary;
  today: string;
  spellcheck: boolean;
}

/** The week in the person's own words. What has no content is absent. */
export function Week({ week, today, spellcheck }: Props) {
  const { t } = useWords();
  if (isBare(week)) {
    if (week.reflections.length === 0) return <p class="nothing">{t('week.empty')}</p>;
    return (
      <Section title={t('week.reflections')}>
        <EntryRows entries={week.reflections} />
      </Section>
    );
  }
  const { highlights, days, wins, chosen, setOff, helped, helpedSteps, heat, lessons, upstream, passOn, plan, closed } =
    week;
  const pictured = chosen.length + setOff.length + heat.length > 0;
  return (
    <>
      {highlights.length > 0 && <InYourWords entries={highlights} />}
      {days.some(({ marks }) => marks.length > 0) && <DayStrip days={days} today={today} />}
      {wins.length > 0 && <Wins wins={wins} />}
      {pictured && (
        <div class="pairs">
          {chosen.length > 0 && <Chosen chosen={chosen} />}
          {setOff.length > 0 && <SetOff setOff={setOff} />}
          {helped.length + helpedSteps.length > 0 && <Helped helped={helped} helpedSteps={helpedSteps} />}
          {heat.length > 0 && <BeforeAfter heat={heat} />}
        </div>
      )}
      {lessons.length > 0 && <OwnList title={t('week.lessons')} items={lessons} />}
      {upstream.length > 0 && <OwnList title={t('week.upstream')} hint={t('week.upstream.hint')} items={upstream} />}
      {passOn && <PassOn key={passOn.id} passOn={passOn} spellcheck={spellcheck} />}
      {plan && (
        <Section title={t('week.plan')}>
          <p class="own" dir="auto">
            {t('week.plan.sentence', { when: withoutStop(plan.when), will: withoutStop(plan.will) })}
          </p>
        </Section>
      )}
      {closed.length > 0 && <GoodThings closed={closed} />}
    </>
  );
}
