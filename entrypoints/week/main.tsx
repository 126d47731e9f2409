import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { later } from '../../components/later';
import type { Settings } from '../../lib/domain/settings';
import { dressPage } from '../../lib/dress-page';
import { loadWords } from '../../lib/i18n/i18n';
import { chooseLanguage, formatLocale } from '../../lib/i18n/language';
import { popupWords } from '../../lib/i18n/parts/popup';
import { weekWords } from '../../lib/i18n/parts/week';
import { followLock } from '../../lib/lock';
import { periodOf } from '../../lib/period';
import { readSettings, watchSettings } from '../../lib/settings';
import { localeWeekStart } from '../../lib/time';
import { App, placeNow } from './App';
import { type LoadedDays, loadDays } from './load';
import '../../assets/base.css';
import '../../components/week/week.css';
import '../../components/week/pictures.css';
import '../../components/week/calendar.css';
import '../../components/week/print.css';
import './page.css';

const parts = [popupWords, weekWords];

const LockedJournal = later(async () => (await import('./Locked')).LockedJournal);

/** The first day of the week follows from the settings alone, so the week is read while the words load. */
function weekStartOf({ language, weekStart }: Settings): number {
  const locale = formatLocale(chooseLanguage(language, navigator.languages), navigator.languages);
  return weekStart || localeWeekStart(locale);
}

/** What the address leads to, where that is a period. */
async function read(settings: Promise<Settings>): Promise<LoadedDays | null> {
  const place = placeNow();
  const weekStart = weekStartOf(await settings);
  return place.at === 'period' ? loadDays(periodOf(place.view, place.day, weekStart), weekStart) : null;
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  let settings = readSettings();
  let loading = loadWords(
    settings.then(({ language }) => language),
    parts,
  );
  let draw = async (): Promise<void> => {};
  watchSettings((changed) => {
    settings = Promise.resolve(changed);
    loading = loadWords(changed.language, parts);
    void draw();
  });
  await followLock(
    () => read(settings),
    async (reading) => {
      draw = async () => {
        const [words, known, first] = await Promise.all([loading, settings, reading]);
        dressPage(words, known);
        document.title = words.t('week.title');
        render(
          <WordsProvider value={words}>
            {reading ? (
              <App first={first} weekStart={weekStartOf(known)} spellcheck={known.spellcheck} />
            ) : (
              <LockedJournal />
            )}
          </WordsProvider>,
          root,
        );
      };
      await draw();
    },
  );
}

void main();
