import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { Locked } from '../../components/lock/Locked';
import { browser } from '../../lib/browser';
import { loadWords, type Messages } from '../../lib/i18n/i18n';
import { followLock } from '../../lib/lock';
import { send } from '../../lib/messages';
import { readSettings } from '../../lib/settings';
import { unlock } from '../../lib/unlock';
import { App } from './App';
import { pageOfEntries, readJournal } from './journal';
import { readUnsent, type Unsent } from './unsent';
import '../../assets/base.css';
import '../../components/journal/journal.css';
import '../../components/site/site.css';
import './popup.css';

const catalogs = import.meta.glob<Messages>('../../assets/locales/*.json', { import: 'default', query: '?popup' });

const place = location.search === '?praise' ? 'praise' : 'popup';

/** The waiting selection becomes the line to keep; without one, what was typed before stays. */
async function firstWords(): Promise<{ unsent: Unsent; nothingSelected: boolean }> {
  const [unsent, praise] = await Promise.all([
    readUnsent(place),
    place === 'praise' ? send('praise.take', {}).catch(() => null) : null,
  ]);
  if (place === 'praise' && !unsent.line.text) unsent.line.kind = 'praise';
  if (praise) unsent.line = { kind: 'praise', text: praise, did: '' };
  return { unsent, nothingSelected: praise === '' };
}

/** What the page needs whatever it shows. */
async function start() {
  const { language, spellcheck } = await readSettings();
  const [words, tab] = await Promise.all([loadWords(language, catalogs), browser.tabs.getCurrent()]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  // A toolbar popup takes its size from the page; a window or tab gives one to it.
  document.documentElement.classList.toggle('windowed', tab !== undefined);
  return { words, spellcheck, inTab: tab !== undefined };
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const starting = start();
  await followLock(async (locked) => {
    const reading = locked ? null : Promise.all([readJournal(pageOfEntries), firstWords()]);
    const [{ words, ...page }, read] = await Promise.all([starting, reading]);
    render(
      <WordsProvider value={words}>
        {read ? <App first={read[0]} {...read[1]} {...page} place={place} /> : <Locked unlock={unlock} />}
      </WordsProvider>,
      root,
    );
  });
}

void main();
