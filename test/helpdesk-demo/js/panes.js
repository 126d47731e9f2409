import { createPane } from './pane.js';
import { getTicket, on, updateTicket } from './store.js';

const main = document.querySelector('#panes');
const home = document.querySelector('#home');
const panes = new Map();

export const openIds = () => [...panes.keys()];
export const getPane = (id) => panes.get(id);
export const activePane = () => [...panes.values()].find((pane) => pane.root.dataset.active === 'true');

export function mountPane(id) {
  const ticket = getTicket(id);
  if (!ticket || panes.has(id)) return panes.get(id);
  const pane = createPane(ticket);
  panes.set(id, pane);
  main.append(pane.root);
  pane.scrollToEnd();
  return pane;
}

/** Panes stay mounted and laid out when they are left, as in the desks where a plain visibility check goes wrong. */
export function showPane(id) {
  const shown = id === undefined ? undefined : mountPane(id);
  for (const pane of panes.values()) pane.root.dataset.active = String(pane === shown);
  home.hidden = shown !== undefined;
  if (shown && getTicket(id).unread) updateTicket(id, { unread: false });
}

export function closePane(id) {
  panes.get(id)?.root.remove();
  panes.delete(id);
}

on('change', (ticket) => {
  const pane = panes.get(ticket.id);
  pane?.refresh();
  // What is in front of the agent is read; the list and the tabs are drawn after this listener.
  if (pane?.root.dataset.active === 'true') ticket.unread = false;
});
on('message', (ticket, message) => panes.get(ticket.id)?.append(message));
