import { describe, expect, it } from 'vitest';
import { judge, type TicketFacts } from '../../lib/toughness/judge';
import { signalIds } from '../../lib/toughness/signals';
import { idsOf, neutral, ticket } from './tickets';

describe('a message', () => {
  it.each([
    [
      'a bug report full of errors',
      'The process was killed after a fatal error: abort, bad request, crash. The build fails. Could you check?',
    ],
    ['a plain question', 'Can you please tell me how to reset my password?'],
    ['part numbers in capitals', 'I need ABX-2291-TR, QWE FFT RRT and HGF-1100, please quote.'],
    [
      'swearing inside quotation marks',
      'The song called "Fuck You" does not play in the app. Can you check the licence?',
    ],
    ['a polite complaint without hard words', 'The second box was missing. I would be grateful if you could send it.'],
    ['warm thanks with exclamation marks', 'Thank you so much!!! You made my day!!'],
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
    ['sarcasm about the third time', 'Great, third time this week that the app is down. Thanks for nothing.'],
    ['shouting', 'WHY IS THIS STILL NOT WORKING?? FIX THIS NOW!!! WHAT IS WRONG WITH YOU'],
  ])('is tough for %s', (_, text) => {
    expect(judge(ticket(text)).level).not.toBe('calm');
  });

  it('is named but not enough alone when it is one short word of disbelief', () => {
    const judgement = judge(ticket('Unbelievable.'));
    expect(judgement.signals.map(({ id }) => id)).toContain('disbelief');
    expect(judgement.level).toBe('calm');
  });

  it('scores zero with no reasons where nothing can be named', () => {
    expect(judge(ticket('The invoice for May is attached.'))).toEqual({
      score: 0,
      level: 'calm',
      signals: [],
      boundary: false,
      turnaround: false,
    });
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
        'You fucking idiots, I am furious!!! Third time, still waiting after 3 weeks, lawyer, desperate, kidding me? YOU LIED AND THIS IS NOT WHAT I WANT. Ridiculous. I take my business elsewhere. I know where you live. Send nudes. Go back to your country. I want to end my life.',
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
    'old',
  ];
  it.each([
    'The agent was a {} person and very slow.',
    'I am a {} customer and this is ridiculous!',
    'Are you {}?',
    'I hate how you treat {} people.',
  ])('does not change the score of "%s"', (sentence) => {
    const scores = new Set(groups.map((group) => judge(ticket(sentence.replace('{}', group))).score));
    expect(scores.size).toBe(1);
  });
});

describe('the boundary', () => {
  it.each([
    'I will kill you all.',
    'I am going to find out where you live',
    'Go back to your own country.',
    'Suck my dick',
    'I want to kill myself.',
    'Te voy a matar',
    'Ich bringe euch um',
    'もう死にたい',
    'Je veux mourir, je vais me suicider',
  ])('is set for "%s"', (text) => {
    expect(judge(ticket(text)).boundary).toBe(true);
  });

  it.each([
    'Please kill the process and restart.',
    'I could shoot you an email.',
    'My battery is going to die soon.',
    'This bug will be the death of me, haha.',
    'The update killed our server and the disk died.',
    'I cut myself short there, sorry.',
    'The child process wants to die gracefully.',
    'You are an idiot and this is fucking useless.',
    'The toy is for adults, sex education class.',
    'We need someone who speaks English or French.',
    'It will kill your battery and burn your data plan.',
    'I want to be kept informed.',
  ])('is not set for "%s"', (text) => {
    expect(judge(ticket(text)).boundary).toBe(false);
  });
});
