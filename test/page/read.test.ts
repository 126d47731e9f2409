// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { requestTracker } from '../../lib/adapters/request-tracker';
import type { Adapter } from '../../lib/adapters/schema';
import { zendesk } from '../../lib/adapters/zendesk';
import { composerText, readState, readTicket } from '../../lib/page/read';
import { reportSite } from '../../lib/page/report';
import { show, the } from './pages';

interface Shown {
  customer?: boolean;
  at?: string;
  text?: string;
}
const message = ({ customer = true, at = '', text = '' }: Shown): string =>
  `<article class="message" data-author="${customer ? 'customer' : 'agent'}">
    ${at && `<time datetime="${at}"></time>`}<div class="message-body">${text}</div>
  </article>`;
const pane = (messages: string, attributes = 'data-status="open" data-priority="normal"', composer = ''): string =>
  `<section class="ticket-pane" data-ticket-id="1"><header ${attributes}></header>
    <div data-thread>${messages}</div><div class="composer-body" contenteditable>${composer}</div></section>`;
const read = (html: string, adapter: Adapter = demo) => readTicket(adapter, '1', show(html));

describe('the customer’s messages', () => {
  it('come newest first by their time, in whatever order the page has them', () => {
    const days = ['2026-11-22', '2026-11-20', '2026-11-23', '2026-11-21'];
    const html = pane(days.map((day) => message({ at: `${day}T10:00:00Z`, text: day })).join(''));
    expect(read(html)?.customer).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
  });

  it('in the same minute keep the order of the page', () => {
    const html = pane(['a', 'b'].map((text) => message({ at: '2026-11-23T10:00:00Z', text })).join(''));
    expect(read(html)?.customer).toEqual(['b', 'a']);
  });

  it('come newest first by their place where the adapter says so', () => {
    const byPlace: Adapter = { ...demo, messages: { ...demo.messages, order: { by: 'position' } } };
    const html = pane(['a', 'b'].map((text) => message({ text })).join(''));
    expect(read(html, byPlace)?.customer).toEqual(['b', 'a']);
  });

  it('are counted all and read three, without those of others', () => {
    const html = pane(
      [1, 2, 3, 4, 5, 6]
        .map((n) => message({ at: `2026-11-2${n}T10:00:00Z`, text: `m${n}`, customer: n !== 6 }))
        .join(''),
    );
    expect(read(html)).toMatchObject({ customer: ['m5', 'm4', 'm3'], turns: 5, messages: 1 });
  });

  it('are cut at four thousand characters', () => {
    expect(read(pane(message({ text: 'x'.repeat(5_000) })))?.customer[0]).toHaveLength(4_000);
  });

  it('are read without what they quote', () => {
    expect(read(pane(message({ text: '<p>mine</p><blockquote>yours</blockquote>' })))?.customer).toEqual(['mine']);
  });

  it('may be none', () => {
    expect(read(pane(message({ customer: false, text: 'hello' })))).toMatchObject({ customer: [], turns: 0 });
  });
});

describe('a ticket', () => {
  it('is not read where the page has no conversation', () => {
    expect(read(pane(''))).toBeNull();
    expect(read('<p>another page</p>')).toBeNull();
  });

  it('is read from its own pane only', () => {
    const other = pane(message({ text: 'other' })).replace('data-ticket-id="1"', 'data-ticket-id="2"');
    expect(read(other + pane(message({ text: 'mine' })))?.customer).toEqual(['mine']);
  });

  it.each<[string, string, object]>([
    ['open', 'data-status="open" data-priority="normal"', { status: 'open', solved: false, urgent: false }],
    ['solved', 'data-status="solved"', { status: 'solved', solved: true }],
    ['urgent', 'data-status="open" data-priority="urgent"', { urgent: true }],
    ['rated badly', 'data-rating="bad"', { rating: 'bad' }],
    ['rated well', 'data-rating="good"', { rating: 'good' }],
    ['rated in another way', 'data-rating="meh"', { rating: null }],
    ['reopened', 'data-reopened="true"', { reopened: true }],
    ['not reopened', 'data-reopened="false"', { reopened: false, rating: null }],
    ['without a status', '', { status: null, solved: false, urgent: false }],
  ])('is %s where the page says so', (_, attributes, expected) => {
    expect(read(pane(message({ text: 'a' }), attributes))).toMatchObject(expected);
  });
});

describe('the state of a ticket', () => {
  it.each<[string, string, object]>([
    ['knows an empty composer', pane(message({}), '', ' \n '), { messages: 0, composing: false }],
    ['knows a filled composer', pane(message({}), '', 'Dear'), { composing: true }],
    [
      'does not know a composer that is not there',
      '<i class="ticket-pane" data-ticket-id="1"></i>',
      { composing: null, messages: null },
    ],
    ['is unknown on another page', '<p></p>', { status: null, messages: null, composing: null }],
  ])('%s', (_, html, expected) => {
    expect(readState(demo, '1', show(html))).toMatchObject(expected);
  });

  it('takes the end of an attribute as the status, past the badge of another kind', () => {
    const badges = '<b data-test-id="status-badge-state"></b><b data-test-id="status-badge-pending"></b>';
    const html = `<div data-test-id="ticket-1-standard-layout">${badges}</div>`;
    expect(readState(zendesk, '1', show(html)).status).toBe('pending');
  });
});

describe('where no class tells customer from agent', () => {
  const transaction = (number: number, user: number, text: string): string =>
    `<div class="transaction message" data-transaction-id="${number}"><div class="metadata"><span class="description">
      <span class="user" data-user-id="${user}">x</span></span></div>
      <div class="content"><div class="messagebody">${text}</div></div></div>`;
  const people = (...users: number[]): string =>
    `<div class="requestors"><div class="current-value">${users.map((user) => `<span class="user" data-user-id="${user}"></span>`).join('')}</div></div>`;
  const ticket = (...parts: string[]): string =>
    `${people(12, 14)}<div class="ticket-info-basics"><div class="status"><span class="current-value"> offen </span></div></div>
     <div class="history-container">${parts.join('')}</div>`;

  it('the author is looked up among the requesters, and the number gives the order', () => {
    const html = ticket(
      transaction(90, 12, 'newest'),
      transaction(100, 14, 'later than newest'),
      transaction(80, 5, 'agent'),
      transaction(9, 12, 'oldest'),
    );
    expect(readTicket(requestTracker, '1', show(html))).toMatchObject({
      customer: ['later than newest', 'newest', 'oldest'],
      turns: 3,
      messages: 1,
      status: 'offen',
      solved: false,
    });
  });

  it('a message without an author is nobody’s, though a requester has no id either', () => {
    const html = ticket(transaction(1, 12, 'a')).replaceAll('data-user-id="12"', '');
    expect(readTicket(requestTracker, '1', show(html))).toMatchObject({ customer: [], turns: 0 });
  });

  it('a page without its people tells neither who is the customer nor how often an agent wrote', () => {
    const html = ticket(transaction(1, 12, 'a'), transaction(2, 5, 'b')).replace(people(12, 14), '');
    expect(readTicket(requestTracker, '1', show(html))).toBeNull();
    expect(readState(requestTracker, '1', show(html)).messages).toBeNull();
    expect(reportSite(requestTracker, '1', show(html))).toMatchObject({ messages: true, status: true, customers: 0 });
  });

  it.each([
    ['one of two requesters', ticket(transaction(1, 12, 'theirs'), transaction(2, 14, 'mine')), ['theirs']],
    ['the only requester', ticket(transaction(2, 14, 'mine')).replace(people(12, 14), people(14)), []],
  ])('who is signed in is no customer as %s', (_, html, customer) => {
    const me = '<ul><li id="li-preferences"><a href="/rt5/User/Summary.html?id=14">Angemeldet</a></li></ul>';
    expect(readTicket(requestTracker, '1', show(me + html))).toMatchObject({ customer, messages: 1 });
  });

  it('the status is read untranslated from the form in which it is changed, whatever is chosen there', () => {
    const options = '<option value="">offen (unverändert)</option><option value="open">offen</option>';
    const html = `<form class="inline-edit"><select name="Status">${options}<option selected value="resolved">gelöst</option></select></form>`;
    expect(readState(requestTracker, '1', show(ticket() + html)).status).toBe('open');
  });
});

describe('what the agent writes in', () => {
  it.each([
    ['<textarea id="c">a\nb</textarea>', 'a\nb'],
    ['<div id="c" contenteditable><p>a</p></div>', 'a'],
  ])('is read from %s', (html, text) => {
    show(html);
    expect(composerText(the('#c'))).toBe(text);
  });
});

describe('the report of a site', () => {
  it('says of each part whether it was found, and nothing of the customer', () => {
    const page = show(pane(message({ text: 'Hanne Vestergren' })));
    const report = reportSite(demo, '1', page);
    expect(report).toMatchObject({ adapter: 'demo', open: true, ticket: true, messages: true, composer: true });
    expect(report).toMatchObject({ status: true, solve: false, reply: false, customers: 1 });
    expect(report.found).toEqual({
      ...{ ticket: [1], messages: [1], composer: [1], solve: [0], reply: [0], status: [1] },
    });
    expect(JSON.stringify(report)).not.toContain('Hanne');
  });

  it.each<[string, string | null, string]>([
    ['no ticket', null, pane(message({}))],
    ['another ticket', '9', pane(message({}))],
    ['dead selectors', '1', '<div class="renamed"></div>'],
  ])('finds nothing on a page with %s', (_, ticketId, html) => {
    const { found, ...seen } = reportSite(demo, ticketId, show(html));
    expect(seen).toEqual({
      ...{ adapter: 'demo', open: ticketId !== null, ticket: false, messages: false, composer: false, status: false },
      ...{ solve: false, reply: false, customers: 0 },
    });
    expect(
      Object.values(found)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
  });

  it('holds a closed menu for a way to solve, where the button that opens it is there', () => {
    const button = '<div class="composer" data-mode="reply"><button data-action="submit"></button></div>';
    const page = show(pane(message({})) + button);
    expect(reportSite(demo, '1', page)).toMatchObject({ solve: true, reply: true, found: { solve: [0], reply: [1] } });
  });
});

describe('the page of Request Tracker', () => {
  // The DOM's URL stands in for Node's here, so the path is taken from the root of the project.
  const file = 'test/fixtures/request-tracker/display.html';

  it('is recognised and read', () => {
    const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    for (const selector of requestTracker.detect) expect(page.querySelector(selector), selector).not.toBeNull();
    expect(readTicket(requestTracker, '5', page)).toEqual({
      customer: [
        'You keep looking and nothing happens!',
        'This is the third time I write.\nThe invoice is still wrong.',
      ],
      turns: 2,
      messages: 2,
      status: 'open',
      composing: null,
      solved: false,
      urgent: true,
      rating: null,
      reopened: false,
    });
  });
});
