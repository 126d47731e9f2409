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
import { readJournal } from './journal';
import { type Place, readUnsent, type Unsent } from './unsent';
import '../../assets/base.css';
import '../../components/journal/journal.css';
import '../../components/site/site.css';
import './popup.css';

const parts = [popupWords];

const LockedJournal = later(async () => (await import('./Locked')).LockedJournal);

const place: Place = location.search === '?praise' ? 'praise' : 'popup';

/** The waiting selection becomes the line to keep; without one, what was typed before stays. */
async function firstWords(): Promise<{ unsent: Unsent; nothingSelected: boolean; parts: readonly MaskedPart[] }> {
  const [unsent, praise] = await Promise.all([
    readUnsent(place),
    place === 'praise' ? send('praise.take', {}).catch(() => null) : null,
  ]);
  if (place === 'praise' && !unsent.line.text) unsent.line.kind = 'praise';
  if (praise?.text) unsent.line = { kind: 'praise', text: praise.text, did: '' };
  return { unsent, nothingSelected: praise?.text === '', parts: praise?.parts ?? [] };
}

/** What the page needs whatever it shows. */
async function start(settings: Settings) {
  const [words, tab] = await Promise.all([loadWords(settings.language, parts), browser.tabs.getCurrent()]);
  dressPage(words, settings);
  // A toolbar popup takes its size from the page; a window or tab gives one to it.
  document.documentElement.classList.toggle('windowed', tab !== undefined);
  const { spellcheck, undoFor } = settings;
  return { words, spellcheck, undoFor, weekStart: thisWeek(settings), inTab: tab !== undefined };
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
  let starting = settings.then(start);
  let draw = async (): Promise<void> => {};
  watchSettings((changed) => {
    starting = start(changed);
    void draw();
  });
  await followLock(async (locked) => {
    const reading = locked ? null : settings.then((known) => Promise.all([readJournal(thisWeek(known)), firstWords()]));
    draw = async () => {
      const [{ words, ...page }, read] = await Promise.all([starting, reading]);
      render(
        <WordsProvider value={words}>
          {read ? <App first={read[0]} {...read[1]} {...page} place={place} /> : <LockedJournal />}
        </WordsProvider>,
        root,
      );
    };
    await draw();
  });
}

void main().then(askToPersist);
