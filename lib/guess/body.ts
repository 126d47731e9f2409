import { type Token, tokensOf } from '../page/tokens';
import { lineOf } from './page';
import { isTime } from './thread';
import { authorWords, has, wordsOf } from './words';

/** What a message is made of: content, not a box that holds a part of it. */
const content = /^(?:p|span|b|i|em|strong|a|br|ul|ol|li|blockquote|pre|font|img|code|h\d)$/;

/** The head of a message comes first; a letter may have thousands of elements. */
const mostHeads = 120;

/**
 * The elements in which the words of the messages stand, without their heads, one for each; a message itself where it
 * has no such part.
 */
export function bodiesOf(items: readonly Element[]): Element[] {
  const column = widestChild(items);
  const bodies = items.map((item) => innermost(column === null ? item : (item.children[column] ?? item)));
  const usual = usualName(bodies, items);
  return usual === null ? bodies : items.map((item, at) => item.querySelector(usual) ?? bodies[at] ?? item);
}

/** What most of the bodies are called, where each message has one of that name at most. */
function usualName(bodies: readonly Element[], items: readonly Element[]): string | null {
  const counts = new Map<string, number>();
  bodies.forEach((body, at) => {
    if (body === items[at]) return;
    for (const { css, cost } of tokensOf(body, null)) if (cost < 7) counts.set(css, (counts.get(css) ?? 0) + 1);
  });
  const [usual] = [...counts]
    .filter(([css, count]) => count > items.length / 2 && items.every((item) => item.querySelectorAll(css).length <= 1))
    .sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? null;
}

function innermost(box: Element): Element {
  let body = box;
  for (;;) {
    const whole = ownLength(body);
    const boxes = [...body.children].filter((child) => !content.test(child.localName));
    const next = boxes.find((child) => ownLength(child) >= whole * 0.85 && ownLength(child) > 0);
    if (!next) return body;
    body = next;
  }
}

/** Where all messages have the same parts in the same order, as rows have cells: the one with the most in it. */
function widestChild(items: readonly Element[]): number | null {
  const [first] = items;
  if (!first || first.childElementCount < 2) return null;
  const kinds = (item: Element): string => [...item.children].map(({ localName }) => localName).join();
  if (items.some((item) => kinds(item) !== kinds(first))) return null;
  const sums = [...first.children].map((_, at) =>
    items.reduce((sum, { children }) => sum + (children[at] ? ownLength(children[at]) : 0), 0),
  );
  const most = Math.max(...sums);
  const at = sums.indexOf(most);
  const isBox = !content.test(first.children[at]?.localName ?? '') || (first.children[at]?.className ?? '') !== '';
  return isBox && sums.every((sum, other) => other === at || sum * 1.6 < most) ? at : null;
}

/** How much an element says, without who said it and when. */
function ownLength(element: Element): number {
  const heads = [...element.querySelectorAll('*')].slice(0, mostHeads).filter((one) => isHead(one, element));
  return Math.max(0, lineOf(element).length - heads.reduce((sum, head) => sum + lineOf(head).length, 0));
}

function isHead(element: Element, within: Element): boolean {
  const isOne = (one: Element): boolean =>
    isTime(one) ||
    one.matches('button, [role="button"], style, script, header, summary') ||
    (lineOf(one).length <= 60 && one.childElementCount < 3 && has(wordsOf(one), authorWords));
  if (!isOne(element)) return false;
  for (let up = element.parentElement; up && up !== within; up = up.parentElement) if (isOne(up)) return false;
  return true;
}

/**
 * A selector that finds in each holder its own part and nothing else, such as the text of each message. Null where
 * nothing stable tells it.
 */
export function partSelector(parts: readonly Element[], holders: readonly Element[]): string | null {
  const [first] = parts;
  if (!first) return null;
  const rest = parts.slice(1).map((part) => new Set(tokensOf(part, null).map(({ css }) => css)));
  const tag: Token = { css: first.localName, cost: 8 };
  const common = [...tokensOf(first, null), tag].filter(
    ({ css }) =>
      !css.includes('{id}') &&
      (css === tag.css ? parts.every((part) => part.matches(css)) : rest.every((set) => set.has(css))),
  );
  const fits = ({ css }: Token): boolean =>
    holders.every((holder, index) => {
      const found = [...holder.querySelectorAll(css)];
      const part = parts[index];
      return part !== undefined && found[0] === part && found.every((one) => part.contains(one));
    });
  return [...common].sort((a, b) => a.cost - b.cost).find(fits)?.css ?? placeOf(parts, holders);
}

/** Nothing tells it, but it stands at the same place in every holder. */
function placeOf(parts: readonly Element[], holders: readonly Element[]): string | null {
  const ways = parts.map((part, index) => wayTo(part, holders[index]));
  const [way] = ways;
  return way && ways.every((one) => one === way) ? `:scope > ${way}` : null;
}

function wayTo(part: Element, holder: Element | undefined): string {
  const steps: string[] = [];
  for (let one: Element | null = part; one && one !== holder; one = one.parentElement) {
    const siblings = [...(one.parentElement?.children ?? [])];
    steps.unshift(`${one.localName}:nth-child(${siblings.indexOf(one) + 1})`);
  }
  return steps.join(' > ');
}
