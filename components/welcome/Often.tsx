import type { Rhythm as RhythmChoice } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { Rhythm } from '../settings/Rhythm';
import { Step } from './Step';

interface Props {
  rhythm: RhythmChoice;
  choose(rhythm: RhythmChoice): void;
}

/** Fourth step: how often an offer may come by itself. */
export function Often({ rhythm, choose }: Props) {
  const { t } = useWords();
  return (
    <Step title={t('welcome.often.title')} hint={t('welcome.often.hint')}>
      <Rhythm rhythm={rhythm} choose={choose} hideLegend />
    </Step>
  );
}
