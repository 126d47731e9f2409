import type { Adapter } from '../adapters/schema';
import type { Attention } from '../domain/attention';
import { findAll, hit, ticketScope } from './locate';
import { composerText } from './read';
import { documentIn, listen, pathOf } from './roots';

export interface AttentionWatch {
  /** Now, for the ticket that is open. */
  attention(ticketId: string | null): Attention;
  /** When the last key was pressed in this tab, epoch ms; a reload hands it on to the next page. */
  lastKeyAt: number | null;
}

/** Events that are about to change a text. In the capture phase they come before the change. */
const edits = ['keydown', 'beforeinput', 'paste', 'drop'] as const;

/**
 * Watches keys and drafts, never what is typed: of a composer only the text before the agent's first edit is held, in
 * memory, so that a prefilled signature is not taken for a draft.
 */
export function watchAttention(adapter: Adapter, page: Document, signal: AbortSignal): AttentionWatch {
  const before = new WeakMap<Element, string>();
  const composerOf = new WeakMap<EventTarget, Element>();
  // Asked for once: each new list is made by a pass over the styles.
  const wholeScreen = page.defaultView?.matchMedia('(display-mode: fullscreen)');

  const watch: AttentionWatch = {
    lastKeyAt: null,
    attention: (ticketId) => ({
      visible: page.visibilityState === 'visible',
      focused: page.hasFocus(),
      // An element of the page fills the screen, or the whole window does, by F11: somebody presents, or shares the screen.
      fullScreen: Boolean(page.fullscreenElement) || wholeScreen?.matches === true,
      sinceKeyMs: watch.lastKeyAt === null ? null : Math.max(0, Date.now() - watch.lastKeyAt),
      unsentDraft: ticketId !== null && hasUnsentDraft(adapter, ticketId, page, before),
    }),
  };

  const note = (event: Event): void => {
    if (event.type === 'keydown') watch.lastKeyAt = Date.now();
    // Every key of a long answer comes by here; a path is made only where something may hide behind a root.
    const isHost = adapter.roots || (event.target as Partial<Element> | null)?.shadowRoot;
    const target = isHost ? event.composedPath()[0] : event.target;
    const known = target && composerOf.get(target);
    if (!target || (known && before.has(known))) return;
    const composer = hit(pathOf(event), adapter.composer, '');
    if (!composer) return;
    composerOf.set(target, composer);
    if (!before.has(composer)) before.set(composer, composerText(composer));
  };
  listen(adapter.roots, page, edits, note, signal);

  // Keys in an editor frame never reach the page's window. Focus that moves into a frame takes it from the window.
  const watchFocusedFrame = (): void => {
    const inner = page.activeElement && documentIn(page.activeElement);
    for (const type of edits) inner?.addEventListener(type, note, { capture: true, passive: true, signal });
  };
  page.defaultView?.addEventListener('blur', watchFocusedFrame, { signal });
  watchFocusedFrame();
  return watch;
}

function hasUnsentDraft(adapter: Adapter, ticketId: string, page: Document, before: WeakMap<Element, string>): boolean {
  const scope = ticketScope(adapter, ticketId, page);
  if (!scope) return false;
  return findAll(scope, adapter.composer, ticketId).some((composer) => {
    const untouched = before.get(composer);
    if (untouched === undefined) return false;
    const text = composerText(composer);
    if (text.trim() !== '' && text !== untouched) return true;
    // Sent or emptied: the next edit starts from here.
    before.delete(composer);
    return false;
  });
}
