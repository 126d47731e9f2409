import { families } from './cues/types';
import { findCues, negatorsOf } from './finder';
import type { CueLanguage } from './language';
import { type Lexicon, strengthOf } from './lexicon';
import type { TextSignalId } from './signals';
import type { Words } from './tokens';

/**
 * The numbers the weights are trained for. Each one that can speak for a tough message belongs to a signal with a name;
 * the rest calm and have no name, because nothing is offered for them.
 */
export interface FeatureKind {
  readonly id: string;
  readonly signal?: TextSignalId;
}

export const featureKinds: readonly FeatureKind[] = [
  ...families.map((family) => ({ id: family, signal: family })),
  { id: 'capitals', signal: 'shouting' },
  { id: 'marks', signal: 'shouting' },
  { id: 'negative-sum', signal: 'negative-words' },
  { id: 'negative-share', signal: 'negative-words' },
  { id: 'negative-peak', signal: 'negative-words' },
  { id: 'at-you', signal: 'negative-words' },
  { id: 'thanks' },
  { id: 'polite' },
  { id: 'positive' },
];

/** What a mild wording counts beside a strong one. */
const mildShare = 0.4;
/** More of the same family adds, but not without end. */
const familyMost = 2;

export interface MessageFeatures {
  readonly values: readonly number[];
  /** Families with strong wording, for the boundary branch. */
  readonly strong: ReadonlySet<TextSignalId>;
  readonly thanks: boolean;
  readonly unresolved: boolean;
}

export function featuresOf(text: string, words: Words, language: CueLanguage, lexicon: Lexicon): MessageFeatures {
  const found = findCues(language, text, words.folded);
  const mood = language === 'en' ? moodOf(words.folded, lexicon) : calmMood;
  const size = Math.max(words.count, 1);
  const familyValues = families.map((family, index) => {
    // "Fucking awesome" swears for joy.
    const strong = (found.strong[index] ?? 0) - (family === 'profanity' ? mood.gladSwearing : 0);
    return familyValue(Math.max(0, strong), found.mild[index] ?? 0);
  });
  // "Great, another outage" and "thanks for nothing" praise nobody.
  const sarcastic = (found.strong[families.indexOf('disbelief')] ?? 0) > 0;
  const values = [
    ...familyValues,
    capitalsValue(words),
    marksValue(text, mood.positive),
    Math.log1p(mood.negative) / 2,
    Math.min(2, (4 * mood.negative) / (3 * size + 12)),
    mood.peak / 4,
    Math.min(1.5, mood.atYou / 3),
    sarcastic ? 0 : thanksValue(found.calming.thanks, found.calming.unresolved),
    Math.min(found.calming.polite, 3) / 3,
    sarcastic ? 0 : Math.min(2, (4 * mood.positive) / (3 * size + 12)),
  ];
  const strong = new Set<TextSignalId>(families.filter((_, index) => (found.strong[index] ?? 0) > 0));
  return { values, strong, thanks: found.calming.thanks > 0, unresolved: found.calming.unresolved > 0 };
}

function familyValue(strong: number, mild: number): number {
  const first = Math.min(strong, 1) + Math.max(0, strong - 1) * 0.5;
  return Math.min(familyMost, first + Math.min(mild, 3) * mildShare * (strong > 0 ? 0.5 : 1));
}

/** "Thanks in advance" and "thanks, but" calm much less than thanks alone. */
function thanksValue(thanks: number, unresolved: number): number {
  if (thanks === 0) return 0;
  return unresolved > 0 ? 0.4 : 1;
}

/** Everyday words in capitals, from the third on or when nearly all are. One "NOT" is emphasis, not shouting. */
function capitalsValue(words: Words): number {
  if (words.capitals < 2) return 0;
  const share = words.capitals / Math.max(words.everyday, 1);
  return Math.min(1, (words.capitals - 1) / 4) * Math.min(1, 0.4 + share);
}

/** Runs of `!` and `?`. Beside glad words an exclamation mark is joy. */
function marksValue(text: string, positive: number): number {
  let value = 0;
  for (const [run] of text.matchAll(/[!?！？]{1,40}/g)) {
    const asks = run.includes('?') || run.includes('？');
    if (run.length === 1) value += asks ? 0 : 0.2;
    else value += asks ? 0.6 : 0.5;
  }
  return Math.min(1, value) / (1 + positive / 3);
}

interface Mood {
  /** Swear words that only strengthen a glad one. */
  readonly gladSwearing: number;
  readonly negative: number;
  readonly positive: number;
  readonly peak: number;
  readonly atYou: number;
}

const calmMood: Mood = { gladSwearing: 0, negative: 0, positive: 0, peak: 0, atYou: 0 };
const swearing = /^(?:fuck|shit|damn|god|bloody|freak|hell|holy)/;
const youWords = new Set(['you', 'your', 'youre', 'u', 'ur', 'yours', 'yourself', 'yall']);

/** Sums of AFINN strengths. A negator up to three words before takes a negative word out and turns a positive one. */
function moodOf(words: readonly string[], lexicon: Lexicon): Mood {
  const negators = negatorsOf('en');
  let gladSwearing = 0;
  let negative = 0;
  let positive = 0;
  let peak = 0;
  let atYou = 0;
  let lastNegator = -9;
  let lastYou = -9;
  for (const [at, word] of words.entries()) {
    if (word === '') {
      lastNegator = -9;
      lastYou = -9;
      continue;
    }
    const strength = strengthOf(lexicon, word);
    const negated = at - lastNegator <= 3;
    if (negators.has(word)) lastNegator = at;
    if (youWords.has(word)) lastYou = at;
    if (swearing.test(word) && [at + 1, at + 2].some((next) => strengthOf(lexicon, words[next] ?? '') > 0)) {
      gladSwearing++;
    } else if (strength > 0) {
      if (negated) negative += strength * 0.5;
      else positive += strength;
    } else if (strength < 0 && !negated) {
      negative -= strength;
      peak = Math.max(peak, -strength);
      if (at - lastYou <= 4) atYou -= strength;
    }
  }
  return { gladSwearing, negative, positive, peak, atYou };
}
