import { useId, useState } from 'preact/hooks';
import { clockTime, minutesOf } from '../../lib/domain/clock';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { Tick } from './Tick';

interface Props {
  hours: Settings['hours'];
  change(hours: Settings['hours']): void;
}

const usual = { start: 9 * 60, end: 17 * 60 };

/** The hours in which an offer may come. Equal ends mean all day. */
export function Hours({ hours, change }: Props) {
  const { t } = useWords();
  const [hintId, fromId, toId] = [useId(), useId(), useId()];
  const allDay = hours.start === hours.end;
  const [before, setBefore] = useState(allDay ? usual : hours);
  const time = (id: string, end: 'start' | 'end', label: string) => (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field plain"
        type="time"
        autocomplete="off"
        aria-describedby={hintId}
        value={clockTime(hours[end])}
        onChange={(event) => {
          const minutes = minutesOf(event.currentTarget.value);
          if (minutes !== null) change({ ...hours, [end]: minutes });
        }}
      />
    </div>
  );
  return (
    <fieldset class="rows">
      <legend>{t('options.offers.hours')}</legend>
      <Tick
        label={t('options.offers.allDay')}
        checked={allDay}
        change={(checked) => {
          if (checked) setBefore(hours);
          change(checked ? { start: 0, end: 0 } : before);
        }}
      />
      {!allDay && (
        <>
          <div class="pair">
            {time(fromId, 'start', t('options.offers.from'))}
            {time(toId, 'end', t('options.offers.to'))}
          </div>
          <p id={hintId} class="quiet">
            {t(hours.start > hours.end ? 'options.offers.overnight' : 'options.offers.hoursHint')}
          </p>
        </>
      )}
    </fieldset>
  );
}
