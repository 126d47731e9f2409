// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { meant, selectorsOf } from '../../lib/page/picked';
import { show, the } from './pages';

const anywhere = { ticketUrl: '(?<id>$.)' };

describe('what a click means', () => {
  it.each([
    ['the button of an icon', 'solve', '<button id="to"><i id="at"></i></button>'],
    ['the item of a menu', 'reply', '<div role="menuitem" id="to"><b id="at"></b></div>'],
    ['what was hit, where it is no control', 'solve', '<span id="to"><b></b></span>'],
    ['the field of a line', 'composer', '<div contenteditable id="to"><p id="at"></p></div>'],
    ['the only field in a box', 'composer', '<div id="at"><textarea id="to"></textarea></div>'],
    ['the message itself', 'messages', '<button><i id="to"></i></button>'],
  ] as const)('is %s', (_, part, html) => {
    show(html);
    expect(meant(part, the(html.includes('"at"') ? '#at' : '#to'))).toBe(the('#to'));
  });
});

describe('what was pointed at becomes', () => {
  const thread = `<div class="log">${['customer', 'agent', 'customer']
    .map((who, n) => `<div class="turn-in" data-from="${who}" id="m-${n}90"><p>Hanne</p></div>`)
    .join('')}</div>`;

  it('the selector of a button', () => {
    show('<button data-do="close">Solve</button><button data-do="send">Send</button>');
    expect(selectorsOf('solve', [the('button')], anywhere)).toEqual({
      css: '[data-do="close"]',
      customer: null,
      shadow: [],
    });
  });

  it('the selector of all messages and what marks a customer’s', () => {
    show(thread);
    const parts = [...document.querySelectorAll('p')].slice(0, 2);
    expect(selectorsOf('messages', parts, anywhere)).toEqual({
      css: '[data-from]',
      customer: '[data-from="customer"]',
      shadow: [],
    });
  });

  it('the selector of messages alone, where one was shown', () => {
    show(thread);
    expect(selectorsOf('messages', [the('.turn-in')], anywhere)).toEqual({
      css: '[data-from]',
      customer: null,
      shadow: [],
    });
  });

  it('nothing where nothing was shown, or nothing lasting tells it', () => {
    show('<div><p class="css-1ab2c"></p><p class="css-1ab2c"></p></div>');
    expect(selectorsOf('messages', [], anywhere)).toBeNull();
    expect(selectorsOf('messages', [the('p')], anywhere)).toBeNull();
  });

  it('a selector in an open shadow root, and the way to it', () => {
    show('<reply-box></reply-box>');
    const outer = the('reply-box').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div class="tool-bar"></div>';
    const inner = the('div', outer).attachShadow({ mode: 'open' });
    inner.innerHTML = '<button name="close"></button>';
    const picked = { css: '[name="close"]', customer: null };
    expect(selectorsOf('solve', [the('button', inner)], anywhere)).toEqual({
      ...picked,
      shadow: ['reply-box', '.tool-bar'],
    });
    const known = { ...anywhere, roots: { shadow: ['reply-box', '.tool-bar'] } };
    expect(selectorsOf('solve', [the('button', inner)], known)).toEqual({ ...picked, shadow: [] });
  });

  it('a selector within the pane of its ticket', () => {
    const pane = (id: number) => `<section data-ticket="${id}"><button class="send-now"></button></section>`;
    show(pane(901) + pane(902));
    window.history.replaceState(null, '', '/t/902');
    const adapter = {
      ticketUrl: '/t/(?<id>\\d+)',
      activeTicket: [{ css: '[data-ticket="{id}"]', sure: 'L' as const, seen: '2026-11-24' }],
    };
    expect(selectorsOf('reply', [the('[data-ticket="902"] button')], adapter)?.css).toBe('.send-now');
    expect(selectorsOf('ticket', [the('[data-ticket="902"]')], { ticketUrl: adapter.ticketUrl })?.css).toBe(
      '[data-ticket="{id}"]',
    );
    window.history.replaceState(null, '', '/');
  });
});
