import type { Rhythm as RhythmChoice } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { DayEnd } from '../settings/DayEnd';
import { Rhythm } from '../settings/Rhythm';
import { Step } from './Step';

interface Props {
  rhythm: RhythmChoice;
  choose(rhythm: RhythmChoice): void;
  dayClose: number | null;
  closeDayAt(dayClose: number | null): void;
}

/** Fourth step: how often an offer may come by itself, and when the day ends. */
export function Often({ rhythm, choose, dayClose, closeDayAt }: Props) {
  const { t } = useWords();
  return (
    <Step title={t('welcome.often.title')} hint={t('welcome.often.hint')}>
      <Rhythm rhythm={rhythm} choose={choose} hideLegend />
      <div class="rows">
        <DayEnd dayClose={dayClose} change={closeDayAt} />
      </div>
    </Step>
  );
}
