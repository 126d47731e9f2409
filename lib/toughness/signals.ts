/**
 * The reasons a ticket can be named tough for. Ids are stable: they are stored in entries and settings.
 *
 * Text signals come from what the customer wrote, fact signals from the ticket itself.
 */
export const textSignalIds = [
  'leaving',
  'legal',
  'insult',
  'profanity',
  'anger',
  'harsh',
  'blame',
  'demand',
  'disbelief',
  'repeat-contact',
  'waiting',
  'distress',
  'threat',
  'hate',
  'sexual',
  'self-harm',
  'shouting',
  'negative-words',
] as const;

export const factSignalIds = ['bad-rating', 'many-turns', 'reopened', 'urgent', 'long-time'] as const;

export const signalIds = [...textSignalIds, ...factSignalIds] as const;

export type TextSignalId = (typeof textSignalIds)[number];
export type FactSignalId = (typeof factSignalIds)[number];
export type SignalId = (typeof signalIds)[number];

/** One reason that fired. Weight is its share of the evidence, in log-odds, always above zero. */
export interface Signal {
  readonly id: SignalId;
  readonly weight: number;
}

/** Plain English names, for the command line and the documents. The interface has its own, translated. */
export const signalLabels = {
  leaving: 'talk of leaving or cancelling',
  legal: 'lawyers, chargebacks or public reporting',
  insult: 'insults',
  profanity: 'swearing',
  anger: 'words of anger',
  harsh: 'harsh judgement',
  blame: 'blame and accusations',
  demand: 'demands, or asks for someone in charge',
  disbelief: 'disbelief or sarcasm',
  'repeat-contact': 'not the first contact about this',
  waiting: 'waiting too long',
  distress: 'distress',
  threat: 'a threat',
  hate: 'hateful language',
  sexual: 'sexual harassment',
  'self-harm': 'talk of self-harm',
  shouting: 'shouting: capitals or !!!',
  'negative-words': 'many negative words',
  'bad-rating': 'a bad rating',
  'many-turns': 'many messages from the customer',
  reopened: 'the ticket was reopened',
  urgent: 'escalated or urgent',
  'long-time': 'much longer than your usual ticket',
} as const satisfies Record<SignalId, string>;

/** Signals for which the card offers limits and hand-over instead of empathy. */
export const boundaryIds = ['threat', 'hate', 'sexual', 'self-harm'] as const satisfies readonly TextSignalId[];
