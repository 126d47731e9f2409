import type { Entry } from '../../lib/domain/entry';
import type { View } from '../../lib/domain/period';
import { useWords } from '../i18n';
import { useDayNames } from './day-names';
import { Section } from './Section';
import { ShowAll } from './ShowAll';

interface Props {
  closed: readonly Entry[];
  view: View;
  paper: number;
}

/** What was said at the end of each day. */
export function GoodThings({ closed, view, paper }: Props) {
  const { t } = useWords();
  const name = useDayNames(view);
  return (
    <Section title={t('week.closed')} class={paper === 0 ? 'off-paper' : undefined}>
      <ShowAll
        items={closed}
        paper={paper}
        class="rows"
        row={({ localDay, day }, place) => (
          <li class={place}>
            <span class="quiet">{name(localDay)}</span>
            <div>
              <ul class="goods">
                {day?.good.map(({ what, why }) => (
                  <li key={`${what}/${why}`}>
                    <p class="own" dir="auto">
                      {what}
                    </p>
                    {why && (
                      <p class="quiet off-paper" dir="auto">
                        {why}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              {day?.open && <p class="quiet off-paper">{t('week.closed.open', { open: day.open })}</p>}
              {day?.word && <p class="quiet off-paper">{t('week.closed.word', { word: day.word })}</p>}
            </div>
          </li>
        )}
      />
    </Section>
  );
}
