import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { loadWords, type Messages } from '../../lib/i18n/i18n';
import { chooseLanguage, formatLocale } from '../../lib/i18n/language';
import { readSettings } from '../../lib/settings';
import { localDay, localeWeekStart, startOfWeek } from '../../lib/time';
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
  // The first day of the week follows from the language alone, so the week is read while the words load.
  const locale = formatLocale(chooseLanguage(language, navigator.languages), navigator.languages);
  const weekStart = chosen || localeWeekStart(locale);
  const day = dayInAddress(location.hash) ?? localDay(new Date());
  const [words, first] = await Promise.all([loadWords(language, catalogs), loadWeek(startOfWeek(day, weekStart))]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = words.t('week.title');
  render(
    <WordsProvider value={words}>
      <App first={first} weekStart={weekStart} spellcheck={spellcheck} />
    </WordsProvider>,
    root,
  );
}

void main();
