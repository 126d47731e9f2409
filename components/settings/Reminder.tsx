import { useId, useState } from 'preact/hooks';
import { clockTime, minutesOf } from '../../lib/domain/clock';
import type { Weekday } from '../../lib/domain/reminder';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { resetOf } from './reset';
import { Section } from './Section';
import { Select } from './Select';
import { Tick } from './Tick';

interface Props {
  settings: Settings;
  change(changed: Partial<Settings>): void;
  /** Asks the browser for notifications, on the click itself. */
  allow(): Promise<boolean>;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Friday at four in the afternoon. */
const usual = { day: 5, minute: 16 * 60 } as const;

/** The weekly reminder: whether, and when. */
export function Reminder({ settings, change, allow }: Props) {
  const { reminder } = settings;
  const { t, date } = useWords();
  const timeId = useId();
  const [denied, setDenied] = useState(false);
  // 23 November 2026 is a Monday.
  const dayName = (day: Weekday): string =>
    date(new Date(Date.UTC(2026, 10, 22 + day)), { weekday: 'long', timeZone: 'UTC' });
  const turn = async (on: boolean): Promise<void> => {
    const allowed = !on || (await allow());
    setDenied(!allowed);
    if (allowed) change({ reminder: on ? usual : null });
  };
  return (
    <Section
      anchor="reminder"
      title={t('options.reminder.title')}
      intro={t('options.reminder.intro')}
      reset={resetOf(settings, ['reminder'], change)}
    >
      <Tick
        label={t('options.reminder.on')}
        hint={t('options.reminder.onHint')}
        checked={reminder !== null}
        change={(on) => void turn(on)}
      />
      {denied && (
        <p class="notice" role="alert">
          {t('options.reminder.denied')}
        </p>
      )}
      {reminder && (
        <div class="pair">
          <Select
            label={t('options.reminder.day')}
            options={weekdays}
            chosen={reminder.day}
            name={dayName}
            choose={(day) => change({ reminder: { ...reminder, day } })}
          />
          <div class="labelled">
            <label for={timeId}>{t('options.reminder.time')}</label>
            <input
              id={timeId}
              class="field plain"
              type="time"
              autocomplete="off"
              value={clockTime(reminder.minute)}
              onChange={(event) => {
                const minute = minutesOf(event.currentTarget.value);
                if (minute !== null) change({ reminder: { ...reminder, minute } });
              }}
            />
          </div>
        </div>
      )}
    </Section>
  );
}
