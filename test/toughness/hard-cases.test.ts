import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/toughness/judge';
import { ticket } from './tickets';

const storm = 'You useless idiots, this is ridiculous. I am furious and I want my money back!!!';

/** Where word lists go wrong, or would. What is still got wrong stands in docs/detection.md. */
describe('of the hard cases', () => {
  it.each([
    [
      'a bug report full of errors',
      'The process was killed after a fatal error: abort, bad request, crash. The build fails. Could you check?',
    ],
    ['another', 'FATAL: worker 3 died, panic in abort handler. The parent kills the child and the dump is corrupt.'],
    ['a third', 'Error 500 again since the upgrade: invalid token, access denied, connection refused, job aborted.'],
    ['a polite complaint', 'The second box was missing. I would be grateful if you could send it.'],
    [
      'a polite complaint that names a problem',
      'Unfortunately two of the five chairs arrived damaged. Could you please tell me how to return them?',
    ],
    ['swearing that is quoted', 'The song called "Fuck You" does not play in the app. Can you check the licence?'],
    ['swearing that a form quotes', 'Your filter flags “this is bullshit, you morons” as clean. Is that a bug?'],
    ['capitals that are part numbers', 'I need ABX-2291-TR, QWE FFT RRT and HGF-1100, please quote.'],
    ['capitals that are products', 'WE USE SAP ECC 6.0 AND THE IDOC FAILS WITH STATUS 51. PLEASE ADVISE.'],
    [
      'the angry mail of someone else',
      `Can you have a look at this one?\n\n---------- Forwarded message ---------\nFrom: Bob\nSubject: Order\n\n${storm}`,
    ],
    ['an angry mail that is quoted', `Who is this customer?\n\nOn Mon, 3 May 2021, Bob wrote:\n> ${storm}`],
    [
      "the agent's apology below",
      'Yes, that is the one.\n\nOn Mon, 3 May 2021, Ann wrote:\n> We are terribly sorry for this awful, unacceptable experience.',
    ],
    [
      "the agent's apology below, in Outlook",
      'Yes.\n\nFrom: Ann Example <ann@example.com>\nSent: Monday\nTo: Bob\nSubject: Order\n\nI am so sorry, this is a disgrace and you were ignored.',
    ],
  ])('%s is calm', (_, text) => {
    expect(judge(ticket(text)).level).toBe('calm');
  });

  it.each([
    ['sarcasm about the third time', 'great, third time this week'],
    ['sarcasm with a complaint', 'Great, third time this week that the app is down. Thanks for nothing.'],
    ['an own storm above a quoted apology', `${storm}\n\nOn Mon, 3 May 2021, Ann wrote:\n> We are very sorry.`],
  ])('%s is tough', (_, text) => {
    expect(judge(ticket(text)).level).not.toBe('calm');
  });

  it('thanks after a storm are calm, since the newest message wins, and may be a turnaround', () => {
    expect(judge(ticket('Thank you, that solved it.', storm))).toMatchObject({ level: 'calm', turnaround: true });
  });

  it('one short word of disbelief is named, but is not enough alone', () => {
    const { signals, level } = judge(ticket('unbelievable.'));
    expect([signals.map(({ id }) => id), level]).toEqual([['disbelief'], 'calm']);
  });

  it('one short word of disbelief is enough on a ticket that came back for the fourth time', () => {
    expect(judge({ customer: ['unbelievable.'], turns: 7, reopened: true, urgent: false }).level).toBe('roughest');
  });
});
