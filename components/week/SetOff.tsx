import type { WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

/** What set it off, as a sentence. */
export function SetOff({ setOff }: { setOff: WeekSummary['setOff'] }) {
  const { t, list } = useWords();
  const counted = setOff.map(({ trigger, count }) => t(`week.setOff.${trigger}`, { count }));
  return (
    <Section title={t('week.setOff')}>
      <p>{t('week.setOff.sentence', { list: list(counted) })}</p>
    </Section>
  );
}

/** What went along with a cooler end: the choices, and the person's own next steps. */
export function Helped({
  helped,
  helpedSteps,
  paper,
}: Pick<WeekSummary, 'helped' | 'helpedSteps'> & { paper: number }) {
  const { t, list } = useWords();
  const counted = helped.map(({ choice, count }) => t(`choice.count.${choice}`, { count }));
  return (
    <Section title={t('week.whatHelped')}>
      {counted.length > 0 && <p>{t('week.whatHelped.sentence', { list: list(counted) })}</p>}
      <ShowAll
        items={helpedSteps}
        paper={paper}
        class="sentences"
        row={({ text }, place) => (
          <li class={`own ${place ?? ''}`} dir="auto">
            {text}
          </li>
        )}
      />
    </Section>
  );
}
