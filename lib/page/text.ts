import { documentIn, isElement } from './roots';

const blocks = /^(?:P|DIV|LI|UL|OL|TR|TABLE|H[1-6]|SECTION|ARTICLE|PRE|BLOCKQUOTE|HR)$/;
const silent = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON)$/;

/**
 * The text of an element with its line breaks, without what matches `skip`; a mail may be shown in a frame of the same
 * origin. `innerText` would lay the page out and gives no breaks in a pane that is not shown.
 */
export function plainText(element: Element, skip: string): string {
  const parts: string[] = [];
  collect(element, skip, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(element: Element, skip: string, parts: string[]): void {
  for (const node of (documentIn(element)?.body ?? element).childNodes) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (isElement(node) && !silent.test(node.tagName) && !(skip && node.matches(skip))) {
      if (node.tagName === 'BR') parts.push('\n');
      const block = blocks.test(node.tagName);
      if (block) parts.push('\n');
      collect(node, skip, parts);
      if (block) parts.push('\n');
    }
  }
}
