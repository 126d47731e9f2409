import { tokensOf } from '../page/tokens';
import { partSelector } from './body';
import { elementsOf } from './page';
import { personIn } from './person';
import { isTime } from './thread';
import { accountWords, authorWords, has, wordsIn, wordsOf } from './words';

/** Who is named in each message; null for a message that names nobody. */
export interface Authors {
  /** Finds the author's name in a message. */
  css: string;
  elements: (Element | null)[];
  names: (string | null)[];
}

const longestName = 60;

/** Where the messages name their authors: a short text outside the words of the message that some of them share. */
export function findAuthors(items: readonly Element[], bodies: readonly Element[]): Authors | null {
  const found: (Authors & { score: number })[] = [];
  for (const css of candidates(items, bodies)) {
    const elements = items.map((item) => item.querySelector(css));
    const names = elements.map((element) => (element ? nameIn(element) : null));
    const known = names.filter((name) => name !== null);
    if (known.length < items.length * 0.8) continue;
    const named = elements.some((element) => element && has(wordsOf(element), authorWords)) ? 2 : 0;
    const repeats = new Set(known).size < known.length || items.length <= 3 ? 1 : 0;
    const varies = new Set(known).size > 1 ? 1 : 0;
    found.push({ css, elements, names, score: named + repeats + varies });
  }
  const [best] = found.sort((a, b) => b.score - a.score);
  return best && best.score >= 2 ? { css: best.css, elements: best.elements, names: best.names } : null;
}

function candidates(items: readonly Element[], bodies: readonly Element[]): Set<string> {
  const all = new Set<string>();
  items.slice(0, 4).forEach((item, index) => {
    const body = bodies[index];
    for (const element of [...item.querySelectorAll('*')].slice(0, 40)) {
      if ((body !== item && body?.contains(element)) || nameIn(element) === null) continue;
      for (const { css } of tokensOf(element, null)) {
        if (!css.includes('{id}') && has(wordsIn(css), authorWords)) all.add(css);
      }
      if (/^(?:strong|b|h[3-6]|cite|address|dt)$/.test(element.localName)) all.add(element.localName);
      const place = partSelector([element], [item]);
      if (place?.startsWith(':scope')) all.add(place);
    }
  });
  return all;
}

/** A name, an address, a nickname: short, with letters, and neither a time nor a button. */
function nameIn(element: Element): string | null {
  const text = personIn(element);
  if (text.length < 2 || text.length > longestName || !/\p{L}{2}/u.test(text)) return null;
  if (isTime(element) || element.matches('button, [role="button"], svg, img, style, script, select')) return null;
  const holdsTime = [...element.querySelectorAll('*')].some(isTime);
  return element.childElementCount > 3 || holdsTime ? null : text;
}

/** What the page says of who is signed in: short texts at an account's menu, outside the thread. */
export function signedIn(roots: readonly ParentNode[], items: readonly Element[]): string[] {
  const isAccount = (element: Element | null): boolean => element !== null && has(wordsOf(element), accountWords);
  return [...new Set(roots)]
    .flatMap(elementsOf)
    .filter((element) => [element, element.parentElement, element.parentElement?.parentElement ?? null].some(isAccount))
    .filter((element) => element.childElementCount < 2 && !items.some((item) => item.contains(element)))
    .map(personIn)
    .filter((text) => text.length > 2 && text.length < 80)
    .slice(0, 40);
}
