import { createHash } from 'node:crypto';
import { thresholdFor } from './metrics.mjs';
import { neutralWords } from './neutral-words.mjs';
import { train } from './train.mjs';

/**
 * What a feature weighs before any row is seen. Families that people use to firms (leaving, legal, waiting) hardly occur
 * in the sources, so these beliefs carry them; the others are moved by the rows.
 */
const beliefs = {
  leaving: 1,
  legal: 1.5,
  insult: 1.5,
  profanity: 1.5,
  anger: 1.5,
  harsh: 1.5,
  blame: 1.3,
  demand: 1.5,
  disbelief: 1.3,
  'repeat-contact': 1.2,
  waiting: 0.9,
  distress: 1.2,
  threat: 2,
  hate: 2,
  sexual: 1.5,
  'self-harm': 2.5,
  capitals: 1,
  marks: 1,
  'negative-sum': 0.5,
  'negative-share': 0.5,
  'negative-peak': 0.5,
  'at-you': 0.5,
  thanks: -2,
  polite: -0.6,
  positive: -1,
};

/** How hard a weight is held to its belief, where each source weighs 1000 in all. */
const strength = 20;
/** How people speak to a firm has no like in the sources: there "three weeks" is a holiday. Those weights hardly move. */
const serviceStrength = 200;
const serviceFamilies = new Set([
  'leaving',
  'legal',
  'blame',
  'demand',
  'repeat-contact',
  'waiting',
  'distress',
  'self-harm',
  'disbelief',
]);
/** Each source counts the same, and in each the tough rows make up this share: the sources differ too much in both. */
const toughShare = 0.3;

/**
 * A word must stand in this many messages, whatever their labels: rarer ones take up room and could not be measured. The
 * faintest (strength 1) are left out for the same room.
 */
const leastSeen = 20;

/** @returns {Record<string, string>} */
export function packedLexicon(parts, afinn, texts) {
  const seen = new Map();
  for (const text of texts) {
    for (const word of new Set(parts.wordsOf(text).folded)) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const known = Object.entries(afinn).filter(
    ([word, value]) => Math.abs(value) > 1 && (seen.get(parts.fold(word)) ?? 0) >= leastSeen,
  );
  return parts.pack(parts.shrink(Object.fromEntries(known), neutralWords));
}

/**
 * The model that is shipped: what all sources teach, and the lexicon. The same data give the same bytes.
 * @param {{text: string, label: string}[][]} sourceRows
 */
export function modelFrom(parts, afinn, names, sourceRows) {
  const lexicon = packedLexicon(
    parts,
    afinn,
    sourceRows.flat().map(({ text }) => text),
  );
  const unpacked = parts.unpack(lexicon);
  const prepared = sourceRows.map((rows) => prepare(parts, unpacked, rows));
  const { bias, weights } = learn(parts, prepared);
  const scored = prepared.map((rows) => oddsOf(parts, { bias, weights }, unpacked, rows));
  const model = {
    sources: names.join(' '),
    bias,
    features: Object.keys(weights),
    weights: Object.values(weights),
    thresholds: { often: thresholdOver(scored, 0.05), roughest: thresholdOver(scored, 0.02) },
    lexicon,
  };
  return { checksum: checksumOf(model), ...model };
}

/** Of everything in a model but the checksum itself. */
export function checksumOf({ checksum: _, ...model }) {
  return createHash('sha256').update(JSON.stringify(model)).digest('hex');
}

/** Feature values of all rows of a source, computed once. */
export function prepare(parts, lexicon, rows) {
  return rows.map((row) => {
    const text = parts.customerVoice(row.text);
    const { values } = parts.featuresOf(text, parts.wordsOf(text), 'en', lexicon);
    return { x: values, tough: row.label === 'tough', row };
  });
}

/** Trains on sources and sets both thresholds on the same sources. */
export function learn(parts, prepared) {
  const kinds = parts.featureKinds.map(({ id, signal }) => {
    if (beliefs[id] === undefined) throw new Error(`No belief for the feature "${id}".`);
    return {
      prior: beliefs[id],
      strength: serviceFamilies.has(id) ? serviceStrength : strength,
      sign: signal ? 1 : -1,
    };
  });
  const { bias, weights } = train(prepared.flatMap(weighted), kinds);
  const round = (number) => Math.round(number * 100) / 100;
  const named = Object.fromEntries(parts.featureKinds.map(({ id }, index) => [id, round(weights[index])]));
  return { bias: round(bias), weights: named };
}

function weighted(rows) {
  const tough = rows.filter((row) => row.tough).length;
  const total = 1000;
  return rows.map((row) => ({
    x: row.x,
    y: row.tough ? 1 : 0,
    weight: row.tough ? (toughShare * total) / tough : ((1 - toughShare) * total) / (rows.length - tough),
  }));
}

/**
 * Log-odds that keep false prompts at or below the rate in every training source: the strictest of them decides, because
 * a new desk may be like any of them.
 * @param {{odds: number, tough: boolean}[][]} scored
 */
export function thresholdOver(scored, rate) {
  const each = scored.map((rows) =>
    thresholdFor(
      rows.map(({ odds, tough }) => ({ score: odds, tough })),
      rate,
    ),
  );
  return Math.ceil(Math.max(...each) * 1000) / 1000;
}

/** Where nothing is named, a message stands so far below all others, as in the shipped score. */
const unnamedGap = 100;

/** Rows with their log-odds as the shipped scorer would give them, language guess and all. */
export function oddsOf(parts, { bias, weights }, lexicon, rows) {
  const model = { bias, weights: parts.featureKinds.map(({ id }) => weights[id]), often: 0, roughest: 0, lexicon };
  const neutral = () => 1;
  return rows.map(({ row, tough }) => {
    const message = parts.openMessage(row.text);
    const { odds, signals } = parts.readMessage(message, message.guess, model, neutral);
    return { odds: signals.length > 0 ? odds : odds - unnamedGap, tough, row };
  });
}
