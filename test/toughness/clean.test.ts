import { describe, expect, it } from 'vitest';
import { customerVoice } from '../../lib/toughness/clean';

const own = 'It is still blank.';

describe("the customer's own voice", () => {
  it.each([
    [
      'a quoted reply',
      `${own}\n\nOn Mon, 3 May 2021 at 10:00, Ann <ann@example.com> wrote:\n> We are terribly sorry for this awful experience`,
    ],
    [
      'a quote header broken over two lines',
      `${own}\n\nOn Mon, 3 May 2021 at 10:00, Ann Example\n<ann@example.com> wrote:\nawful words`,
    ],
    [
      'a quote header in German',
      `${own}\n\nAm Mo., 3. Mai 2021 um 10:00 Uhr schrieb Ann <ann@example.com>:\n\nschrecklich`,
    ],
    ['a quote header in French', `${own}\n\nLe lun. 3 mai 2021 à 10:00, Ann <ann@example.com> a écrit :\n\naffreux`],
    [
      'a quote header in Spanish',
      `${own}\n\nEl lun, 3 may 2021 a las 10:00, Ann (<ann@example.com>) escribió:\n\nhorrible`,
    ],
    ['lines with >', `> awful\n> words\n${own}`],
    ['an original message', `${own}\n\n-----Original Message-----\nFrom: Ann\nawful`],
    ['a forwarded mail', `${own}\n\n---------- Forwarded message ---------\nFrom: Bob\nThis is awful`],
    ['a forwarded mail in German', `${own}\n\n-------- Weitergeleitete Nachricht --------\nschrecklich`],
    ['a forwarded mail of Apple', `${own}\n\nBegin forwarded message:\n\nawful`],
    [
      'an Outlook header',
      `${own}\n\nFrom: Bob Example <bob@example.com>\nSent: Monday\nTo: Ann\nSubject: awful\n\nawful`,
    ],
    ['a signature', `${own}\n-- \nBob, Terrible Towels Ltd`],
    ['a closing', `${own}\n\nKind regards,\nBob\nTerrible Towels Ltd`],
    ['a phone footer', `${own}\nSent from my iPhone`],
    [
      'a disclaimer',
      `${own}\n\nThis email and any attachments are confidential and intended solely for the addressee. Awful penalties.`,
    ],
    ['a mark of the helpdesk', `${own}\n\n##- Please type your reply above this line -##\n\nYour awful ticket`],
    [
      "the agent's greeting",
      `${own}\n\nHello Bob, thank you for contacting Towels Ltd. We are sorry for this awful delay.`,
    ],
    ["the agent's greeting on a line of its own", `${own}\n\nThank you for contacting Towels. Awful!`],
    ['an automatic notice', `${own}\n\nYour request (#4711) has been received. Awful!`],
    ['fenced code', `${own}\n\`\`\`\nkill -9 awful\n\`\`\``],
    [
      'a stack trace',
      `${own}\nTraceback (most recent call last):\nTypeError: awful\n    at Object.run (/srv/app.js:1:2)`,
    ],
    ['a log', `${own}\n2021-05-03T10:00:00Z ERROR awful failure\n[WARN] horrible`],
  ])('is left when %s is taken out', (_, text) => {
    expect(customerVoice(text).trim()).toBe(own);
  });

  it('goes on below quoted lines', () => {
    const text = 'On Mon, 3 May 2021, Ann wrote:\n> Is it fixed?\n\nNo, it is not.';
    expect(customerVoice(text)).toContain('No, it is not.');
  });

  it('loses links, addresses, code, paths and names of functions', () => {
    const text =
      'See https://example.com/awful-hate, write bob@hate.com, run `kill it`, /usr/kill/hate and killAllHate() fail_hate';
    expect(customerVoice(text)).not.toMatch(/hate|kill/i);
  });

  it.each([
    'Thank you for contacting me. It is still awful.',
    'I was told that your request has been closed. Awful.',
    'Thanks for reaching out, but this is awful.',
  ])('keeps what only sounds like a template: "%s"', (text) => {
    expect(customerVoice(text)).toContain('wful');
  });

  it('keeps a text that is quoted as a whole', () => {
    expect(customerVoice('"This is awful and I am angry"')).toContain('angry');
  });

  it('keeps a word that was meant as a hashtag', () => {
    expect(customerVoice('#WorstServiceEver')).toContain('Worst Service Ever');
  });

  it('is cut at 4,000 characters', () => {
    expect(customerVoice('word '.repeat(5000)).length).toBeLessThanOrEqual(4000);
  });
});
