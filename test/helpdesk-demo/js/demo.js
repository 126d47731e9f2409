import { olderMessage } from '../tickets/large.js';
import { el, setText } from './dom.js';
import { renderList } from './list.js';
import { showPresence } from './live.js';
import { activePane, getPane, mountPane, openIds } from './panes.js';
import { go, ticketPath } from './router.js';
import { receive, ticketsIn } from './store.js';
import { refreshTimes } from './time.js';

const TYPED = 'Thank you for writing. I have looked at the order and at the two parcels before it. ';
const LARGE_ELEMENTS = 4700;
const LARGE_TICKETS = 7;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const countElements = () => document.getElementsByTagName('*').length;

function typeInto(body, text) {
  let line = body.firstElementChild;
  if (!line || line.matches('.signature')) {
    line = el('p');
    body.prepend(line);
  }
  line.append(text);
  body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

function stormStep(step) {
  showPresence(step);
  const pane = activePane();
  if (pane) typeInto(pane.composer.body, TYPED[step % TYPED.length]);
  for (const count of document.querySelectorAll('.count')) setText(count, String((step * 7) % 90));
  if (step % 6 === 0) renderList();
  if (step % 20 === 0) refreshTimes(document, Date.now() + step * 60_000);
}

/** What a busy shift does to a page, squeezed into a few seconds: one burst of mutations per frame. */
async function storm(steps = 240) {
  const composer = activePane()?.composer;
  const before = composer ? [...composer.body.childNodes].map((node) => node.cloneNode(true)) : [];
  const start = performance.now();
  for (let step = 0; step < steps; step += 1) {
    await nextFrame();
    stormStep(step);
  }
  composer?.body.replaceChildren(...before);
  refreshTimes();
  renderList();
  return { steps, ms: performance.now() - start, elements: countElements() };
}

export function mountLarge() {
  for (const { id } of ticketsIn('open').slice(0, LARGE_TICKETS)) mountPane(id);
}

/** Adds older messages to the mounted tickets in turn until the page has the size that the benchmarks state. */
export function growLarge() {
  const panes = openIds().map(getPane);
  for (let index = 0; countElements() < LARGE_ELEMENTS; index += 1) {
    const { minutesAgo, ...message } = olderMessage(Math.floor(index / panes.length));
    panes[index % panes.length].prepend({ ...message, at: Date.now() - minutesAgo * 60_000 });
  }
  for (const pane of panes) pane.scrollToEnd();
}

export function exposeDemo(ready) {
  window.demo = {
    ready,
    storm,
    receive,
    open: (id) => go(ticketPath(String(id))),
    close: () => go('/desk/views/open'),
    opened: openIds,
    elements: countElements,
  };
}
