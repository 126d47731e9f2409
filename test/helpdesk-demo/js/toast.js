import { el } from './dom.js';

const area = document.querySelector('#toasts');

export function toast(text) {
  const node = el('div', { class: 'toast' }, text);
  area.append(node);
  setTimeout(() => node.remove(), 3500);
}
