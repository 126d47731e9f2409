import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { later } from '../../components/later';
import { browser } from '../../lib/browser';
import type { MaskedPart } from '../../lib/domain/masked-parts';
import type { Settings } from '../../lib/domain/settings';
import { dressPage } from '../../lib/dress-page';
import { loadWords } from '../../lib/i18n/i18n';
import { chooseLanguage, formatLocale } from '../../lib/i18n/language';
import { popupWords } from '../../lib/i18n/parts/popup';
import { followLock } from '../../lib/lock';
import { send } from '../../lib/messages';
import { askToPersist } from '../../lib/persist';
import { readSettings, watchSettings } from '../../lib/settings';
import { type LocalDay, localDay, localeWeekStart, startOfWeek } from '../../lib/time';
import { App } from './App';
import { type JournalView, readJournal } from './journal';
import { keepLine, placeOf, readUnsent, selectedAt, type Unsent } from './unsent';
import '../../assets/base.css';
import '../../components/journal/journal.css';
import './popup.css';

const parts = [popupWords];

const LockedJournal = later(async () => (await import('./Locked')).LockedJournal);

const at = selectedAt(location.search);
const place = placeOf(location.search);

interface Selected {
  nothingSelected: boolean;
  parts: readonly MaskedPart[];
}

/** What stands in the journal and above it. Nothing is told of a locked one. */
async function read(settings: Promise<Settings>): Promise<{ first: JournalView; unsent: Unsent }> {
  const [first, unsent] = await Promise.all([readJournal(settings.then(thisWeek)), readUnsent(place)]);
  return { first, unsent };
}

/** The selection of this window becomes the line to keep; without one, what was typed before stays. */
async function takeSelected(unsent: Unsent): Promise<Selected> {
  if (at === null) return { nothingSelected: false, parts: [] };
  const praise = await send('praise.take', { at }).catch(() => null);
  if (!unsent.line.text) unsent.line.kind = 'praise';
  if (praise?.text) {
    unsent.line = { kind: 'praise', text: praise.text, did: '', tags: '' };
    // It was asked to be kept: a window that is closed too early must not take it along.
    keepLine({ place, line: unsent.line });
  }
  return { nothingSelected: praise?.text === '', parts: praise?.parts ?? [] };
}

/** What the page needs whatever it shows. */
async function start(settings: Promise<Settings>) {
  const [words, known, tab] = await Promise.all([
    loadWords(
      settings.then(({ language }) => language),
      parts,
    ),
    settings,
    browser.tabs.getCurrent(),
  ]);
  dressPage(words, known);
  // A toolbar popup takes its size from the page; a window or tab gives one to it.
  document.documentElement.classList.toggle('windowed', tab !== undefined);
  const { spellcheck, undoFor } = known;
  return { words, spellcheck, undoFor, weekStart: thisWeek(known), inTab: tab !== undefined };
}

/** The first day of this week follows from the settings alone, so the journal is read while the words load. */
function thisWeek({ language, weekStart }: Settings): LocalDay {
  const locale = formatLocale(chooseLanguage(language, navigator.languages), navigator.languages);
  return startOfWeek(localDay(new Date()), weekStart || localeWeekStart(locale));
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const settings = readSettings();
  let starting = start(settings);
  let draw = async (): Promise<void> => {};
  watchSettings((changed) => {
    starting = start(Promise.resolve(changed));
    void draw();
  });
  await followLock(
    () => read(settings),
    async (reading) => {
      const selecting = reading?.then(({ unsent }) => takeSelected(unsent));
      draw = async () => {
        const [{ words, ...page }, known, selected] = await Promise.all([starting, reading, selecting]);
        render(
          <WordsProvider value={words}>
            {known && selected ? <App {...known} {...selected} {...page} place={place} /> : <LockedJournal />}
          </WordsProvider>,
          root,
        );
      };
      await draw();
    },
  );
}

void main().then(askToPersist);
