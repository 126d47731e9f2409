import type { Adapter } from '../adapters/schema';
import type { Authors } from './authors';
import { elementsOf, furniture, lineOf } from './page';
import { personIn } from './person';
import { oneSelector } from './selectors';
import { isBelievable, type Said } from './speaker';
import { assigneeWords, customerWords, has, wordsOf } from './words';

type IsCustomer = NonNullable<NonNullable<Adapter['messages']>['isCustomer']>;

/** What helpdesks write before the customer's name, in our nine languages. It is looked for now and kept nowhere. */
const labels =
  /^(?:customer|client|requester|requestor|requested by|reporter|reported by|contact|opened by|kunde|kundin|kund:in|anfragende?r?|melder(?:in)?|demandeur|demandé par|cliente|solicitante|reclamante|العميل|الزبون|مقدم الطلب|صاحب الطلب|ग्राहक|अनुरोधकर्ता|お客様|お客様名|顧客|依頼者|問い合わせ者|kustomer|kliyente|humiling)\s*[:：]?$/i;

/** An element that names the customer outside the conversation. */
export function findRequesters(root: ParentNode, items: readonly Element[], authors: Authors | null): Element[] {
  if (!authors) return [];
  const known = new Set(authors.names);
  return elementsOf(root).filter((element) => {
    if (element.childElementCount > 1 || !known.has(personIn(element))) return false;
    if (items.some((item) => item.contains(element)) || element.closest(furniture)) return false;
    return isAboutCustomer(element);
  });
}

/** By the names around it, the nearest first, or by the label before it. */
function isAboutCustomer(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 5; up = up.parentElement, steps++) {
    const words = wordsOf(up);
    if (has(words, assigneeWords)) return false;
    if (has(words, customerWords) || (up.previousElementSibling && labels.test(lineOf(up.previousElementSibling))))
      return true;
  }
  return false;
}

/**
 * The customer known by name: the author of a message is the one whom the ticket names as its customer. Null where the
 * names don't tell two kinds of messages apart.
 */
export function customerByAuthor(root: ParentNode, said: Said): IsCustomer | null {
  const { items, authors, requesters } = said;
  const names = new Set(requesters.map(personIn));
  if (!authors || names.size !== 1) return null;
  const customers = items.filter((_, at) => names.has(authors.names[at] ?? ''));
  const people = requesters.map((one) => oneSelector(one, { root, ticketId: null })).find((css) => css !== null);
  if (people === undefined || !isBelievable(customers, said)) return null;
  const take = { part: 'text' } as const;
  return { by: 'author-among', author: { css: authors.css, take }, people: { css: people, take } };
}
