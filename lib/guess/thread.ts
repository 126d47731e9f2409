import { isMeaningfulClass } from '../page/stable-names';
import { elementsOf, furniture, isShown, lineOf } from './page';
import { customerWords, has, houseWords, messageWords, timeWords, wordsOf } from './words';

/** Repeated elements with texts in them that look like the messages of a conversation, in the order of the page. */
export interface Thread {
  items: Element[];
  score: number;
}

/** So much speaks for a conversation; less is a list, a menu or an article. */
const enough = 6;
/** What the names of who speaks can add, which is looked for last, since it is dear. */
const mostForWho = 2.5;
/** The messages of one speaker score so much better than all of them. */
const tolerance = 3;
const sampleSize = 12;
const clock = /\p{Nd}{1,2}[:.h時]\s?\p{Nd}{2}|\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}|\p{Nd}{1,2}月/u;
const fields =
  'input:not([type="hidden"]):not([type="checkbox"]), select, textarea, [contenteditable]:not([contenteditable="false"])';
const noMessage = /^(?:script|style|link|meta|option|br|col|path|g|svg|th|td|p|hr|label|button|dt|dd|img|input)$/;

/** The conversation in a root, or null where nothing repeats that has the look of one. */
export function findThread(root: ParentNode): Thread | null {
  const elements = elementsOf(root);
  const timed = withAncestors(elements.filter(isTime));
  const filled = withAncestors(elements.filter((element) => element.matches(fields)));
  let best: Thread | null = null;
  for (const parent of elements) {
    if (parent.childElementCount < 2 || parent.childElementCount > 2_000) continue;
    const found = bucketsOf(parent).map((items) => ({ items, score: scoreOf(items, parent, timed, filled) }));
    const most = Math.max(...found.map(({ score }) => score));
    if (most < enough || (best !== null && most <= best.score)) continue;
    // Those of one speaker look more alike than all of them; all are wanted.
    const [largest] = found
      .filter(({ score }) => score >= enough && score > most - tolerance)
      .sort((a, b) => b.items.length - a.items.length);
    if (largest) best = { items: largest.items, score: most };
  }
  return best;
}

function withAncestors(elements: readonly Element[]): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (const element of elements) {
    for (let one: Element | null = element; one && !all.has(one); one = one.parentElement) all.add(one);
  }
  return all;
}

/** Children of the same tag, all of them and those that share a class. */
function bucketsOf(parent: Element): Element[][] {
  const buckets = new Map<string, Element[]>();
  const add = (kind: string, child: Element): void => {
    const bucket = buckets.get(kind);
    if (bucket) bucket.push(child);
    else buckets.set(kind, [child]);
  };
  for (const child of parent.children) {
    if (noMessage.test(child.localName)) continue;
    add(child.localName, child);
    for (const name of child.classList) if (isMeaningfulClass(name)) add(`${child.localName}.${name}`, child);
  }
  return [...buckets.values()].filter((items) => items.length > 1);
}

function scoreOf(
  all: readonly Element[],
  parent: Element,
  timed: ReadonlySet<Element>,
  filled: ReadonlySet<Element>,
): number {
  const items = all.filter((item) => (item.textContent ?? '').trim() !== '').slice(-sampleSize);
  // Half of them may be separators; a message in which something is filled in is none.
  if (items.length < 2 || items.length < all.slice(-sampleSize).length / 2) return 0;
  if (items.some((item) => filled.has(item)) || parent.closest(furniture)) return 0;
  const lengths = items.map((item) => lineOf(item).length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median < 12) return 0;
  const share = (test: (item: Element) => boolean): number => items.filter(test).length / items.length;
  let score = Math.min(all.length, 6) * 0.15 + (median > 25 ? 1 : 0) + (median > 60 ? 1 : 0);
  if (share((item) => timed.has(item)) >= 0.6) score += 3;
  if (share((item) => has(wordsOf(item), messageWords)) >= 0.6) score += 2.5;
  if ([parent, parent.parentElement].some((one) => one && has(wordsOf(one), messageWords))) score += 1.5;
  if (parent.closest('[role="log"], [role="feed"]')) score += 2;
  if (share((item) => /^(?:tr|a)$/.test(item.localName) && item.childElementCount > 3) >= 0.5) score -= 4;
  if (share((item) => item.querySelector('h1, article article, [role="row"]') !== null) > 0.3) score -= 2;
  if (score < enough - mostForWho || share(isMostlyLinks) >= 0.5 || !items.every(isShown)) return 0;
  const customers = items.some((item) => names(item, customerWords));
  const house = items.some((item) => names(item, houseWords));
  return score + (customers && house ? mostForWho : customers || house ? 1 : 0);
}

/** Whether an element shows when something was said: by its tag, its name, or a short text like a clock's. */
export function isTime(element: Element): boolean {
  if (element.localName === 'time' || element.hasAttribute('datetime')) return true;
  const raw = element.textContent ?? '';
  if (element.childElementCount > 1 || raw.length > 80) return false;
  const text = raw.trim();
  if (text.length === 0 || text.length > 40) return false;
  return clock.test(text) || (/\p{Nd}/u.test(text) && has(wordsOf(element), timeWords));
}

function names(item: Element, list: ReadonlySet<string>): boolean {
  const near = [item, ...[...item.querySelectorAll('*')].slice(0, 12)];
  return near.some((element) => has(wordsOf(element), list));
}

/** A row of a list leads somewhere; a message may have links, but they are not most of it. */
function isMostlyLinks(item: Element): boolean {
  if (item.closest('a')) return true;
  const linked = [...item.querySelectorAll('a[href]')].reduce((sum, link) => sum + lineOf(link).length, 0);
  return linked > lineOf(item).length * 0.5;
}
