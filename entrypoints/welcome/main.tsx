import { type ComponentProps, render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { readCommands } from '../../lib/commands';
import type { Settings } from '../../lib/domain/settings';
import { loadWords, type Words } from '../../lib/i18n/i18n';
import { cardWords } from '../../lib/i18n/parts/card';
import { popupWords } from '../../lib/i18n/parts/popup';
import { settingsWords } from '../../lib/i18n/parts/settings';
import { weekWords } from '../../lib/i18n/parts/week';
import { openJournal } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { holdKeys } from '../../lib/lock';
import { send } from '../../lib/messages';
import { askToPersist } from '../../lib/persist';
import { readSettings } from '../../lib/settings';
import { useLanguage } from '../../lib/use-language';
import { useSettings } from '../../lib/use-settings';
import { App } from './App';
import '../../assets/base.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';

const parts = [popupWords, cardWords, weekWords, settingsWords];

interface Props extends Omit<ComponentProps<typeof App>, 'settings' | 'put'> {
  first: Settings;
  firstWords: Words;
}

function Page({ first, firstWords, ...known }: Props) {
  const [settings, put] = useSettings(first);
  const words = useLanguage(settings, firstWords, 'welcome.title', parts);
  return (
    <WordsProvider value={words}>
      <App settings={settings} put={put} {...known} />
    </WordsProvider>
  );
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  holdKeys();
  const settings = await readSettings();
  const [words, commands, known, line] = await Promise.all([
    loadWords(settings.language, parts),
    readCommands(),
    // Without the background the first run still works; any address can be pasted.
    send('sites.known', {}).catch(() => ({ granted: [], products: [] })),
    // Without a journal the first run still works; saving the line says what is wrong.
    openJournal()
      .then((journal) => keepsake(journal, 'line'))
      .catch(() => ''),
  ]);
  render(<Page first={settings} firstWords={words} commands={commands} known={known} firstLine={line} />, root);
}

void main().then(askToPersist);
