// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { differenceOf, listSelectorOf, queryAll, type Scope, selectorOf } from '../../lib/page/robust-selector';
import { show, the } from './pages';

const on = (html: string, ticketId: string | null = '4711'): Scope => ({ root: show(html), ticketId });

describe('the selector of one element', () => {
  it.each<[string, string, string]>([
    [
      'an attribute made for tests before all others',
      '<button id="solve" class="solve-button" data-action-id="x" data-test-id="solve">Solve</button>',
      '[data-test-id="solve"]',
    ],
    [
      'a data attribute before a name',
      '<button name="solve" data-command="close-ticket"></button>',
      '[data-command="close-ticket"]',
    ],
    ['a name before an id', '<button id="solve" name="close"></button>', '[name="close"]'],
    ['an id before a class', '<button id="solve" class="solve-button"></button>', '#solve'],
    ['a class before a type', '<button type="submit" class="solve-button"></button>', '.solve-button'],
    ['a type where there is nothing else', '<button type="submit">Solve</button>', 'button[type="submit"]'],
    ['the ticket’s own id as a place for it', '<b data-pane="ticket-4711"></b>', '[data-pane="ticket-{id}"]'],
    ['what stands before a number', '<b id="composer-993"></b>', '[id^="composer-"]'],
    ['a class beside hashes', '<b class="css-1ab2c sc-bdVaJa Xkqwe reply-box"></b>', '.reply-box'],
    ['the tag of a component', '<reply-box></reply-box>', 'reply-box'],
    ['the tag, where it is the only one', '<textarea></textarea>', 'textarea'],
  ])('takes %s', (_, html, css) => {
    const scope = on(`<p>before</p>${html}<p>after</p>`);
    const element = the('body > :nth-child(2)');
    expect(selectorOf(element, scope)).toBe(css);
    expect(queryAll(scope, css)).toEqual([element]);
  });

  it.each<[string, string]>([
    ['a hashed class', '<button class="css-1ab2c" data-test-id="x">'],
    ['a counted id', '<button id="ember123" data-test-id="x">'],
    ['a React id', '<button id=":r1:" data-test-id="x">'],
    ['a label that is translated', '<button aria-label="Solve" title="Solve" data-test-id="x">'],
    ['a state', '<button aria-pressed="true" data-state="open" class="is-active selected" data-test-id="x">'],
    ['a person', '<button data-user-name="vestergren" data-author="hanne" data-test-id="x">'],
    ['a text', '<button data-title="Late parcel" data-tooltip="parcel" data-test-id="x">'],
  ])('never holds %s', (_, html) => {
    const scope = on(`${html}a</button><button data-test-id="x">b</button>`);
    // Nothing else tells the two apart, so a count of siblings is all that is left.
    const css = selectorOf(the('button'), scope) ?? '';
    expect(css).toMatch(/nth-child|\[data-(?:user-name|author)\]/);
    expect(css).not.toMatch(/1ab2c|ember|r1|Solve|open|active|hanne|vestergren|parcel/i);
    expect(queryAll(scope, css)).toEqual([the('button')]);
  });

  it('joins two pieces where one is not enough', () => {
    const scope = on('<i data-test-id="a" class="low"></i><i data-test-id="a" class="high"></i><b class="high"></b>');
    expect(selectorOf(the('i.high'), scope)).toBe('[data-test-id="a"].high');
  });

  it('leans on an element around it', () => {
    const scope = on(
      '<div data-test-id="composer"><button type="submit">1</button></div><button type="submit"></button>',
    );
    expect(selectorOf(the('div button'), scope)).toBe('[data-test-id="composer"] button[type="submit"]');
  });

  it('counts siblings from the nearest element that is known', () => {
    const scope = on('<div id="bar"><span><a>1</a><a>2</a></span></div><a></a>');
    expect(selectorOf(the('span').children[1] ?? document.body, scope)).toBe(
      '#bar > span:nth-child(1) > a:nth-child(2)',
    );
  });

  it('holds within its root only', () => {
    show('<div id="one"><b class="send-now"></b></div><div id="two"><b class="send-now"></b></div>');
    expect(selectorOf(the('#two b'), { root: the('#two'), ticketId: null })).toBe('.send-now');
    expect(selectorOf(the('#one b'), { root: the('#two'), ticketId: null })).toBeNull();
  });

  it('is found in an open shadow root', () => {
    show('<div id="app"></div>');
    const root = the('#app').attachShadow({ mode: 'open' });
    root.innerHTML = '<button data-test-id="close"></button>';
    expect(selectorOf(the('button', root), { root, ticketId: null })).toBe('[data-test-id="close"]');
  });
});

describe('the selector of a list', () => {
  const message = (number: number, kind: string): string =>
    `<article class="css-8xk1p entry" data-message-id="${number}" data-author="${kind}"><p class="words">text</p><p class="words">more</p></article>`;
  const thread = `<div class="thread">${message(901, 'customer')}${message(902, 'agent')}${message(903, 'customer')}</div>`;

  it('is what the items share, from two of them', () => {
    const scope = on(`<p class="entry"></p>${thread}`);
    const items = [...document.querySelectorAll('article')];
    const css = listSelectorOf(items.slice(0, 2), scope) ?? '';
    expect(css).toBe('[data-message-id]');
    expect(queryAll(scope, css)).toEqual(items);
  });

  it('is found from one of them', () => {
    const scope = on(thread);
    expect(listSelectorOf([the('article')], scope)).toBe('[data-message-id]');
  });

  it('leaves nobody out, though the first two are one person’s', () => {
    const item = (kind: string): string => `<li class="turn-in from-${kind}">x</li>`;
    const scope = on(`<ul>${item('client')}${item('client')}${item('staff')}</ul>`);
    expect(listSelectorOf([the('li')], scope)).toBe('.turn-in');
  });

  it('is found from items in two groups, such as days', () => {
    const scope = on(
      `<section class="day">${message(1, 'agent')}</section><section class="day">${message(2, 'agent')}${message(3, 'agent')}</section>`,
    );
    const [one, two] = document.querySelectorAll('article');
    expect(listSelectorOf(one && two ? [one, two] : [], scope)).toBe('[data-message-id]');
  });

  it('is the message, where a link in each of two was picked', () => {
    const item = (n: number) =>
      `<li class="turn-in"><div><a class="author-link" href="/${n}">x</a></div><p class="words">a</p><p class="words">b</p></li>`;
    const scope = on(`<ul>${item(1)}${item(2)}${item(3)}</ul>`);
    const [one, two] = document.querySelectorAll('a');
    expect(listSelectorOf(one && two ? [one, two] : [], scope)).toBe('.turn-in');
  });

  it('climbs from a part that has no like to the item', () => {
    const scope = on('<ul><li class="turn-in"><b>x</b></li><li class="turn-in"><b>y</b></li></ul>');
    expect(listSelectorOf([the('b')], scope)).toBe('.turn-in');
  });

  it('is the element’s own where it is alone', () => {
    const scope = on('<div><b class="turn-in"></b></div>');
    expect(listSelectorOf([the('b')], scope)).toBe('.turn-in');
  });

  it('is none where nothing stable tells the items', () => {
    const scope = on('<div><p class="css-1ab2c">a</p><p class="css-1ab2c">b</p></div>');
    expect(listSelectorOf([the('p')], scope)).toBeNull();
  });

  it('is of no use across two kinds of elements', () => {
    const scope = on('<div><p class="one-kind">a</p><b class="another">b</b></div>');
    expect(listSelectorOf([the('p'), the('b')], scope)).toBeNull();
  });
});

describe('what tells a customer’s message from an agent’s', () => {
  it.each<[string, string, string, string | null]>([
    ['an attribute of the item', '<li data-author="customer">', '<li data-author="agent">', '[data-author="customer"]'],
    ['a class of the item', '<li class="from-client">', '<li class="from-staff">', '.from-client'],
    ['something in it', '<li><i class="client-badge"></i>', '<li><i class="staff-badge"></i>', '.client-badge'],
    ['nothing', '<li class="turn"><b>Hanne</b>', '<li class="turn"><b>Ola</b>', null],
  ])('is %s', (_, customer, agent, expected) => {
    const scope = on(`<ul>${customer}</li>${agent}</li></ul>`);
    const [one, two] = document.querySelectorAll('li');
    expect(one && two && differenceOf(one, two, scope)).toBe(expected);
  });
});
