import { el } from './dom.js';

const BLOCKS = new Set(['DIV', 'P']);
const INLINE = new Set(['B', 'STRONG', 'BR']);

export function signature(name) {
  const own = el('div', { class: 'signature' }, 'Kind regards,', el('br'), name, el('br'), 'Lampwright & Daughters');
  own.dataset.prefilled = own.textContent;
  return own;
}

/** Copies words, lines and bold, and leaves everything else behind: pasted markup must not reach the thread. */
function plain(node) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
  const children = [...node.childNodes].map(plain);
  if (BLOCKS.has(node.nodeName)) return el('p', {}, ...children);
  if (INLINE.has(node.nodeName)) return el(node.nodeName.toLowerCase(), {}, ...children);
  const fragment = document.createDocumentFragment();
  fragment.append(...children);
  return fragment;
}

/** What the agent wrote, without the signature, as nodes for a message; empty when there are no words. */
export function writtenNodes(body) {
  const copy = body.cloneNode(true);
  // A signature that was written into is part of the answer.
  for (const own of copy.querySelectorAll('.signature')) if (own.textContent === own.dataset.prefilled) own.remove();
  if (!copy.textContent.trim()) return [];
  const nodes = [...copy.childNodes].map(plain);
  return nodes.filter((node) => node.nodeName !== 'P' || node.textContent.trim());
}

export function placeCaret(body) {
  body.focus();
  const first = body.firstElementChild;
  getSelection()?.setPosition(first && !first.matches('.signature') ? first : body, 0);
}
