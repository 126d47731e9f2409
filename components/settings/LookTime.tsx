import { looks, pillTimes, type Settings, undoTimes } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { Radios } from './Radios';
import { resetOf } from './reset';
import { Section } from './Section';
import { Select } from './Select';
import { Tick } from './Tick';

interface Props {
  settings: Settings;
  change(changed: Partial<Settings>): void;
}

const fields = ['look', 'still', 'pillFor', 'undoFor'] as const;

/** The colours and the motion, and how long what goes by itself waits: each can be lengthened or made to stay. */
export function LookTime({ settings, change }: Props) {
  const { t, locale } = useWords();
  const lasting = (seconds: number): string => {
    const [unit, count] = seconds < 120 ? (['second', seconds] as const) : (['minute', seconds / 60] as const);
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  };
  return (
    <Section title={t('options.look.title')} intro={t('options.look.intro')} reset={resetOf(settings, fields, change)}>
      <Radios
        legend={t('options.look.colours')}
        options={looks}
        chosen={settings.look}
        name={(look) => t(`options.look.${look}`)}
        choose={(look) => change({ look })}
        chips
      />
      <Tick
        label={t('options.look.still')}
        hint={t('options.look.stillHint')}
        checked={settings.still}
        change={(still) => change({ still })}
      />
      <div class="pair">
        <Select
          label={t('options.time.pill')}
          options={pillTimes}
          chosen={settings.pillFor}
          name={(seconds) => (seconds === 0 ? t('options.time.pillOn') : lasting(seconds))}
          choose={(pillFor) => change({ pillFor })}
        />
        <Select
          label={t('options.time.undo')}
          options={undoTimes}
          chosen={settings.undoFor}
          name={(seconds) => (seconds === 0 ? t('options.time.undoOn') : lasting(seconds))}
          choose={(undoFor) => change({ undoFor })}
        />
      </div>
    </Section>
  );
}
