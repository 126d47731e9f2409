import type { WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { Section } from './Section';

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
export function Helped({ helped, helpedSteps }: Pick<WeekSummary, 'helped' | 'helpedSteps'>) {
  const { t, list } = useWords();
  const counted = helped.map(({ choice, count }) => t(`choice.count.${choice}`, { count }));
  return (
    <Section title={t('week.whatHelped')}>
      {counted.length > 0 && <p>{t('week.whatHelped.sentence', { list: list(counted) })}</p>}
      <ul class="sentences">
        {helpedSteps.map(({ id, text }) => (
          <li key={id} class="own" dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
