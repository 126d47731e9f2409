import type { Adapter } from '../adapters/schema';
import { named } from '../adapters/verbs';
import type { Scope } from '../page/robust-selector';
import { labelOf, speaks } from './controls';
import { elementsOf, isShown, lineOf } from './page';
import { guessed, oneSelector } from './selectors';
import { has, statusWords, wordsOf } from './words';

/** A field for the status in a form, and the values in it that close the ticket. */
export interface StatusField {
  element: HTMLSelectElement;
  solved: string[];
}

const doneWords = named('solve', 'close', 'done', 'solved', 'closed');

/** A select whose options are statuses, one of them a closed one. */
export function findStatusField(root: ParentNode): StatusField | null {
  for (const element of elementsOf(root)) {
    if (element.localName !== 'select' || !isShown(element)) continue;
    const select = element as HTMLSelectElement;
    if (!has(wordsOf(select), statusWords)) continue;
    const solved = [...select.options]
      .filter(({ value, text }) => [value, text].some((one) => speaks(one.trim().toLowerCase(), doneWords)))
      .map(({ value }) => value)
      .filter((value) => value !== '' && value.length <= 40);
    if (solved.length > 0 && solved.length < select.options.length) return { element: select, solved };
  }
  return null;
}

const noStatus =
  'select, option, label, dt, th, button, button *, input, a, a *, form, nav *, [role="listbox"] *, [role="grid"] *, [role="status"], [role="status"] *, [aria-live], [aria-live] *';
/** A name that is another one once the status is. */
const passing =
  /(?:^|[^a-z])(?:open|new|pending|hold|waiting|active|solved|resolved|closed|done|offen|neu|erledigt)(?:[^a-z]|$)/i;

/** Where the page shows the status, whatever it is: what is named so and has a short text. */
export function statusOf(
  root: ParentNode,
  items: readonly Element[],
  scope: Scope,
  today: string,
): Pick<Adapter, 'status' | 'solvedStatuses'> {
  const css = statusSelector(root, items, scope);
  if (css === null) return { solvedStatuses: [] };
  const status = { from: [guessed(css, today)], take: { part: 'text' } } as const;
  return { status: { ...status, from: [...status.from] }, solvedStatuses: named('solved', 'closed') };
}

function statusSelector(root: ParentNode, items: readonly Element[], scope: Scope): string | null {
  for (const element of elementsOf(root)) {
    if (element.childElementCount > 1 || !has(wordsOf(element), statusWords) || element.matches(noStatus)) continue;
    if (items.some((item) => item.contains(element)) || !isShown(element)) continue;
    const text = lineOf(element);
    if (text.length < 2 || text.length > 30 || labelOf(element) === '') continue;
    const css = oneSelector(element, scope);
    if (css !== null && !passing.test(css)) return css;
  }
  return null;
}
