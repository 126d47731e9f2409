import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat, Card } from '../../lib/domain/card';
import { deck, type PromptId, type PromptMoment } from '../../lib/domain/deck';
import {
  afterPrompt,
  type Candidate,
  choosePrompt,
  needsOf,
  type OwnPrompt,
  type PromptHistory,
  type PromptNote,
} from '../../lib/domain/prompts';
import { type TechniqueId, techniques } from '../../lib/domain/techniques';
import type { DeckWords } from '../../lib/i18n/deck';

/** Where a card gets its prompts from, and whom it tells what became of them. */
export interface PromptSource {
  words: DeckWords;
  history: PromptHistory;
  own: readonly OwnPrompt[];
  note(id: string, note: PromptNote): void;
}

/** A prompt in words. One's own has no reason but one's own. */
export interface ShownPrompt {
  id: string;
  text: string;
  followUp: string | null;
  reason: { why: string; source: string; strength: (typeof techniques)[TechniqueId]['strength'] } | null;
}

interface Choosable extends Candidate {
  shown: ShownPrompt;
}

/**
 * The moment of the deck that a beat stands for. Where a limit is due, nothing is asked but what serves the agent, and
 * once: the next beat has its sentences.
 */
export function momentOf(beat: Beat, limit: boolean): PromptMoment | null {
  if (beat === 'name') return null;
  if (!limit || beat === 'breathe') return beat;
  return beat === 'choose' ? 'limit' : null;
}

/** The prompt for a moment of a card, and the two ways to be rid of it. Null where there is none. */
export function usePrompt(source: PromptSource | undefined, card: Card, at: PromptMoment | null) {
  const moment = source ? at : null;
  const history = useRef(source?.history ?? {});
  const [current, setCurrent] = useState<{ moment: PromptMoment | null; shown: ShownPrompt | null }>({
    moment: null,
    shown: null,
  });

  const note = (id: string, what: PromptNote): void => {
    history.current = afterPrompt(history.current, id, what, Date.now());
    source?.note(id, what);
  };
  const next = (): void => {
    const chosen =
      source && moment && choosePrompt(choosable(source), moment, needsOf(card), history.current, Date.now());
    setCurrent({ moment, shown: chosen?.shown ?? null });
    if (chosen) note(chosen.id, 'shown');
  };
  useEffect(next, [moment]);

  // Until the effect has run, the prompt is still that of the beat before.
  if (!current.shown || current.moment !== moment) return null;
  const { shown } = current;
  const leave = (what: PromptNote) => () => {
    note(shown.id, what);
    next();
  };
  return { shown, another: leave('passed'), notForMe: leave('off') };
}

function choosable({ words, own }: PromptSource): Choosable[] {
  const mine = own.map(({ id, moment, text }) => ({
    id,
    moment,
    needs: [],
    own: true,
    shown: { id, text, followUp: null, reason: null },
  }));
  const ours = deck.map(({ id, moment, technique, needs }) => ({
    id,
    moment,
    needs,
    shown: {
      id,
      text: words[id],
      followUp: followUpOf(words, id),
      reason: { why: words[`why.${technique}`], ...techniques[technique] },
    },
  }));
  return [...mine, ...ours];
}

function followUpOf(words: DeckWords, id: PromptId): string | null {
  const key = `${id}.follow`;
  return key in words ? (words[key as keyof DeckWords] ?? null) : null;
}
