import { describe, expect, it } from 'vitest';
import { judge, type TicketFacts, type Tuning } from '../../lib/toughness/judge';
import { signalIds } from '../../lib/toughness/signals';

const quiet = { turns: 1, reopened: false, urgent: false } as const;

function ticket(...customer: string[]): TicketFacts {
  return { ...quiet, customer };
}

function idsOf(text: string, tuning?: Tuning): string[] {
  return judge(ticket(text), tuning).signals.map(({ id }) => id);
}

const neutral: Tuning = { threshold: 1, weights: {}, off: [] };

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

describe('a ticket of several messages', () => {
  const storm = 'This is a fucking joke, you idiots. I want my money back NOW!!!';

  it('is calm once the newest message thanks, and may be a turnaround', () => {
    expect(judge(ticket('Thank you so much, it works now!', storm))).toMatchObject({
      score: 0,
      level: 'calm',
      signals: [],
      turnaround: true,
    });
  });

  it('is no turnaround when there was no storm', () => {
    expect(judge(ticket('Thanks, it works now!', 'How do I export this?')).turnaround).toBe(false);
  });

  it.each(['Thanks, but it still does not work.', 'Thanks for nothing.', 'OK.', 'Thanks for ignoring me, you liars'])(
    'stays tough when the newest is "%s"',
    (newest) => {
      const judgement = judge(ticket(newest, storm));
      expect(judgement.level).toBe('roughest');
      expect(judgement.turnaround).toBe(false);
    },
  );

  it('forgets a storm that is more than three customer messages old', () => {
    expect(judge(ticket('OK.', 'Done.', 'The file is attached.', storm)).level).toBe('calm');
  });

  it('keeps the boundary for self-harm though the newest thanks', () => {
    expect(judge(ticket('Thank you for listening.', 'I want to end my life.')).boundary).toBe(true);
  });
});

describe('facts of the ticket', () => {
  const italian = 'Buongiorno, il pacco non è ancora arrivato e sono molto arrabbiato con voi.';

  it('count alone in a language without cues', () => {
    expect(judge(ticket(italian)).score).toBe(0);
    const judgement = judge({ ...quiet, customer: [italian], turns: 8, reopened: true });
    expect(judgement.level).not.toBe('calm');
    expect(judgement.signals.map(({ id }) => id).sort()).toEqual(['many-turns', 'reopened']);
  });

  it.each([{ turns: 9 }, { reopened: true }, { urgent: true }, { activeMs: 9_000_000, medianMs: 300_000 }])(
    'are not enough when only %o is known',
    (fact) => {
      expect(judge({ ...quiet, customer: [], ...fact }).level).toBe('calm');
    },
  );

  it('suffice for the sensitive setting when the rating is bad', () => {
    expect(judge({ ...quiet, customer: [], rating: 'bad' }).level).toBe('often');
  });

  it('reach the strict setting when three come together', () => {
    expect(judge({ customer: [], turns: 8, reopened: true, urgent: true }).level).toBe('roughest');
  });

  it('call nothing long that took under ten minutes, nor without a median', () => {
    expect(judge({ ...quiet, customer: [], activeMs: 9 * 60_000, medianMs: 60_000 }).signals).toEqual([]);
    expect(judge({ ...quiet, customer: [], activeMs: 90 * 60_000 }).signals).toEqual([]);
    expect(judge({ ...quiet, customer: [], activeMs: 90 * 60_000, medianMs: 0 }).signals).toEqual([]);
  });

  it('add to what the words say', () => {
    const text = 'I am not happy with this.';
    expect(judge({ ...quiet, customer: [text], reopened: true }).score).toBeGreaterThan(judge(ticket(text)).score);
  });
});

describe('tuning', () => {
  const text = 'I am very disappointed and this is ridiculous.';

  it('raises and lowers the threshold without touching the score', () => {
    const plain = judge(ticket(text));
    const strict = judge(ticket(text), { ...neutral, threshold: 8 });
    expect(strict.score).toBe(plain.score);
    expect(plain.level).toBe('roughest');
    expect(strict.level).not.toBe('roughest');
  });

  it.each([0, -3, 1e9, Number.NaN, Number.POSITIVE_INFINITY])('keeps a factor of %d within bounds', (factor) => {
    const judgement = judge(ticket(text), { threshold: factor, weights: { anger: factor, harsh: factor }, off: [] });
    expect(judgement.score).toBeGreaterThanOrEqual(0);
    expect(judgement.score).toBeLessThan(1);
    expect(judgement.signals.every(({ weight }) => weight > 0 && Number.isFinite(weight))).toBe(true);
  });

  it('is the same as none when neutral', () => {
    expect(judge(ticket(text), neutral)).toEqual(judge(ticket(text)));
  });
});

describe('the time it takes', () => {
  it.each([
    ['a long complaint', 'This is the third time I write and nobody answers, I am furious! '.repeat(200)],
    ['one endless word', 'a'.repeat(50_000)],
    ['endless marks', '!?'.repeat(20_000)],
    ['unclosed quotes and tags', '"<'.repeat(20_000)],
    ['slashes', '/a'.repeat(20_000)],
    ['capitals in camel case', 'aB'.repeat(20_000)],
    ['spaces', `On Mon ${' '.repeat(30_000)}x`],
    ['words of one cue', 'you are so very just all '.repeat(2000)],
    ['at signs', 'a@'.repeat(20_000)],
  ])('stays short for %s', (_, text) => {
    judge(ticket(text));
    const started = performance.now();
    judge(ticket(text));
    expect(performance.now() - started).toBeLessThan(60);
  });
});
