import { render } from 'preact';
import { WordsProvider } from '../../components/i18n';
import { dressPage } from '../../lib/dress-page';
import { loadDeck } from '../../lib/i18n/deck';
import { loadWords } from '../../lib/i18n/i18n';
import { cardWords } from '../../lib/i18n/parts/card';
import { popupWords } from '../../lib/i18n/parts/popup';
import { send } from '../../lib/messages';
import { App } from './App';
import { DayApp } from './DayApp';
import '../../assets/base.css';
import './frame.css';
import { whenShown } from './when-shown';

const parts = [popupWords, cardWords];

/**
 * The frame loads while only the pill shows. It asks for words and settings then, and for the card itself again once
 * it is shown, since an hour may lie between the two.
 */
async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const { settings } = await send('card.open', {});
  const words = await loadWords(settings.language, parts);
  const deck = await loadDeck(words.language);
  dressPage(words, settings);
  await whenShown();
  const context = await send('card.open', {});
  render(
    <WordsProvider value={words}>
      {context.point === 'day-close' && !context.menu ? (
        <DayApp opened={context} />
      ) : (
        <App opened={context} deck={deck} />
      )}
    </WordsProvider>,
    root,
  );
}

void main();
