import type { WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { AsTable } from './AsTable';
import { Section } from './Section';

/** The choices made, as a sentence, and the same as a small picture. */
export function Chosen({ chosen }: { chosen: WeekSummary['chosen'] }) {
  const { t, list } = useWords();
  const most = Math.max(...chosen.map(({ count }) => count));
  return (
    <Section title={t('week.chosen')}>
      <p>
        {t('week.chosen.sentence', {
          list: list(chosen.map(({ choice, count }) => t(`choice.count.${choice}`, { count }))),
        })}
      </p>
      {chosen.length > 1 && (
        <>
          <ul class="bars quiet" aria-hidden="true">
            {chosen.map(({ choice, count }) => (
              <li key={choice}>
                <span>{t(`choice.${choice}`)}</span>
                <i style={{ '--share': String(count / most) }} />
              </li>
            ))}
          </ul>
          <AsTable
            caption={t('week.chosen')}
            head={[t('week.table.choice'), t('week.table.times')]}
            rows={chosen.map(({ choice, count }) => [t(`choice.${choice}`), count])}
          />
        </>
      )}
    </Section>
  );
}
