import { describe, expect, it } from 'vitest';
import { judge, type TicketFacts } from '../../lib/toughness/judge';
import { signalIds } from '../../lib/toughness/signals';
import { idsOf, neutral, ticket } from './tickets';

describe('a message', () => {
  it.each([
    ['a plain question', 'Can you please tell me how to reset my password?'],
    ['warm thanks with exclamation marks', 'Thank you so much!!! You made my day!!'],
    ['swearing for joy', "holy shit it works now, you're fucking awesome!"],
    ['a manager who is only spoken of', 'I would like to speak to someone in sales. My manager has approved it.'],
    ['nothing', ''],
  ])('stays calm for %s', (_, text) => {
    expect(judge(ticket(text)).level).toBe('calm');
  });

  it.each([
    ['open fury', 'This is absolutely unacceptable. I am furious and you are useless idiots!!!'],
    [
      'leaving after a long wait',
      'I have been waiting for over two weeks, nobody has replied and I am taking my business elsewhere. Terrible service.',
    ],
    ['shouting', 'WHY IS THIS STILL NOT WORKING?? FIX THIS NOW!!! WHAT IS WRONG WITH YOU'],
    ['a demand after the last straw', 'This is the last straw. I want to speak to your manager.'],
    ['a long story of repeats', 'I have called four times this week and every single agent says something else.'],
  ])('is tough for %s', (_, text) => {
    expect(judge(ticket(text)).level).not.toBe('calm');
  });

  it('without a named reason stands below every one that has one, and has no level and no reasons', () => {
    const plain = judge(ticket('The invoice for May is attached.'));
    expect(plain).toMatchObject({ level: 'calm', signals: [], boundary: false, turnaround: false });
    expect(plain.score).toBeLessThan(0.001);
    const named = judge(
      ticket('Hello, thank you, could you please help? Sorry, I am a bit upset, but thanks, great work.'),
    );
    expect(named.signals).not.toEqual([]);
    expect(named.score).toBeGreaterThan(0.001);
  });

  it('without a named reason is the calmer the gladder it is', () => {
    const [plain, glad] = ['The invoice is attached.', 'Great, the invoice looks good, I love it.'].map(
      (text) => judge(ticket(text)).score,
    );
    expect(glad).toBeLessThan(plain ?? 0);
  });

  it('gives its reasons strongest first and all above zero', () => {
    const weights = judge(
      ticket('You idiots, this is ridiculous, third time I call!!! I want my money back.'),
    ).signals.map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(2);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('turns a denied word around', () => {
    expect(idsOf('I am not angry at all.')).not.toContain('anger');
    expect(idsOf('I am angry.')).toContain('anger');
  });

  it('reads masked swearing', () => {
    expect(idsOf('what the f*** is this sh*t')).toContain('profanity');
    expect(idsOf('please delete *.log and s*.txt')).not.toContain('profanity');
  });
});

describe('each family', () => {
  it.each([
    ['leaving', 'I will take my business elsewhere.'],
    ['legal', 'You will hear from my lawyer.'],
    ['insult', 'You are a bunch of idiots.'],
    ['profanity', 'This fucking thing.'],
    ['anger', 'I am furious about this.'],
    ['harsh', 'Unacceptable and disgraceful.'],
    ['blame', 'You lied to me and nobody cares.'],
    ['demand', 'Let me talk to a supervisor.'],
    ['disbelief', 'Are you kidding me?'],
    ['repeat-contact', 'This is the third time I write about it.'],
    ['waiting', 'I am still waiting after 3 weeks.'],
    ['distress', 'I am desperate and in tears.'],
    ['threat', 'I know where you live.'],
    ['hate', 'Go back to your own country.'],
    ['sexual', 'Send me nudes.'],
    ['self-harm', 'I want to end my life.'],
    ['shouting', 'THIS IS NOT WHAT I WANT!!!'],
    ['negative-words', 'A sad, miserable, depressing and gloomy affair.'],
  ] as const)('%s fires and names itself', (id, text) => {
    expect(idsOf(text)).toContain(id);
  });

  it.each(signalIds)('%s can be switched off', (id) => {
    const facts: TicketFacts = {
      customer: [
        'You fucking idiots, I am furious!!! Get me your manager. Third time, still waiting after 3 weeks, lawyer, desperate, kidding me? YOU LIED AND THIS IS NOT WHAT I WANT. Ridiculous. I take my business elsewhere. I know where you live. Send nudes. Go back to your country. I want to end my life.',
      ],
      turns: 9,
      reopened: true,
      urgent: true,
      rating: 'bad',
      activeMs: 3_600_000,
      medianMs: 300_000,
    };
    expect(judge(facts).signals.map((signal) => signal.id)).toContain(id);
    expect(judge(facts, { ...neutral, off: [id] }).signals.map((signal) => signal.id)).not.toContain(id);
  });
});

describe('an identity in a sentence', () => {
  const groups = [
    'Christian',
    'Muslim',
    'Jewish',
    'black',
    'white',
    'gay',
    'straight',
    'female',
    'male',
    'Indian',
    'German',
    'disabled',
    'blind',
    'deaf',
    'foreign',
    'immigrant',
    'trans',
    'old',
  ];
  it.each([
    'The agent was a {} person and very slow.',
    'I am a {} customer and this is ridiculous!',
    'Are you {}?',
    'I hate how you treat {} people.',
    'Fucking {} idiots, all of you!',
    'Go to hell, you {} liar.',
  ])('does not change the score of "%s"', (sentence) => {
    const scores = new Set(groups.map((group) => judge(ticket(sentence.replace('{}', group))).score));
    expect(scores.size).toBe(1);
  });
});
