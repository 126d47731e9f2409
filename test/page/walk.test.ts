// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWalk, elementAt } from '../../lib/page/walk';
import { show, the } from './pages';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.hasAttribute('hidden') ? new DOMRect() : new DOMRect(0, 0, 10, 10);
  });
});

const own = document.createElement('div');
const walk = (from: string, ...keys: string[]): Element => {
  const step = createWalk(document, own);
  return keys.map((key) => `Arrow${key}`).reduce(step, the(from));
};

describe('walking through a page by arrow keys', () => {
  it.each<[string, string, string[], string]>([
    ['up to what is around', '#b', ['Up'], '#list'],
    ['down to the first inside', '#list', ['Down'], '#a'],
    ['down to where it came up from', '#b', ['Up', 'Down'], '#b'],
    ['right to the next that is there', '#b', ['Right'], '#d'],
    ['left to the one before', '#b', ['Left'], '#a'],
    ['no further than the last', '#d', ['Right'], '#d'],
    ['no further than the body', '#list', ['Up', 'Up'], 'body'],
    ['nowhere by another key', '#a', ['Home'], '#a'],
    ['into an open shadow root', '#host', ['Down'], '#host'],
  ])('goes %s', (_, from, keys, to) => {
    show('<ul id="list"><li id="a"></li><li id="b"></li><li id="c" hidden></li><li id="d"></li></ul><p id="host"></p>');
    expect(walk(from, ...keys)).toBe(the(to));
  });

  it('goes into an open shadow root and out again', () => {
    show('<p id="host"><i>light</i></p>');
    const root = the('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<style></style><b>inside</b>';
    expect(walk('#host', 'Down')).toBe(the('b', root));
    expect(walk('#host', 'Down', 'Up')).toBe(the('#host'));
  });
});

describe('what lies at a point', () => {
  it('is the innermost element, through open shadow roots, without our own on top', () => {
    show('<p id="host"></p>');
    const root = the('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>inside</b>';
    const inner = the('b', root);
    document.elementsFromPoint = () => [own, the('#host'), document.body];
    root.elementsFromPoint = () => [inner, the('#host')];
    expect(elementAt(document, 1, 1, own)).toBe(inner);
    document.elementsFromPoint = () => [own, document.documentElement];
    expect(elementAt(document, 1, 1, own)).toBeNull();
  });
});
