import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WordsProvider } from '../../components/i18n';
import type { LockView } from '../../components/settings/Lock';
import { Searchable } from '../../components/settings/Search';
import type { OwnPrompt } from '../../lib/domain/prompts';
import type { Settings } from '../../lib/domain/settings';
import { dressPage } from '../../lib/dress-page';
import { type DeckWords, loadDeck } from '../../lib/i18n/deck';
import { loadWords, type Words } from '../../lib/i18n/i18n';
import { cardWords } from '../../lib/i18n/parts/card';
import { popupWords } from '../../lib/i18n/parts/popup';
import { settingsWords } from '../../lib/i18n/parts/settings';
import { weekWords } from '../../lib/i18n/parts/week';
import { type OpenProblem, openJournal, openProblem } from '../../lib/journal/open';
import { keepsake } from '../../lib/journal/read';
import { ownPrompts } from '../../lib/journal/usual';
import { followLock } from '../../lib/lock';
import { readSettings } from '../../lib/settings';
import { useLanguage } from '../../lib/use-language';
import { useSettings } from '../../lib/use-settings';
import { App } from './App';
import { type Facts, readFacts } from './facts';
import { readLockView } from './lock';
import '../../assets/base.css';
import '../../components/settings/settings.css';
import '../../components/site/site.css';
import './options.css';

const parts = [popupWords, cardWords, weekWords, settingsWords];

type OwnWords = { line: string; letter: string; inventory: string; help: string; policy: string; prompts: OwnPrompt[] };

interface Props {
  first: Settings;
  firstWords: Words;
  firstDeck: DeckWords;
  firstFacts: Facts;
  firstLock: LockView;
  /** Why the journal can't be opened, undefined while it is locked. */
  ownWords: OwnWords | OpenProblem | undefined;
}

function Page({ first, firstWords, firstDeck, ...known }: Props) {
  const [settings, put] = useSettings(first);
  const words = useLanguage(settings, firstWords, 'options.title', parts);
  const deck = useDeck(words.language, firstDeck);
  return (
    <WordsProvider value={words}>
      <Searchable>
        <App settings={settings} put={put} deck={deck} {...known} />
      </Searchable>
    </WordsProvider>
  );
}

/** The deck in the language of the page; while another loads, the one before stays. */
function useDeck(language: Words['language'], first: DeckWords): DeckWords {
  const [deck, setDeck] = useState(first);
  useEffect(() => {
    let current = true;
    void loadDeck(language).then((loaded) => {
      if (current) setDeck(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return deck;
}

async function readOwnWords(): Promise<OwnWords> {
  const journal = await openJournal();
  const [line, letter, inventory, help, policy, prompts] = await Promise.all([
    keepsake(journal, 'line'),
    keepsake(journal, 'letter'),
    keepsake(journal, 'inventory'),
    keepsake(journal, 'help'),
    keepsake(journal, 'policy'),
    ownPrompts(journal),
  ]);
  return { line, letter, inventory, help, policy, prompts };
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const settings = await readSettings();
  const [words, facts] = await Promise.all([loadWords(settings.language, parts), readFacts()]);
  const deck = await loadDeck(words.language);
  dressPage(words, settings);
  const read = (): Promise<OwnWords | OpenProblem> => readOwnWords().catch(openProblem);
  await followLock(read, async (reading) => {
    const known = { firstWords: words, firstDeck: deck, firstFacts: facts, firstLock: await readLockView() };
    const ownWords = (await reading) ?? undefined;
    render(<Page key={String(reading === null)} first={await readSettings()} {...known} ownWords={ownWords} />, root);
  });
}

void main();
