import { useId, useState } from 'preact/hooks';
import { clockTime, minutesOf } from '../../lib/domain/clock';
import { useWords } from '../i18n';
import { Tick } from './Tick';

interface Props {
  /** Minutes after midnight; null is never. */
  dayClose: number | null;
  change(dayClose: number | null): void;
}

const usual = 17 * 60;

/** Whether the closing of the day is offered, and at which hour. */
export function DayEnd({ dayClose, change }: Props) {
  const { t } = useWords();
  const id = useId();
  const [before, setBefore] = useState(dayClose ?? usual);
  return (
    <>
      <Tick
        label={t('options.offers.dayClose')}
        hint={t('options.offers.dayCloseHint')}
        checked={dayClose !== null}
        change={(on) => {
          if (dayClose !== null) setBefore(dayClose);
          change(on ? before : null);
        }}
      />
      {dayClose !== null && (
        <div class="pair">
          <div class="labelled">
            <label for={id}>{t('options.offers.dayCloseAt')}</label>
            <input
              id={id}
              class="field plain"
              type="time"
              autocomplete="off"
              value={clockTime(dayClose)}
              onChange={(event) => {
                const minutes = minutesOf(event.currentTarget.value);
                if (minutes !== null) change(minutes);
              }}
            />
          </div>
        </div>
      )}
    </>
  );
}
