// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { named } from '../../lib/adapters/verbs';
import { nameOf, plainName } from '../../lib/page/names';
import { show, the } from './pages';

describe('a name', () => {
  it.each([
    ['  Send\n and  CLOSE ', 'send and close'],
    ['\u200bSe\u00adnd\ufeff', 'send'],
    ['\u2067إرسال\u2069', 'إرسال'],
    ['Send (Ctrl + ⏎)', 'send'],
    ['Send (⌘ + ⏎)', 'send'],
    ['Close ⌘⇧Y', 'close'],
    ['Senden Strg+Enter', 'senden'],
    ['Sending...', 'sending'],
    ['Close…', 'close'],
    ['Enter', 'enter'],
    ['Shift', 'shift'],
    ['Re-enter', 're-enter'],
    ['Send 2', 'send 2'],
    ['', ''],
  ])('%j is compared as %j', (text, name) => {
    expect(plainName(text)).toBe(name);
  });

  it.each([
    ['<button id="x">Send</button>', 'send'],
    ['<button id="x" aria-label="Close">✕</button>', 'close'],
    ['<button id="x" aria-label=" ">Send</button>', 'send'],
    ['<input id="x" type="submit" value="Update">', 'update'],
    [
      '<b id="a">Send</b> <b id="b">now</b><button id="x" aria-labelledby="a b" aria-label="no">no</button>',
      'send now',
    ],
    ['<button id="x" aria-labelledby="gone">Send</button>', 'send'],
    ['<button id="x"></button>', ''],
  ])('of %s is %j', (html, name) => {
    show(html);
    expect(nameOf(the('#x'))).toBe(name);
  });
});

it('the verbs of every language are written as names are compared', () => {
  const all = named('send', 'reply', 'sendAndClose', 'solve', 'close', 'done', 'archive', 'solved', 'closed');
  expect(all.filter((word) => plainName(word) !== word)).toEqual([]);
  for (const word of ['send', 'enviar', 'envoyer', 'senden', 'ipadala', 'भेजें', '送信', 'إرسال']) {
    expect(all).toContain(word);
  }
});
