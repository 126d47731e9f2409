import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { featureKinds } from '../../lib/toughness/features';
import { pack, shrink, strengthOf, unpack } from '../../lib/toughness/lexicon';
import model from '../../lib/toughness/model.json';
import { compile, findPhrases } from '../../lib/toughness/phrases';
import { signalIds } from '../../lib/toughness/signals';
import { wordsOf } from '../../lib/toughness/tokens';
import { triggersFor } from '../../lib/toughness/triggers';

describe('phrases', () => {
  const find = (list: string, text: string) => findPhrases(compile([[0, list]]), wordsOf(text).folded).length;

  it.each([
    ['third time', 'This is the third time.', 1],
    ['third|fourth time', 'The fourth time now', 1],
    ['frustrat*', 'so frustrating', 1],
    ['no _ service', 'no bloody service', 1],
    ['are you even? kidding', 'are you kidding', 1],
    ['are you even? kidding', 'are you even kidding', 1],
    ['third time', 'the third. Time flies', 0],
    ['dont care', 'they don’t care', 1],
    ['# weeks', '3 weeks', 1],
    ['#th time', 'the 3rd time', 1],
    ['stupid', 'STUUUUPID', 1],
    ['watch your back .', 'Watch your back.', 1],
    ['watch your back .', 'watch your back', 1],
    ['watch your back .', 'Watch your back button.', 0],
    ['kill you .|all', 'I will kill you all today', 1],
    ['are you even? .|there', 'Are you? Even', 1],
  ])('"%s" in "%s" are found %d times', (list, text, times) => {
    expect(find(list, text)).toBe(times);
  });

  it.each(['_ word', '. word', 'ab* word', 'word? other?'])('refuse the cue "%s"', (cue) => {
    expect(() => compile([[0, cue]])).toThrow('cue');
  });
});

describe('the lexicon', () => {
  it('comes out of its packing as it went in', () => {
    const lexicon = new Map([
      ['bad', -3],
      ['badge', -3],
      ['good', 3],
    ]);
    expect(new Map([...unpack(pack(lexicon))].sort())).toEqual(lexicon);
  });

  it('finds endings and keeps neutral words neutral', () => {
    const lexicon = shrink({ hate: -3, hated: -3, hates: -3, kill: -3, killed: -3 }, new Set(['kill', 'killed']));
    expect(strengthOf(lexicon, 'hated')).toBe(-3);
    expect(strengthOf(lexicon, 'killed')).toBe(0);
    expect(lexicon.size).toBeLessThan(4);
  });

  it('has no word that names a group of people', () => {
    const lexicon = unpack(model.lexicon);
    for (const word of [
      'black',
      'white',
      'gay',
      'lesbian',
      'muslim',
      'jewish',
      'christian',
      'disabled',
      'woman',
      'immigrant',
      'old',
    ]) {
      expect(strengthOf(lexicon, word), word).toBe(0);
    }
  });
});

describe('the model', () => {
  it('was built for the features that the scorer has, in their order', () => {
    expect(model.features).toEqual(featureKinds.map(({ id }) => id));
    expect(model.weights).toHaveLength(model.features.length);
  });

  it('has no cue weight below zero, so that a shown reason is never a lie', () => {
    for (const [at, { id, signal }] of featureKinds.entries()) {
      if (signal) expect(model.weights[at], id).toBeGreaterThanOrEqual(0);
      else expect(model.weights[at], id).toBeLessThanOrEqual(0);
    }
  });

  it('holds the checksum of the rest of it', () => {
    const { checksum, ...rest } = model;
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toBe(checksum);
  });

  it('asks more of the strict setting than of the sensitive one', () => {
    expect(model.thresholds.roughest).toBeGreaterThan(model.thresholds.often);
  });
});

describe('triggers', () => {
  it('are in the order of the signals, each once', () => {
    expect(triggersFor(['waiting', 'insult', 'profanity', 'repeat-contact'])).toEqual(['delay', 'tone', 'repeat']);
  });

  it('are empty for what has no chip', () => {
    expect(triggersFor(['negative-words', 'distress'])).toEqual([]);
  });

  it('know every signal', () => {
    expect(() => triggersFor(signalIds)).not.toThrow();
  });
});
