import { el, icon } from './dom.js';

export const MACROS = {
  'Thanks for your patience':
    'Thank you for your patience. I have read the whole conversation and this is where we are: ',
  'Replacement sent': 'A replacement is on its way. You need not send anything back. ',
  'Ask for the order number':
    'Could you give me the order number? It is on the slip in the parcel and starts with 88. ',
};

const modeTab = (mode, label) => el('button', { type: 'button', class: 'mode-tab', 'data-composer-mode': mode }, label);

const tool = (name, label, ...content) =>
  el('button', { type: 'button', class: 'tool', 'data-tool': name, 'aria-label': label, title: label }, ...content);

const item = (attributes, ...content) =>
  el('button', { type: 'button', role: 'menuitem', tabindex: '-1', ...attributes }, ...content);

const submitItem = (status, label) =>
  item({ 'data-submit-as': status }, el('span', { class: `dot dot-${status}` }), `Submit as ${label}`);

function toolbar() {
  return el(
    'div',
    { class: 'tools' },
    tool('bold', 'Bold', el('b', {}, 'B')),
    el(
      'div',
      { class: 'menu-anchor' },
      tool('macros', 'Macros', icon('bolt'), 'Macros'),
      el(
        'div',
        { class: 'menu macro-menu', role: 'menu' },
        ...Object.keys(MACROS).map((name) => item({ 'data-macro': name }, name)),
      ),
    ),
  );
}

function splitButton() {
  return el(
    'div',
    { class: 'split menu-anchor' },
    el('button', { type: 'button', class: 'submit', 'data-action': 'submit' }),
    el('button', { type: 'button', class: 'submit-more', 'aria-label': 'Submit as another status' }, icon('chevron')),
    el(
      'div',
      { class: 'menu submit-menu', role: 'menu' },
      submitItem('open', 'Open'),
      submitItem('pending', 'Pending'),
      submitItem('solved', 'Solved'),
    ),
  );
}

export function composerElement(id) {
  return el(
    'div',
    { class: 'composer', role: 'group', 'aria-label': `Answer ticket ${id}` },
    el('div', { class: 'composer-top' }, modeTab('reply', 'Public reply'), modeTab('note', 'Internal note')),
    el('div', {
      class: 'composer-body',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      spellcheck: 'true',
    }),
    el('div', { class: 'composer-bottom' }, toolbar(), splitButton()),
  );
}
