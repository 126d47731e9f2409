import type { Adapter } from '../../lib/adapters/schema';
import { plainName } from '../../lib/page/names';
import { within } from '../../lib/page/roots';

/** All texts of a page, in its roots and frames too. */
export function* textNodes(adapter: Adapter, page: Document): Generator<Text> {
  const roots = within({ ...adapter.roots, frames: ['iframe'] }, page);
  for (const root of roots) {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}

/** Puts elements into the opposite order, each with what stands around it alone. */
export function turnRound(items: readonly Element[]): void {
  let top = items[0]?.parentNode ?? null;
  while (top && !items.every((item) => top?.contains(item))) top = top.parentNode;
  if (!top || items.length < 2) return;
  const slots = [...top.children].filter((slot) => items.some((item) => slot.contains(item)));
  for (const slot of slots) turnRound(items.filter((item) => item !== slot && slot.contains(item)));
  const marks = slots.map((slot) => {
    const mark = document.createComment('');
    slot.before(mark);
    return mark;
  });
  slots.reverse().forEach((slot, at) => {
    marks[at]?.replaceWith(slot);
  });
}

/** What people read on controls; all else says the same in every language. */
const labelled = 'button, a, option, label, li, [role="button"], [role^="menuitem"], [role="option"]';
/** As a helpdesk in German would name them. */
const german: Record<string, string> = {
  send: 'Senden',
  submit: 'Absenden',
  reply: 'Antworten',
  'send and close': 'Senden und schließen',
  close: 'Schließen',
  'close case': 'Fall schließen',
  resolve: 'Lösen',
  reopen: 'Wieder öffnen',
  resolved: 'Gelöst',
  solved: 'Gelöst',
  closed: 'Geschlossen',
};

/** Names what can be used in German, where a helpdesk would, and anything else by a word that nobody knows. */
export function translate(adapter: Adapter, page: Document, untranslated: readonly string[]): void {
  const items = adapter.messages?.item.map(({ css }) => css.replaceAll('{id}', '0')).join(',');
  const isOfMessage = (element: Element | null): boolean => items !== undefined && element?.closest(items) != null;
  const inGerman = (text: string): string =>
    text.trim() === '' || untranslated.includes(text.trim()) ? text : (german[plainName(text)] ?? 'Etwas anderes');
  for (const text of textNodes(adapter, page)) {
    const element = text.parentElement;
    if (element?.closest(labelled) && !isOfMessage(element)) text.data = inGerman(text.data);
  }
  for (const root of within(adapter.roots, page)) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        if (!isOfMessage(element)) element.setAttribute(name, inGerman(element.getAttribute(name) ?? ''));
      }
    }
    for (const button of root.querySelectorAll('input[type="submit"], input[type="button"]')) {
      button.setAttribute('value', inGerman(button.getAttribute('value') ?? ''));
    }
  }
}
