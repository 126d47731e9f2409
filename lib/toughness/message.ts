import { customerVoice } from './clean';
import { featureKinds, featuresOf, type MessageFeatures } from './features';
import { type CueLanguage, guessLanguage, type LanguageGuess } from './language';
import type { Model } from './model';
import { boundaryIds, type Signal, type SignalId, type TextSignalId } from './signals';
import { type Words, wordsOf } from './tokens';

/** Evidence below this, in log-odds, is too weak to be called a reason. */
const leastReason = 0.1;

// Outside English there is no word list beside the cues, so one explicit cue must say what in English cue and words say
// together. Chosen by hand so that one strong cue passes the sensitive threshold; not measured, for want of data.
const cueOnlyFactor = 1.7;

/**
 * A threat, hate, harassment or talk of self-harm passes every bar, however politely it is put: also the bar at the end of
 * a day, for someone who said "not tough" so often that their own stands as high as it can.
 */
const boundaryOdds = 4;

// Tried on a short text whose language cannot be told, after English.
const otherLatin: readonly CueLanguage[] = ['es', 'pt', 'fr', 'de', 'fil'];

export interface Message {
  readonly text: string;
  readonly words: Words;
  readonly guess: LanguageGuess;
}

/** What one message says for itself. */
export interface Reading {
  /** Log-odds, the bias included. */
  readonly odds: number;
  readonly signals: readonly Signal[];
  readonly boundary: ReadonlySet<TextSignalId>;
  readonly thanks: boolean;
}

export type FactorOf = (id: SignalId) => number;

export function openMessage(raw: string): Message {
  const text = customerVoice(raw);
  const words = wordsOf(text);
  return { text, words, guess: guessLanguage(text, words.folded) };
}

/** Reads one message; `ticketGuess` helps where it is too short to tell its language. */
export function readMessage(message: Message, ticketGuess: LanguageGuess, model: Model, factorOf: FactorOf): Reading {
  const guess = message.guess === 'unsure' ? ticketGuess : message.guess;
  if (guess === 'other') return { odds: model.bias, signals: [], boundary: new Set(), thanks: false };
  if (guess !== 'unsure') return readAs(guess, message, model, factorOf);
  const english = readAs('en', message, model, factorOf);
  if (saysSomething(english) || message.words.count > 12) return english;
  for (const language of otherLatin) {
    const reading = readAs(language, message, model, factorOf);
    if (saysSomething(reading)) return reading;
  }
  return english;
}

/** Words were understood: exclamation marks are the same in every language. */
function saysSomething({ signals, thanks }: Reading): boolean {
  return thanks || signals.some(({ id }) => id !== 'shouting');
}

function readAs(language: CueLanguage, message: Message, model: Model, factorOf: FactorOf): Reading {
  const features = featuresOf(message.text, message.words, language, model.lexicon);
  const scale = language === 'en' ? 1 : cueOnlyFactor;
  const evidence = new Map<TextSignalId, number>();
  let odds = model.bias;
  for (const [index, { signal }] of featureKinds.entries()) {
    const share = (features.values[index] ?? 0) * (model.weights[index] ?? 0);
    if (signal === undefined) odds += share;
    else evidence.set(signal, (evidence.get(signal) ?? 0) + share * scale);
  }
  const signals: Signal[] = [];
  for (const [id, found] of evidence) {
    const weight = found * factorOf(id);
    if (weight < leastReason) continue;
    odds += weight;
    signals.push({ id, weight });
  }
  const boundary = boundaryOf(features, factorOf);
  if (boundary.size > 0) odds = Math.max(odds, boundaryOdds);
  return { odds, signals, boundary, thanks: isThanks(features) };
}

/** Only strong wording counts here, and only of a family that is switched on. */
function boundaryOf(features: MessageFeatures, factorOf: FactorOf): Set<TextSignalId> {
  return new Set(boundaryIds.filter((id) => features.strong.has(id) && factorOf(id) > 0));
}

/** Thanks that nothing takes back: no "but it still", no sarcasm, no strong word of any family. */
function isThanks(features: MessageFeatures): boolean {
  return features.thanks && !features.unresolved && features.strong.size === 0;
}
