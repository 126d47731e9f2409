import { useEffect, useRef, useState } from 'preact/hooks';
import { AskRhythm } from '../../components/card/AskRhythm';
import { Card } from '../../components/card/Card';
import { Kept } from '../../components/card/Kept';
import { Problem } from '../../components/card/Problem';
import { Recall } from '../../components/card/Recall';
import { Snooze } from '../../components/card/Snooze';
import type { PromptSource } from '../../components/card/use-prompt';
import { feelingName, useWords } from '../../components/i18n';
import { type Card as CardState, cardText, isTouched, newCard } from '../../lib/domain/card';
import type { Play } from '../../lib/domain/playbook';
import type { DeckWords } from '../../lib/i18n/deck';
import { type CardContext, Orphaned, type Remembered, type SaveProblem, send } from '../../lib/messages';
import { somebodyActed } from './acting';
import { useCardKeys } from './keys';

/** Typing is saved at each pause of this length. */
export const pauseMs = 400;
/** A draft that could not be saved is tried again so often, without waiting for another word. */
const retryMs = 2_000;

type Failure = SaveProblem | 'orphan';

/** The card in its frame: what is said, kept as a draft at each pause, saved when done. */
export function App({ opened, deck }: { opened: CardContext; deck: DeckWords }) {
  const words = useWords();
  const { date } = words;
  const [context, setContext] = useState(opened);
  const [card, setCard] = useState<CardState>(opened.card);
  const [kept, setKept] = useState<{ remembered: Remembered | null } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const proposed = context.draftFrom === null ? context.card.triggers : [];
  const touched = isTouched(card, proposed) || context.draftFrom !== null;
  /** How often a draft could not be saved; each time it is tried again. */
  const [missed, setMissed] = useState(0);
  const saving = useRef(false);
  const stayed = useRef(false);

  const attempt = async <T,>(message: Promise<T>): Promise<T | undefined> => {
    try {
      return await message;
    } catch (error) {
      setFailure(error instanceof Orphaned ? 'orphan' : 'unavailable');
      return undefined;
    }
  };
  const keepDraft = async (): Promise<boolean> => {
    const changed = await attempt(send('card.draft', { id: context.id, card }));
    if (changed?.changed) {
      setFailure(null);
      return true;
    }
    if (changed && changed.problem !== 'gone') setFailure(changed.problem);
    setMissed((times) => times + 1);
    return false;
  };

  useEffect(() => {
    if (!touched || kept || card === opened.card || failure === 'orphan') return;
    const timer = setTimeout(keepDraft, failure ? retryMs : pauseMs);
    return () => clearTimeout(timer);
  }, [card, missed]);

  const close = async (): Promise<void> => {
    if (touched && !kept && !saving.current && !(await keepDraft()) && !stayed.current) {
      // Words that could not be kept stay on the screen once, so that a habit does not lose them.
      stayed.current = true;
      return;
    }
    await attempt(send('card.close', {}));
    // In a small window of its own the card closes itself.
    if (window.top === window) window.close();
  };
  /** What was typed stays as a draft. */
  const switchOff = async (): Promise<void> => {
    if (touched) await keepDraft();
    await attempt(send('card.off', {}));
  };
  const save = async (): Promise<void> => {
    if (saving.current || !touched || !somebodyActed()) return;
    saving.current = true;
    const saved = await attempt(send('card.save', { id: context.id, card }));
    saving.current = false;
    if (saved?.saved) setKept({ remembered: saved.remembered });
    else if (saved) setFailure(saved.problem);
  };
  const setAside = async (pair: Pick<Play, 'trigger' | 'choice'>): Promise<void> => {
    const changed = await attempt(send('card.outdated', pair));
    if (!changed?.changed) return;
    setContext((before) => ({ ...before, plays: before.plays.filter(({ trigger }) => trigger !== pair.trigger) }));
  };
  const discard = async (): Promise<void> => {
    await attempt(send('card.discard', { id: context.id }));
    const fresh = await attempt(send('card.open', {}));
    if (!fresh) return;
    setContext(fresh);
    setCard(fresh.card ?? newCard());
  };

  useCardKeys(close, save);

  if (kept) return <Kept remembered={kept.remembered} close={close} />;
  if (context.asksRhythm) {
    return (
      <AskRhythm
        staysFor={context.settings.pillFor}
        onlyWhenAsked={() => void attempt(send('card.snooze', { until: 'ask' }))}
        close={() => void close()}
      />
    );
  }
  if (context.menu) {
    return <Snooze snooze={(until) => void attempt(send('card.snooze', { until }))} close={close} />;
  }
  const problem = failure && (
    <Problem
      problem={failure}
      words={cardText(card, (feeling) => feelingName(words, feeling))}
      retry={() => setFailure(null)}
    />
  );
  const change = (said: Partial<CardState>): void => setCard((before) => ({ ...before, ...said }));
  const prompts: PromptSource = {
    words: deck,
    history: context.prompts,
    own: context.ownPrompts,
    note: (id, note) => void attempt(send('card.prompt', { id, note })),
  };
  if (context.point === 'recall') {
    return (
      <>
        {problem}
        <Recall
          card={card}
          memory={context.memory}
          prompts={prompts}
          spellcheck={context.settings.spellcheck}
          change={change}
          save={() => void save()}
          close={() => void close()}
          off={() => void switchOff()}
        />
      </>
    );
  }
  return (
    <>
      {problem}
      <Card
        card={card}
        context={context}
        proposed={proposed}
        draftFrom={context.draftFrom === null ? null : date(new Date(context.draftFrom), draftTime(context.draftFrom))}
        change={change}
        save={() => void save()}
        close={() => void close()}
        discard={() => void discard()}
        prompts={prompts}
        tough={(tough) => void attempt(send('card.tough', { tough }))}
        outdated={({ trigger, choice }) => void setAside({ trigger, choice })}
      />
    </>
  );
}

/** A draft of today is named by its hour, an older one by its day. */
function draftTime(epochMs: number): Intl.DateTimeFormatOptions {
  const today = new Date(epochMs).toDateString() === new Date().toDateString();
  return today ? { hour: 'numeric', minute: '2-digit' } : { weekday: 'long', hour: 'numeric', minute: '2-digit' };
}
