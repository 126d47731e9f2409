import type { Entry } from '../../lib/domain/entry';
import { withoutStop } from '../../lib/domain/own-words';
import { useWords } from '../i18n';
import { EntryWords } from '../journal/EntryWords';
import { useDayNames } from './day-names';
import { Section } from './Section';

/** The one or two entries that the week opens with, large. */
export function InYourWords({ entries }: { entries: readonly Entry[] }) {
  const { t } = useWords();
  return (
    <Section title={t('week.words')} class="in-your-words">
      {entries.map((entry) => (
        <div key={entry.id}>
          <EntryWords entry={entry} />
          <About entry={entry} />
        </div>
      ))}
    </Section>
  );
}

function About({ entry }: { entry: Entry }) {
  const { t } = useWords();
  const day = useDayNames()(entry.localDay);
  const { kind, stimulus, outcome, response } = entry;
  return (
    <>
      <p class="quiet">{about()}</p>
      {response?.did && <p class="quiet">{t('week.about.did', { did: response.did })}</p>}
      {outcome?.helped && <p class="quiet">{t('week.helped', { helped: withoutStop(outcome.helped) })}</p>}
    </>
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
