import type { Entry } from '../../lib/domain/entry';
import { useWords } from '../i18n';
import { useDayNames } from './day-names';
import { Section } from './Section';

/** What was said at the end of each day. */
export function GoodThings({ closed }: { closed: readonly Entry[] }) {
  const { t } = useWords();
  const name = useDayNames();
  return (
    <Section title={t('week.closed')}>
      <ul class="rows">
        {closed.map(({ id, localDay, day }) => (
          <li key={id}>
            <span class="quiet">{name(localDay)}</span>
            <div>
              <ul class="goods">
                {day?.good.map(({ what, why }) => (
                  <li key={`${what}/${why}`}>
                    <p class="own" dir="auto">
                      {what}
                    </p>
                    {why && (
                      <p class="quiet" dir="auto">
                        {why}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              {day?.open && <p class="quiet">{t('week.closed.open', { open: day.open })}</p>}
              {day?.word && <p class="quiet">{t('week.closed.word', { word: day.word })}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
