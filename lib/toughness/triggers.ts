import type { SignalId } from './signals';

/** The chips on the card that say what set it off. */
export const triggerIds = ['blame', 'delay', 'repeat', 'rules', 'tone'] as const;
export type TriggerId = (typeof triggerIds)[number];

const triggerOf = {
  leaving: 'blame',
  legal: 'rules',
  insult: 'tone',
  profanity: 'tone',
  anger: 'tone',
  harsh: 'tone',
  blame: 'blame',
  demand: 'blame',
  disbelief: 'tone',
  'repeat-contact': 'repeat',
  waiting: 'delay',
  distress: undefined,
  threat: 'tone',
  hate: 'tone',
  sexual: 'tone',
  'self-harm': undefined,
  shouting: 'tone',
  'negative-words': undefined,
  'bad-rating': 'blame',
  'many-turns': 'repeat',
  reopened: 'repeat',
  urgent: 'delay',
  'long-time': 'delay',
} as const satisfies Record<SignalId, TriggerId | undefined>;

/** The chips to prefill for these signals, in the order of the signals, each once. Empty when none is sure enough. */
export function triggersFor(ids: readonly SignalId[]): TriggerId[] {
  const found = new Set<TriggerId>();
  for (const id of ids) {
    const trigger = triggerOf[id];
    if (trigger) found.add(trigger);
  }
  return [...found];
}
