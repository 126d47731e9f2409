import type { TechniqueId } from './techniques';

/** Where a prompt may stand: a beat of the card, its own set where a limit is due, the recall, the end of the day. */
export const promptMoments = ['breathe', 'choose', 'next', 'keep', 'limit', 'recall', 'day'] as const;
export type PromptMoment = (typeof promptMoments)[number];

/** What the person has said of a ticket that makes one prompt fit better than another. */
export type Need = 'hot' | 'stung' | 'rushed' | 'worried' | 'drained' | 'repeat' | 'rules' | 'mild';

export interface Prompt {
  /** Never changes: stored in entries, and what the words in `assets/deck` are found by. */
  id: string;
  moment: PromptMoment;
  technique: TechniqueId;
  /** None: it fits anything, and nothing in particular. */
  needs: readonly Need[];
}

/** The deck. The words of each prompt are in `assets/deck/<language>.json`, at most 140 characters. */
export const deck = [
  { id: 'breathe-longer', moment: 'breathe', technique: 'cool', needs: ['hot', 'rushed', 'stung'] },
  { id: 'breathe-feet', moment: 'breathe', technique: 'cool', needs: ['hot', 'worried'] },
  { id: 'break-look', moment: 'breathe', technique: 'break', needs: ['drained', 'rushed', 'mild'] },
  { id: 'break-stand', moment: 'breathe', technique: 'break', needs: ['drained', 'repeat'] },
  { id: 'break-real', moment: 'breathe', technique: 'break', needs: ['drained'] },

  { id: 'view-day', moment: 'choose', technique: 'perspective', needs: ['stung', 'mild'] },
  { id: 'view-need', moment: 'choose', technique: 'perspective', needs: ['rushed', 'repeat'] },
  { id: 'view-lose', moment: 'choose', technique: 'perspective', needs: ['worried', 'hot'] },
  { id: 'frame-else', moment: 'choose', technique: 'reappraise', needs: ['stung', 'hot'] },
  { id: 'frame-process', moment: 'choose', technique: 'reappraise', needs: ['rules', 'repeat', 'rushed'] },
  { id: 'frame-week', moment: 'choose', technique: 'reappraise', needs: ['worried', 'mild'] },
  { id: 'frame-third', moment: 'choose', technique: 'reappraise', needs: ['stung', 'hot'] },
  { id: 'distance-you', moment: 'choose', technique: 'distance', needs: ['hot', 'worried'] },
  { id: 'distance-tomorrow', moment: 'choose', technique: 'distance', needs: ['hot', 'stung'] },
  { id: 'honest-care', moment: 'choose', technique: 'honest', needs: ['repeat', 'mild'] },
  { id: 'honest-clear', moment: 'choose', technique: 'honest', needs: ['drained', 'rules', 'mild'] },
  { id: 'right-or-done', moment: 'choose', technique: 'park', needs: ['hot', 'rules'] },
  { id: 'kind-colleague', moment: 'choose', technique: 'kind', needs: ['stung', 'worried'] },

  { id: 'wait-draft', moment: 'next', technique: 'wait', needs: ['hot', 'stung'] },
  { id: 'wait-read', moment: 'next', technique: 'perspective', needs: ['hot', 'mild'] },
  { id: 'plan-first', moment: 'next', technique: 'plan', needs: ['repeat', 'rules'] },
  { id: 'plan-sentence', moment: 'next', technique: 'plan', needs: ['stung', 'repeat'] },
  { id: 'plan-ask', moment: 'next', technique: 'plan', needs: ['worried', 'drained'] },
  { id: 'park-line', moment: 'next', technique: 'park', needs: ['stung', 'drained'] },
  { id: 'step-small', moment: 'next', technique: 'progress', needs: ['rushed', 'worried', 'mild'] },

  { id: 'win-moved', moment: 'keep', technique: 'progress', needs: ['drained', 'rushed'] },
  { id: 'win-skill', moment: 'keep', technique: 'progress', needs: ['stung', 'hot', 'rules'] },
  { id: 'helped-now', moment: 'keep', technique: 'helped', needs: ['drained', 'repeat', 'mild'] },
  { id: 'helped-hour', moment: 'keep', technique: 'helped', needs: ['worried', 'mild'] },
  { id: 'thanks-who', moment: 'keep', technique: 'thanks', needs: ['drained', 'rushed'] },
  { id: 'lesson-hand-on', moment: 'keep', technique: 'progress', needs: ['repeat', 'rules'] },

  { id: 'limit-alone', moment: 'limit', technique: 'limit', needs: [] },
  { id: 'limit-who', moment: 'limit', technique: 'limit', needs: [] },
  { id: 'limit-minutes', moment: 'limit', technique: 'limit', needs: [] },
  { id: 'limit-record', moment: 'limit', technique: 'limit', needs: [] },

  { id: 'recall-one', moment: 'recall', technique: 'recall', needs: [] },
  { id: 'recall-turned', moment: 'recall', technique: 'recall', needs: [] },
  { id: 'recall-relief', moment: 'recall', technique: 'recall', needs: [] },

  { id: 'day-good', moment: 'day', technique: 'good', needs: [] },
  { id: 'day-part', moment: 'day', technique: 'good', needs: [] },
  { id: 'day-open', moment: 'day', technique: 'unfinished', needs: [] },
] as const satisfies readonly Prompt[];

export type PromptId = (typeof deck)[number]['id'];
