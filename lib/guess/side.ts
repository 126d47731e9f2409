import { isGenerated } from '../page/stable-names';
import { has, wordsIn } from './words';

const startWords = new Set('left start in received incoming inbound them other theirs lhs'.split(' '));
const endWords = new Set('right end out sent outgoing outbound me mine own self reverse rhs'.split(' '));
/** A bubble counts as on one side where its distance from the other is larger by this share of the whole width. */
const clear = 0.12;

/** Where each message stands in its thread; `null` where it fills it or stands in the middle. */
export function sidesOf(items: readonly Element[], bodies: readonly Element[]): ('start' | 'end' | null)[] {
  return items.map((item, at) => {
    const row = item.parentElement?.getBoundingClientRect();
    const bubble = bodies[at]?.getBoundingClientRect();
    if (!row || !bubble || row.width === 0 || bubble.width === 0) return null;
    const lean = (row.right - bubble.right - (bubble.left - row.left)) / row.width;
    if (Math.abs(lean) < clear) return null;
    const rightToLeft = getComputedStyle(item.parentElement ?? item).direction === 'rtl';
    return lean > 0 !== rightToLeft ? 'start' : 'end';
  });
}

/**
 * A selector for the messages at the side where a chat shows the other one's words. It is only made where the page
 * itself names the sides, since what merely happens to differ today may mean anything.
 */
export function customerBySide(
  items: readonly Element[],
  sides: readonly ('start' | 'end' | null)[],
  itemCss: string,
): string | null {
  const at = (side: 'start' | 'end'): Element[] => items.filter((_, index) => sides[index] === side);
  const start = at('start');
  const end = at('end');
  if (start.length === 0 || end.length === 0) return null;
  for (const css of sideNames(start, startWords)) {
    if (items.every((item) => start.includes(item) === matches(item, css))) return `:is(${itemCss})${on(css)}`;
  }
  for (const css of sideNames(end, endWords)) {
    const rest = items.filter((item) => !matches(item, css));
    if (rest.length === start.length && rest.every((item) => start.includes(item)))
      return `:is(${itemCss}):not(${on(css)})`;
  }
  return null;
}

const on = (css: string): string => `:is(${css}, :has(> ${css}))`;
const matches = (item: Element, css: string): boolean => item.matches(on(css));

function sideNames(items: readonly Element[], words: ReadonlySet<string>): string[] {
  const [item] = items;
  if (!item) return [];
  return [item, ...item.children].flatMap((element) =>
    [...element.classList]
      .filter((name) => /^[a-z][\w-]{1,60}$/i.test(name) && !isGenerated(name) && has(wordsIn(name), words))
      .map((name) => `.${name}`),
  );
}
