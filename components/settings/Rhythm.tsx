import { type Rhythm as RhythmChoice, rhythms } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { Radios } from './Radios';

interface Props {
  rhythm: RhythmChoice;
  choose(rhythm: RhythmChoice): void;
  hideLegend?: boolean;
}

/** How often an offer may come, in words. */
export function Rhythm({ rhythm, choose, hideLegend = false }: Props) {
  const { t } = useWords();
  return (
    <Radios
      legend={t('options.offers.rhythm')}
      hideLegend={hideLegend}
      options={rhythms}
      chosen={rhythm}
      name={(option) => t(`options.offers.rhythm.${option}`)}
      hint={(option) => t(`options.offers.rhythm.${option}.hint`)}
      choose={choose}
    />
  );
}
