import type { Entry } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import type { View } from '../../lib/domain/period';
import { useWords } from '../i18n';
import { EntryWords } from '../journal/EntryWords';
import { useDayNames } from './day-names';
import { type Pick, PickButton } from './PickButton';
import { Section } from './Section';

interface Props {
  entries: readonly Entry[];
  view: View;
  pick: Pick;
}

/** The few entries that the week opens with, large. */
export function InYourWords({ entries, view, pick }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('week.words', { view })} class="in-your-words">
      {entries.map((entry) => (
        <div key={entry.id}>
          <EntryWords entry={entry} />
          <div class="under">
            <About entry={entry} view={view} />
            <PickButton entry={entry} pick={pick} />
          </div>
        </div>
      ))}
    </Section>
  );
}

/** When it was, what it was, and what belongs to it. */
export function About({ entry, view }: { entry: Entry; view: View }) {
  const { t } = useWords();
  const day = useDayNames(view)(entry.localDay);
  const { kind, stimulus, outcome, response } = entry;
  return (
    <div>
      <p class="quiet">{about()}</p>
      {response?.did && <p class="quiet">{t('week.about.did', { did: response.did })}</p>}
      {outcome?.helped && <p class="quiet">{t('week.helped', { helped: withoutStop(outcome.helped) })}</p>}
    </div>
  );

  function about(): string {
    if (outcome?.turnaround) {
      const [before, after] = [stimulus?.heat, outcome.heat];
      return before && after
        ? t('week.about.turnaroundHeat', { day, before, after })
        : t('week.about.turnaround', { day });
    }
    return kind === 'day-close' ? day : t(`week.about.${kind}`, { day });
  }
}
