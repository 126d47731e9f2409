import { composerElement, MACROS } from './composer-view.js';
import { el, setText } from './dom.js';
import { attachMenu } from './menu.js';
import { placeCaret, signature, writtenNodes } from './richtext.js';
import { afterSubmit } from './settings.js';
import { addMessage, ME, updateTicket } from './store.js';
import { toast } from './toast.js';

// About what a fast desk needs for a save; tests and benchmarks must not see the result at once.
const LATENCY_MS = 120;
const STATUS_TEXT = { open: 'Open', pending: 'Pending', solved: 'Solved' };

const emptyText = (mode) => (mode === 'reply' ? [el('p', {}, el('br')), signature(ME)] : [el('p', {}, el('br'))]);

export function createComposer(ticket) {
  const root = composerElement(ticket.id);
  const part = (selector) => root.querySelector(selector);
  const body = part('.composer-body');
  const aside = { reply: emptyText('reply'), note: emptyText('note') };
  let mode = 'reply';
  let busy = false;

  const reset = () => body.replaceChildren(...emptyText(mode));

  function setMode(next) {
    if (next !== mode) {
      aside[mode] = [...body.childNodes];
      mode = next;
      body.replaceChildren(...aside[mode]);
    }
    root.dataset.mode = mode;
    body.setAttribute('aria-label', mode === 'reply' ? 'Public reply' : 'Internal note');
    for (const tab of root.querySelectorAll('[data-composer-mode]')) {
      tab.setAttribute('aria-pressed', String(tab.dataset.composerMode === mode));
    }
  }

  function setBusy(on) {
    busy = on;
    root.dataset.busy = String(on);
    part('[data-action="submit"]').disabled = on;
    refresh();
  }

  function refresh() {
    setText(part('[data-action="submit"]'), busy ? 'Sending …' : `Submit as ${STATUS_TEXT[ticket.status]}`);
  }

  async function submit(status = ticket.status) {
    if (busy) return;
    const author = mode === 'reply' ? 'agent' : 'note';
    setBusy(true);
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    const written = writtenNodes(body);
    if (written.length > 0) addMessage(ticket.id, { author, body: written });
    reset();
    updateTicket(ticket.id, { status, snoozed: false });
    setBusy(false);
    const done = author === 'agent' ? 'Reply sent' : 'Note added';
    toast(`${written.length > 0 ? done : 'Saved'} · ${STATUS_TEXT[status]}`);
    if (status === 'solved') afterSubmit(ticket.id);
  }

  root.addEventListener('click', (event) => {
    const tab = event.target.closest('[data-composer-mode]');
    if (tab) setMode(tab.dataset.composerMode);
    else if (event.target.closest('[data-action="submit"]')) submit();
  });
  // The button must not take the selection away from the text before it is made bold.
  part('[data-tool="bold"]').addEventListener('mousedown', (event) => event.preventDefault());
  part('[data-tool="bold"]').addEventListener('click', () => document.execCommand('bold'));
  body.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  attachMenu(part('[data-tool="macros"]'), part('.macro-menu'), (item) => {
    placeCaret(body);
    document.execCommand('insertText', false, MACROS[item.dataset.macro]);
  });
  attachMenu(part('.submit-more'), part('.submit-menu'), (item) => submit(item.dataset.submitAs));

  reset();
  setMode(mode);
  refresh();
  return {
    root,
    body,
    reset,
    refresh,
    submit,
    focus(next) {
      setMode(next);
      placeCaret(body);
    },
  };
}
