import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import type { Settings } from '../../lib/domain/settings';
import { loadWords, type Words } from '../../lib/i18n/i18n';
import { openJournal } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { readSettings } from '../../lib/settings';
import { useLanguage } from '../../lib/use-language';
import { useSettings } from '../../lib/use-settings';
import { App } from './App';
import { type Facts, readFacts } from './facts';
import '../../assets/base.css';
import '../../components/settings/settings.css';
import './options.css';

type OwnWords = { line: string; letter: string };

interface Props {
  first: Settings;
  firstWords: Words;
  firstFacts: Facts;
  ownWords: OwnWords | null;
}

function Page({ first, firstWords, ...known }: Props) {
  const [settings, put] = useSettings(first);
  const words = useLanguage(settings.language, firstWords, 'options.title');
  return (
    <WordsProvider value={words}>
      <App settings={settings} put={put} {...known} />
    </WordsProvider>
  );
}

async function readOwnWords(): Promise<OwnWords> {
  const journal = await openJournal();
  const [line, letter] = await Promise.all([keepsake(journal, 'line'), keepsake(journal, 'letter')]);
  return { line, letter };
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const settings = await readSettings();
  const [words, facts, ownWords] = await Promise.all([
    loadWords(settings.language),
    readFacts(),
    readOwnWords().catch(() => null),
  ]);
  render(<Page first={settings} firstWords={words} firstFacts={facts} ownWords={ownWords} />, root);
}

void main();
