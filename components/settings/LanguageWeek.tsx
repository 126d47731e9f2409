import { languages, type Settings } from '../../lib/domain/settings';
import { ownName } from '../../lib/i18n/language';
import { localeWeekStart } from '../../lib/time';
import { useWords } from '../i18n';
import { resetOf } from './reset';
import { Section } from './Section';
import { Select } from './Select';

interface Props {
  settings: Settings;
  change(changed: Partial<Settings>): void;
}

const languageChoices = ['auto', ...languages] as const;
const weekStarts = [0, 1, 7, 6] as const;

/** The language of our words and the first day of the week. */
export function LanguageWeek({ settings, change }: Props) {
  const { t, date, locale } = useWords();
  // 23 November 2026 is a Monday.
  const dayName = (day: number): string =>
    date(new Date(Date.UTC(2026, 10, 22 + day)), { weekday: 'long', timeZone: 'UTC' });
  return (
    <Section
      title={t('options.language.title')}
      intro={t('options.language.intro')}
      reset={resetOf(settings, ['language', 'weekStart'], change)}
    >
      <div class="pair">
        <Select
          label={t('options.language.language')}
          options={languageChoices}
          chosen={settings.language}
          name={(language) => (language === 'auto' ? t('options.language.auto') : ownName(language))}
          choose={(language) => change({ language })}
        />
        <Select
          label={t('options.language.week')}
          options={weekStarts}
          chosen={settings.weekStart}
          name={(day) =>
            day === 0 ? t('options.language.weekAuto', { day: dayName(localeWeekStart(locale)) }) : dayName(day)
          }
          choose={(weekStart) => change({ weekStart })}
        />
      </div>
    </Section>
  );
}
