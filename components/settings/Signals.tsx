import { factSignalIds, type SignalId, textSignalIds } from '../../lib/toughness/signals';
import { useWords } from '../i18n';
import { Tick } from './Tick';

interface Props {
  off: readonly SignalId[];
  /** Whether the person's word on tickets has shifted anything. */
  learned: boolean;
  change(signal: SignalId, on: boolean): void;
  reset(): void;
}

/** Every reason a ticket can be named tough for, with its switch; which language is read how; and what was learned. */
export function Signals({ off, learned, change, reset }: Props) {
  const { t } = useWords();
  const group = (legend: string, signals: readonly SignalId[]) => (
    <fieldset class="rows">
      <legend>{legend}</legend>
      {signals.map((id) => (
        <Tick key={id} label={t(`signal.${id}`)} checked={!off.includes(id)} change={(on) => change(id, on)} />
      ))}
    </fieldset>
  );
  return (
    <>
      <h3>{t('options.signals.title')}</h3>
      <p class="quiet">{t('options.signals.languages')}</p>
      <details class="signs">
        <summary>{t('options.signals.each')}</summary>
        {group(t('options.signals.text'), textSignalIds)}
        {group(t('options.signals.facts'), factSignalIds)}
      </details>
      <div>
        <p class="quiet" role="status">
          {t(learned ? 'options.signals.learned' : 'options.signals.neutral')}
        </p>
        {learned && (
          <button type="button" class="button" onClick={reset}>
            {t('options.signals.reset')}
          </button>
        )}
      </div>
    </>
  );
}
