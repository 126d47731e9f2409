import type { Candidate } from '../adapters/schema';
import { named } from '../adapters/verbs';
import { nameOf } from '../page/names';
import { listSelectorOf, queryAll, type Scope, selectorOf } from '../page/robust-selector';

const longest = 400;

/** A candidate of a guessed adapter: never more than a guess. */
export const guessed = (css: string, today: string): Candidate => ({ css, sure: 'L', seen: today });

/**
 * A candidate for one control, or none. Where only its place among its siblings would tell it, a word that controls are
 * called by is better, as long as one control of the page is called so.
 */
export function candidateFor(element: Element | null, scope: Scope, today: string): Candidate[] {
  const css = element && oneSelector(element, scope);
  if (!element || !css) return [];
  if (!css.includes(':nth-child')) return [guessed(css, today)];
  const names = verbsOf(nameOf(element));
  const likes = [...scope.root.querySelectorAll(element.localName)].filter((one) => names.includes(nameOf(one)));
  return names.length > 0 && likes.length === 1
    ? [{ ...guessed(element.localName, today), named: names }]
    : [guessed(css, today)];
}

const families = [
  named('send', 'reply'),
  named('sendAndClose'),
  named('solve', 'solved'),
  named('close', 'done', 'archive'),
];
/** All words for what a control of this name does; none where it is called otherwise. */
const verbsOf = (name: string): string[] => families.find((verbs) => verbs.includes(name)) ?? [];

/** A selector for one element that may be kept; nothing in it is a text of the page. */
export function oneSelector(element: Element, scope: Scope): string | null {
  return short(selectorOf(element, scope));
}

/**
 * A selector for all messages of a thread and for nothing around or in them. It may find more of the same kind, such as
 * those of another day.
 */
export function threadSelector(items: readonly Element[], scope: Scope): string | null {
  const [first] = items;
  const fits = (css: string | null): css is string => {
    if (css === null) return false;
    const found = queryAll(scope, css);
    const alike = found.every(
      (one) => items.includes(one) || !items.some((item) => item.contains(one) || one.contains(item)),
    );
    return alike && items.every((item) => found.includes(item)) && found.length <= items.length * 3;
  };
  // Two that look least alike have only that in common which all of them have.
  for (const other of [...items].sort((a, b) => unlike(b, first) - unlike(a, first)).slice(0, 6)) {
    const css = other === first ? null : short(listSelectorOf([first as Element, other], scope));
    if (fits(css)) return css;
  }
  const parent = first?.parentElement;
  const around = parent && parent !== scope.root ? selectorOf(parent, scope) : null;
  const css = around === null ? null : short(`${around} > ${first?.localName}`);
  return fits(css) ? css : null;
}

const unlike = (one: Element, other: Element | undefined): number =>
  [...one.classList].filter((name) => !other?.classList.contains(name)).length;

const short = (css: string | null): string | null => (css !== null && css.length <= longest ? css : null);
