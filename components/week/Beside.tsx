import { useState } from 'preact/hooks';
import type { View } from '../../lib/domain/period';
import { heatOutcomes, type WeekSummary } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { Table } from './AsTable';

interface Props {
  view: View;
  week: WeekSummary;
  /** Reads the period before. */
  before(): Promise<WeekSummary | null>;
}

/** The numbers of the time before beside those of now: only when asked, and without a word on which is better. */
export function Beside({ view, week, before }: Props) {
  const { t } = useWords();
  const [other, setOther] = useState<WeekSummary | null>(null);
  const title = t('week.compare', { view });
  const row = (name: string, read: (summary: WeekSummary) => number, compared: WeekSummary): (string | number)[] => [
    name,
    read(compared),
    read(week),
  ];
  return (
    <div class="as-table off-paper">
      <button
        type="button"
        class="link quiet"
        aria-expanded={other !== null}
        onClick={() => (other ? setOther(null) : void before().then(setOther))}
      >
        {title}
      </button>
      {other && (
        <Table
          caption={title}
          head={['', t('week.compare.before'), t('week.compare.now')]}
          rows={[
            row(t('week.compare.wins'), winsOf, other),
            row(t('week.compare.cooler'), ({ heat }) => heatOutcomes(heat).cooler, other),
            row(t('week.compare.same'), ({ heat }) => heatOutcomes(heat).same, other),
            row(t('week.compare.hotter'), ({ heat }) => heatOutcomes(heat).hotter, other),
            row(t('week.compare.lessons'), ({ lessons }) => lessons.length, other),
          ]}
        />
      )}
    </div>
  );
}

const winsOf = ({ highlights, wins }: WeekSummary): number =>
  highlights.filter(({ kind }) => kind === 'win' || kind === 'praise').length + wins.length;
