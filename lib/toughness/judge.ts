import { factShares } from './facts';
import { guessLanguage, type LanguageGuess } from './language';
import { type FactorOf, type Message, openMessage, type Reading, readMessage } from './message';
import { type Model, shippedModel } from './model';
import type { Signal, SignalId, TextSignalId } from './signals';

export type { Signal, SignalId } from './signals';

/** What is known about a ticket at this moment. Nothing of it is kept. */
export interface TicketFacts {
  /** Customer messages, newest first, plain text with line breaks. */
  readonly customer: readonly string[];
  /** How many messages the customer wrote on this ticket. */
  readonly turns: number;
  readonly reopened: boolean;
  /** Escalated, or of urgent or high priority. */
  readonly urgent: boolean;
  readonly rating?: 'good' | 'bad';
  /** Active time on this ticket, in ms. */
  readonly activeMs?: number;
  /** This person's own median time on a ticket today, in ms. */
  readonly medianMs?: number;
}

export interface Tuning {
  /** Factor on the odds a ticket must reach; 1 is neutral, more is stricter. Taken between 1/8 and 8. */
  readonly threshold: number;
  /** Factors on single signals; 1 is neutral. Taken between 0 and 2. */
  readonly weights: Readonly<Partial<Record<SignalId, number>>>;
  readonly off: readonly SignalId[];
}

export interface Judgement {
  /** 0 to 1; under a thousandth where nothing could be named. Not a chance: only its order and the level mean something. */
  readonly score: number;
  readonly level: 'calm' | 'often' | 'roughest';
  /** Those that fired, strongest first. */
  readonly signals: readonly Signal[];
  /** Threat, hate, sexual abuse or self-harm, at high precision. */
  readonly boundary: boolean;
  /** The newest message thanks, after tough ones. */
  readonly turnaround: boolean;
}

/** Customer messages that speak for the ticket's mood now. */
const recent = 3;
/** Customer messages searched for the storm before a thanks. */
const remembered = 6;
/** What was named always stands above what was not; among the latter, thanks and glad words say which is the calmer. */
const unnamedMost = 0.001;
const thresholdBound = 8;
const weightBound = 2;

export function judge(facts: TicketFacts, tuning?: Tuning): Judgement {
  return judgeWith(shippedModel(), facts, tuning);
}

/** For measuring: the same judgement with weights that were trained without one source. */
export function judgeWith(model: Model, facts: TicketFacts, tuning?: Tuning): Judgement {
  const factorOf = factorsOf(tuning);
  const raised = Math.log(bounded(tuning?.threshold, 1 / thresholdBound, thresholdBound));
  const messages = facts.customer.slice(0, remembered).map(openMessage);
  const ticketGuess = guessTicket(messages);
  const readings = messages.map((message) => readMessage(message, ticketGuess, model, factorOf));
  const [newest] = readings;

  if (newest?.thanks && newest.odds < model.often) {
    const stormBefore = readings.slice(1).some((reading) => reading.odds >= model.often + raised);
    // Thanks end a storm, but not the worry about someone who spoke of harming themselves.
    const boundary = boundaryOf(readings).has('self-harm');
    return { score: 0, level: 'calm', signals: [], boundary, turnaround: stormBefore };
  }

  const toughest = toughestOf(readings.slice(0, recent));
  const signals: Signal[] = [...(toughest?.signals ?? [])];
  const way = model.roughest - model.bias;
  for (const [id, share] of factShares(facts)) {
    const weight = share * way * factorOf(id);
    if (weight > 0) signals.push({ id, weight });
  }
  const boundary = boundaryOf(readings).size > 0;
  if (signals.length === 0) {
    const score = unnamedMost * chance(toughest?.odds ?? model.bias);
    return { score, level: 'calm', signals, boundary, turnaround: false };
  }
  signals.sort((a, b) => b.weight - a.weight);

  // Politeness lowers what the words say, never what the ticket's facts say.
  const factOdds = signals.filter(({ id }) => isFact(id)).reduce((sum, { weight }) => sum + weight, 0);
  const textOdds = toughest && toughest.signals.length > 0 ? toughest.odds : model.bias;
  const odds = (factOdds > 0 ? Math.max(textOdds, model.bias) : textOdds) + factOdds;
  return {
    score: chance(odds),
    level: levelOf(model, odds - raised),
    signals,
    boundary,
    turnaround: false,
  };
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

function levelOf(model: Model, odds: number): Judgement['level'] {
  if (odds >= model.roughest) return 'roughest';
  return odds >= model.often ? 'often' : 'calm';
}

function toughestOf(readings: readonly Reading[]): Reading | undefined {
  let toughest: Reading | undefined;
  for (const reading of readings) if (!toughest || reading.odds > toughest.odds) toughest = reading;
  return toughest;
}

function boundaryOf(readings: readonly Reading[]): Set<TextSignalId> {
  return new Set(readings.slice(0, recent).flatMap(({ boundary }) => [...boundary]));
}

function guessTicket(messages: readonly Message[]): LanguageGuess {
  const [only] = messages;
  if (only && messages.length === 1) return only.guess;
  const all = messages.slice(0, recent);
  return guessLanguage(
    all.map(({ text }) => text).join('\n'),
    all.flatMap(({ words }) => words.folded),
  );
}

function factorsOf(tuning: Tuning | undefined): FactorOf {
  const off = new Set(tuning?.off);
  return (id) => (off.has(id) ? 0 : bounded(tuning?.weights[id], 0, weightBound));
}

/** A factor from storage may be anything; what is no number is neutral. */
function bounded(factor: number | undefined, least: number, most: number): number {
  return factor === undefined || Number.isNaN(factor) ? 1 : Math.min(most, Math.max(least, factor));
}

function isFact(id: SignalId): boolean {
  return id === 'bad-rating' || id === 'many-turns' || id === 'reopened' || id === 'urgent' || id === 'long-time';
}
