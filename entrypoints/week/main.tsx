import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { Locked } from '../../components/lock/Locked';
import { loadWords, type Messages } from '../../lib/i18n/i18n';
import { chooseLanguage, formatLocale } from '../../lib/i18n/language';
import { followLock } from '../../lib/lock';
import { readSettings } from '../../lib/settings';
import { localDay, localeWeekStart, startOfWeek } from '../../lib/time';
import { unlock } from '../../lib/unlock';
import { App } from './App';
import { dayInAddress, loadWeek } from './load';
import '../../assets/base.css';
import '../../components/week/week.css';
import '../../components/week/pictures.css';
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
    const day = dayInAddress(location.hash) ?? localDay(new Date());
    const [words, first] = await Promise.all([loading, locked ? null : loadWeek(startOfWeek(day, weekStart))]);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.title = words.t('week.title');
    render(
      <WordsProvider value={words}>
        {first ? <App first={first} weekStart={weekStart} spellcheck={spellcheck} /> : <Locked unlock={unlock} />}
      </WordsProvider>,
      root,
    );
  });
}

void main();
