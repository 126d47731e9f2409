import { describe, expect, it } from 'vitest';
import { newCard } from '../../lib/domain/card';
import { deck, type Need, promptMoments } from '../../lib/domain/deck';
import {
  afterPrompt,
  choosePrompt,
  mergedPrompts,
  needsOf,
  newOwnPrompt,
  type PromptHistory,
  parseOwnPrompts,
  promptFile,
  promptLimits,
  readPromptFile,
  switchedPrompt,
} from '../../lib/domain/prompts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 24, 12);
const nextOf = (history: PromptHistory, needs: Need[] = [], at = now) =>
  choosePrompt(deck, 'choose', needs, history, at)?.id;

describe('the needs of a card', () => {
  it.each<[string, Partial<ReturnType<typeof newCard>>, Need[]]>([
    ['nothing said', {}, []],
    ['a high heat', { heat: 4 }, ['hot']],
    ['a low heat', { heat: 2 }, ['mild']],
    ['a middle heat', { heat: 3 }, []],
    ['a feeling', { feeling: 'stung' }, ['stung']],
    ['an own word', { feeling: 'wobbly' }, []],
    ['what set it off', { triggers: ['blame', 'delay', 'repeat', 'rules'] }, ['stung', 'rushed', 'repeat', 'rules']],
  ])('of %s', (_, said, needs) => {
    expect(needsOf({ ...newCard(), ...said })).toEqual(needs);
  });
});

describe('the prompt for a moment', () => {
  it('meets the most needs', () => {
    expect(nextOf({}, ['rules', 'repeat', 'rushed'])).toBe('frame-process');
  });

  it('gives way to one that was not shown of late, though it fits better', () => {
    const history = afterPrompt({}, 'frame-process', 'shown', now - day);
    expect(nextOf(history, ['rules', 'repeat', 'rushed'])).not.toBe('frame-process');
    expect(nextOf(history, ['rules', 'repeat', 'rushed'], now + 3 * day)).toBe('frame-process');
  });

  it.each(promptMoments)('of %s comes round to every one of its own before one comes twice', (moment) => {
    const all = deck.filter((prompt) => prompt.moment === moment);
    let history: PromptHistory = {};
    const shown = all.map((_, index) => {
      const id = choosePrompt(deck, moment, ['hot'], history, now + index)?.id ?? '';
      history = afterPrompt(history, id, 'shown', now + index);
      return id;
    });
    expect([...shown].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('rests for fourteen days after it was passed over twice', () => {
    const best = nextOf({}, ['rules', 'repeat', 'rushed']) ?? '';
    const once = afterPrompt({}, best, 'passed', now - 5 * day);
    expect(nextOf(once, ['rules', 'repeat', 'rushed'])).toBe(best);
    const twice = afterPrompt(once, best, 'passed', now - 4 * day);
    expect(nextOf(twice, ['rules', 'repeat', 'rushed'])).not.toBe(best);
    expect(nextOf(twice, ['rules', 'repeat', 'rushed'], now - 4 * day + promptLimits.restMs)).toBe(best);
  });

  it('counts its passes anew after a rest', () => {
    const twice = afterPrompt(afterPrompt({}, 'view-day', 'passed', 0), 'view-day', 'passed', 0);
    expect(afterPrompt(twice, 'view-day', 'passed', promptLimits.restMs)['view-day']?.passes).toBe(1);
  });

  it('never comes again once it is not for them, until they switch it on', () => {
    const off = afterPrompt({}, 'frame-process', 'off', now - 365 * day);
    expect(nextOf(off, ['rules', 'repeat', 'rushed'])).not.toBe('frame-process');
    expect(nextOf(afterPrompt(off, 'frame-process', 'shown', now - 300 * day), ['rules'])).not.toBe('frame-process');
    expect(nextOf(switchedPrompt(off, 'frame-process', true), ['rules', 'repeat', 'rushed'])).toBe('frame-process');
  });

  it('is none where all are switched off', () => {
    const off = deck.reduce<PromptHistory>((history, { id }) => switchedPrompt(history, id, false), {});
    for (const moment of promptMoments) expect(choosePrompt(deck, moment, [], off, now)).toBeNull();
  });

  it('may be one of their own', () => {
    const own = { id: 'own-1', moment: 'choose', needs: [], own: true } as const;
    expect(choosePrompt([own, ...deck], 'choose', [], {}, now)?.id).toBe('own-1');
    expect(choosePrompt([own, ...deck], 'choose', ['rules', 'repeat'], {}, now)?.id).toBe('frame-process');
  });
});

describe('their own prompts as they are kept', () => {
  it('come back as they were written', () => {
    const own = [{ id: 'own-1', moment: 'keep', text: 'Who laughed today?' }];
    expect(parseOwnPrompts(JSON.stringify(own))).toEqual(own);
    expect(parseOwnPrompts('')).toEqual([]);
  });

  it.each([
    ['no JSON', '['],
    ['a foreign id', '[{"id":"view-day","moment":"keep","text":"a"}]'],
    ['nothing written', '[{"id":"own-1","moment":"keep","text":"  "}]'],
    ['too much written', `[{"id":"own-1","moment":"keep","text":"${'a'.repeat(141)}"}]`],
    ['the set for limits', '[{"id":"own-1","moment":"limit","text":"a"}]'],
  ])('are refused for %s', (_, text) => {
    expect(() => parseOwnPrompts(text)).toThrow();
  });
});

describe('the file of their own prompts', () => {
  const own = [
    { id: 'own-1', moment: 'keep', text: 'Who laughed today?' },
    { id: 'own-2', moment: 'next', text: 'What would Ada do?' },
  ] as const;
  let count = 0;
  const newId = (): string => `new-${++count}`;

  it('comes back with new ids', () => {
    const read = readPromptFile(`\uFEFF${promptFile(own)}`, newId);
    expect(read?.map(({ moment, text }) => ({ moment, text }))).toEqual(
      own.map(({ moment, text }) => ({ moment, text })),
    );
    expect(read?.every(({ id }) => id.startsWith('own-new-'))).toBe(true);
  });

  it.each([
    ['no JSON', 'prompts'],
    ['another format', '{"format":"x","version":1,"prompts":[]}'],
    ['a later version', '{"format":"space-between-prompts","version":2,"prompts":[]}'],
    ['too many', JSON.stringify({ format: 'space-between-prompts', version: 1, prompts: Array(101).fill(own[0]) })],
    ['a moment that is not theirs', promptFile([{ id: 'own-1', moment: 'limit' as 'keep', text: 'a' }])],
  ])('is refused for %s', (_, text) => {
    expect(readPromptFile(text, newId)).toBeNull();
  });

  it('adds what is new, once, up to what may be kept', () => {
    const more =
      readPromptFile(promptFile([...own, { id: 'own-3', moment: 'keep', text: 'What was calm?' }]), newId) ?? [];
    expect(mergedPrompts(own, [...more, ...more]).map(({ text }) => text)).toEqual([
      'Who laughed today?',
      'What would Ada do?',
      'What was calm?',
    ]);
    const many = Array.from({ length: 150 }, (_, n) => ({ id: `own-n${n}`, moment: 'keep' as const, text: `${n}` }));
    expect(mergedPrompts(own, many)).toHaveLength(promptLimits.ownAtMost);
  });

  it('is made of what was written', () => {
    expect(newOwnPrompt('next', '  What would Ada do? ', '7')).toEqual({
      id: 'own-7',
      moment: 'next',
      text: 'What would Ada do?',
    });
    expect(newOwnPrompt('next', '   ', '7')).toBeNull();
  });
});
