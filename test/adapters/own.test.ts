import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demo } from '../../lib/adapters/demo';
import { type Own, ownSchema, pickedSelector, withOwn } from '../../lib/adapters/own';
import { adapterSchema } from '../../lib/adapters/schema';

describe('a person’s own findings', () => {
  const own: Own = {
    ticket: '[data-pane="{id}"]',
    messages: '.turn-in',
    customer: '.from-client',
    composer: '#answer',
    solve: '[data-do="close"]',
    reply: '[data-do="send"]',
    status: '.state-name',
    shadow: 'reply-box',
  };

  it('are tried before what the product’s adapter knows, in an adapter of the same schema', () => {
    const adapter = withOwn(demo, own);
    expect(v.is(adapterSchema, adapter)).toBe(true);
    expect(adapter).toMatchObject({
      id: 'demo',
      activeTicket: [{ css: '[data-pane="{id}"]' }, ...demo.activeTicket],
      messages: {
        item: [{ css: '.turn-in' }, ...demo.messages.item],
        text: demo.messages.text,
        isCustomer: { by: 'selector', css: '.from-client' },
      },
      roots: { shadow: ['reply-box'] },
      composer: [{ css: '#answer' }, ...demo.composer],
      status: { from: [{ css: '.state-name' }], take: { part: 'text' } },
      solvedStatuses: [],
      keepOut: ['[data-do="close"]', '[data-do="send"]', ...demo.keepOut],
    });
    expect(adapter?.actions.slice(0, 2)).toMatchObject([
      { moment: 'solved', on: { event: 'click', target: [{ css: '[data-do="close"]' }] } },
      { moment: 'replied', on: { event: 'click', target: [{ css: '[data-do="send"]' }] } },
    ]);
    expect(adapter?.actions.slice(2)).toEqual(demo.actions);
  });

  it('change nothing else', () => {
    expect(withOwn(demo, {})).toEqual(demo);
    expect(withOwn(demo, undefined)).toBe(demo);
  });

  it('stand alone where they know the address of a ticket', () => {
    const adapter = withOwn(undefined, { ...own, address: '/case/(?<id>\\d+)' });
    expect(v.is(adapterSchema, adapter)).toBe(true);
    expect(adapter).toMatchObject({ ticketUrl: '/case/(?<id>\\d+)', composer: [{ css: '#answer' }, { css: 'none' }] });
  });

  it('are nothing without a product and an address', () => {
    expect(withOwn(undefined, own)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a name that we do not know', { click: '#a' }],
    ['a selector that is no text', { solve: ['#a'] }],
    ['an empty selector', { solve: ' ' }],
    ['an endless selector', { solve: 'a'.repeat(401) }],
    ['an address without an id', { address: '/case/\\d+' }],
    ['an address that is no expression', { address: '/case/(?<id>[' }],
    ['a product’s id with blanks', { helpdesk: 'My desk' }],
  ])('with %s are refused', (_, value) => {
    expect(v.is(ownSchema, value)).toBe(false);
  });
});

describe('what a picker may send', () => {
  it.each([
    '[data-test-id="submit_button-menu-solved"]',
    '[data-pane="ticket-{id}"]',
    '[id^="message-"]',
    '#bar > span:nth-child(1) > a:nth-child(2)',
    '[data-test-id="composer"] button[type="submit"]',
    'reply-box.turn-in',
    '[data-message-id]',
  ])('is a selector of ours: %s', (css) => {
    expect(v.is(pickedSelector, css)).toBe(true);
  });

  it.each([
    '[aria-label="Hanne Vestergren"]',
    '[title="hanne@example.com"]',
    '.a, .b',
    'a  b',
    '[data-x="ä"]',
    '',
    'a{color:red}',
    '#a'.repeat(300),
  ])('is nothing in which a text has room: %s', (css) => {
    expect(v.is(pickedSelector, css)).toBe(false);
  });
});
