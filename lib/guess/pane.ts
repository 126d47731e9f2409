import { tokensOf } from '../page/tokens';
import { elementsOf, isShown } from './page';

const mostPanes = 12;

/** The part of a page that carries the ticket's id and has all of the ticket in it, as a selector with `{id}`. */
export interface Pane {
  element: Element;
  css: string;
}

/**
 * Panes that are named by the ticket's id and hold something to write in, the outermost first. Where several tickets
 * stay mounted, everything has to be looked for in the one that is open.
 */
export function panesOf(root: ParentNode, ticketId: string): Pane[] {
  const panes: Pane[] = [];
  for (const element of elementsOf(root)) {
    if (panes.length >= mostPanes) break;
    if (/^(?:html|body|a|tr|li|button)$/.test(element.localName) || element.childElementCount === 0) continue;
    if (![...element.attributes].some(({ name, value }) => name !== 'href' && value.includes(ticketId))) continue;
    const token = tokensOf(element, ticketId).find(({ css }) => css.includes('{id}'));
    if (!token || !element.querySelector('textarea, [contenteditable], [role="textbox"], iframe') || !isShown(element))
      continue;
    if (root.querySelectorAll(token.css.replaceAll('{id}', CSS.escape(ticketId))).length === 1)
      panes.push({ element, css: token.css });
  }
  return panes;
}
