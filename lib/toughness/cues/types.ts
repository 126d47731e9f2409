/** The families that are found by phrases. Shouting and negative words are found by other means. */
export const families = [
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
] as const;

export type Family = (typeof families)[number];

/** What a phrase can be filed under besides a family: things that calm, and things that undo. */
export const calming = ['thanks', 'polite', 'unresolved'] as const;
export type Calming = (typeof calming)[number];

/** Phrases of one language, in the notation of `phrases.ts`. `mild` counts less than half. */
export interface Cues {
  readonly strong: Readonly<Partial<Record<Family, string>>>;
  readonly mild?: Readonly<Partial<Record<Family, string>>>;
  readonly calming: Readonly<Record<Calming, string>>;
  /** Words that turn a following cue around ("not angry"). */
  readonly negators: string;
  /** Written without spaces between words: phrases are looked for anywhere in the text. */
  readonly unspaced?: boolean;
}
