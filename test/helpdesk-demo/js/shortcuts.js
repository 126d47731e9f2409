import { neighbour } from './list.js';
import { activePane } from './panes.js';
import { go, ticketPath } from './router.js';
import { updateTicket } from './store.js';
import { toast } from './toast.js';

const help = document.querySelector('#help');

// Like real desks this looks at the target alone: a key typed inside a shadow root seems to come from its host.
const isField = (target) => Boolean(target.closest?.('input, textarea, select, [contenteditable="true"]'));

function onTicket(action) {
  const pane = activePane();
  if (pane) action(pane, pane.root.dataset.ticketId);
}

function move(step) {
  const id = neighbour(step);
  if (id) go(ticketPath(id));
}

const ACTIONS = {
  a: [
    'assign',
    () =>
      onTicket((_, id) => {
        updateTicket(id, { mine: true });
        toast('Assigned to you');
      }),
  ],
  w: [
    'wait',
    () =>
      onTicket((_, id) => {
        updateTicket(id, { status: 'pending', snoozed: true });
        toast('Waiting until tomorrow');
      }),
  ],
  j: ['next', () => move(1)],
  k: ['previous', () => move(-1)],
  r: ['reply', () => onTicket((pane) => pane.composer.focus('reply'))],
  n: ['note', () => onTicket((pane) => pane.composer.focus('note'))],
  '?': ['help', () => (help.open ? help.close() : help.showModal())],
};

function run(event, [name, action]) {
  event.preventDefault();
  const { dataset } = document.body;
  dataset.lastShortcut = name;
  dataset.shortcutCount = String(Number(dataset.shortcutCount ?? 0) + 1);
  action();
}

function onKey(event) {
  if (event.isComposing) return;
  if (event.ctrlKey && event.altKey && event.code === 'KeyS') {
    run(event, ['submit-solved', () => onTicket((pane) => pane.composer.submit('solved'))]);
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
  const action = ACTIONS[event.key.toLowerCase()];
  if (action && (!help.open || action[0] === 'help')) run(event, action);
}

export function startShortcuts() {
  window.addEventListener('keydown', onKey, true);
  document.querySelector('#show-help').addEventListener('click', () => help.showModal());
}
