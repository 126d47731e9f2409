import type { Card as CardState } from '../../lib/domain/card';
import type { Remembered } from '../../lib/messages';
import { useWords } from '../i18n';
import { Mark } from '../Mark';
import { OwnWords } from '../OwnWords';
import './card.css';
import { Past } from './Past';
import { Prompt } from './Prompt';
import { type PromptSource, usePrompt } from './use-prompt';

interface Props {
  card: CardState;
  memory: Remembered | null;
  prompts: PromptSource;
  spellcheck: boolean;
  change(said: Partial<CardState>): void;
  save(): void;
  close(): void;
  /** Not at the start of the day any more. */
  off(): void;
}

/** The start of the day: a time they helped somebody, brought to mind, with one of their own if there is one. */
export function Recall({ card, memory, prompts, spellcheck, change, save, close, off }: Props) {
  const { t } = useWords();
  const prompt = usePrompt(prompts, card, 'recall');
  return (
    <main class="card">
      <header>
        <Mark />
      </header>
      <form
        class="beat"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (card.text.trim()) save();
          else close();
        }}
      >
        <div class="said">
          <h1>{t('card.recall.title')}</h1>
          {prompt && <Prompt {...prompt} />}
          {memory && <Past {...memory} />}
          <OwnWords
            label={t('card.recall.text')}
            focus
            value={card.text}
            change={(text) =>
              change({ text, ...(prompt && { prompt: { id: prompt.shown.id, text: prompt.shown.text } }) })
            }
            spellcheck={spellcheck}
          />
        </div>
        <div class="ways">
          <button type="button" class="button" onClick={close}>
            {t('card.close')}
          </button>
          <button type="submit" class="button main">
            {t('card.keep.next')}
          </button>
        </div>
        <footer class="quiet">
          <button type="button" class="link" onClick={off}>
            {t('card.recall.off')}
          </button>
        </footer>
      </form>
    </main>
  );
}
