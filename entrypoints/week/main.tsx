import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { Locked } from '../../components/lock/Locked';
import { loadWords, type Messages } from '../../lib/i18n/i18n';
import { chooseLanguage, formatLocale } from '../../lib/i18n/language';
import { followLock } from '../../lib/lock';
import { periodOf } from '../../lib/period';
import { readSettings } from '../../lib/settings';
import { localeWeekStart } from '../../lib/time';
import { unlock } from '../../lib/unlock';
import { App, placeNow } from './App';
import { loadDays } from './load';
import '../../assets/base.css';
import '../../components/week/week.css';
import '../../components/week/pictures.css';
import '../../components/week/calendar.css';
import '../../components/week/playbook.css';
import '../../components/week/raise.css';
import '../../components/week/print.css';
import './page.css';

const catalogs = import.meta.glob<Messages>('../../assets/locales/*.json', { import: 'default', query: '?week' });

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const { language, spellcheck, weekStart: chosen } = await readSettings();
  const locale = formatLocale(chooseLanguage(language, navigator.languages), navigator.languages);
  // The first day of the week follows from the language alone, so the week is read while the words load.
  const weekStart = chosen || localeWeekStart(locale);
  const loading = loadWords(language, catalogs);
  await followLock(async (locked) => {
    const place = placeNow();
    const reading =
      locked || place.at !== 'period' ? null : loadDays(periodOf(place.view, place.day, weekStart), weekStart);
    const [words, first] = await Promise.all([loading, reading]);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.title = words.t('week.title');
    render(
      <WordsProvider value={words}>
        {locked ? <Locked unlock={unlock} /> : <App first={first} weekStart={weekStart} spellcheck={spellcheck} />}
      </WordsProvider>,
      root,
    );
  });
}

void main();
