import type { PickTask } from '../messages';
import type { Host } from './host';
import { meant, type Picked, scopeOf, selectorsOf } from './picked';
import { showPickerBar } from './picker-bar';
import { queryAll } from './robust-selector';
import { tokensOf } from './tokens';
import { createWalk, elementAt } from './walk';

const waitMs = 5_000;
/** How long the last word stays. */
const endMs = 2_500;
const pointer = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'pointermove', 'mousemove', 'wheel'],
] as const;

/**
 * Lets the person point at one part of the page, by mouse or by keys. Nothing of the page is pressed or changed by it:
 * a clear sheet of ours lies on top, and the frames are drawn in our closed root. `done` gets selectors or null, and says
 * whether they were kept. Returns how to take it away.
 */
export function startPicker(host: Host, task: PickTask, done: (picked: Picked | null) => Promise<boolean>): () => void {
  const page = host.box.ownerDocument;
  const view = page.defaultView ?? window;
  const root = host.box.getRootNode();
  const own = root instanceof ShadowRoot ? root.host : host.box;
  const focusBefore = page.activeElement;
  const ended = new AbortController();
  const walk = createWalk(page, own);
  const down = new Set<string>();
  let taken: Element[] = [];
  let now: Element | null = null;
  let resting = 0;

  const bar = showPickerBar(host, task, {
    none: () => void finish(),
    wait: () => {
      bar.waiting(true);
      resting = view.setTimeout(() => {
        resting = 0;
        bar.waiting(false);
      }, waitMs);
    },
    cancel: () => void cancel(),
  });
  const stop = (): void => {
    ended.abort();
    view.clearTimeout(resting);
    host.remove();
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
  };
  const cancel = (): void => {
    stop();
    void done(null);
  };
  const finish = async (): Promise<void> => {
    const picked = selectorsOf(task.part, taken, task.adapter);
    // What the background finds unfit is as good as nothing: its schema takes nothing but selectors of ours.
    if (!picked || !(await done(picked))) {
      taken = [];
      bar.ask(task.words.unclear, false);
      return draw();
    }
    ended.abort();
    bar.end(task.words.kept);
    resting = view.setTimeout(stop, endMs);
  };
  const take = (): void => {
    if (!now) return;
    taken.push(now);
    if (taken.length === 1 && task.words.second !== null) {
      bar.ask(task.words.second, true);
      draw();
    } else void finish();
  };
  /** Those that the first message stands for, so that a wrong one is seen at once. */
  const likes = (): Element[] => {
    const [first] = taken;
    const list = first && selectorsOf(task.part, taken, task.adapter);
    return list ? queryAll(scopeOf(task.adapter, first), list.css) : [];
  };
  const draw = (): void => bar.frame(now, likes());
  const point = (element: Element | null): void => {
    if (element === now) return;
    now = element;
    draw();
    const best = element && tokensOf(element, null)[0]?.css;
    bar.name(element ? element.localName + (best?.startsWith(element.localName) ? '' : (best ?? '')) : '');
  };

  const onPointer = (event: Event): void => {
    if (resting || !(event instanceof MouseEvent || event.type.startsWith('touch'))) return;
    const { clientX = 0, clientY = 0 } = event as Partial<MouseEvent>;
    if (event instanceof MouseEvent && bar.isOver(clientX, clientY)) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (!event.isTrusted) return;
    if (event instanceof WheelEvent) scroll(elementAt(page, clientX, clientY, own), event);
    if (event.type === 'pointermove') {
      const under = elementAt(page, clientX, clientY, own);
      point(under && meant(task.part, under));
    }
    if (event.type === 'click') take();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (resting) return;
    event.stopImmediatePropagation();
    const { key } = event;
    if ((key === 'Enter' || key === ' ') && bar.hasFocusedButton()) return;
    event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'keydown') {
      down.add(key);
      if (key.startsWith('Arrow')) {
        point(now ? walk(now, key) : start());
        now?.scrollIntoView({ block: 'nearest' });
      }
      if (key === 'Tab') bar.focusNext(event.shiftKey ? -1 : 1);
    } else if (event.type === 'keyup' && down.delete(key)) {
      // On key-down the focus would be back in the page in time for the key-up.
      if (key === 'Enter') take();
      if (key === 'Escape') cancel();
    }
  };
  /** Where the keys set out from: where the person was, else the middle of the page. */
  const start = (): Element => {
    const there = focusBefore && focusBefore !== page.body ? focusBefore : null;
    const middle = elementAt(page, view.innerWidth / 2, view.innerHeight / 2, own);
    return meant(task.part, there ?? middle ?? page.body);
  };

  const { signal } = ended;
  for (const type of pointer) view.addEventListener(type, onPointer, { capture: true, passive: false, signal });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view.addEventListener(type, onKey, { capture: true, signal });
  }
  for (const type of ['scroll', 'resize'] as const) {
    view.addEventListener(type, draw, { capture: true, passive: true, signal });
  }
  bar.ask(task.words.ask, false);
  host.attach();
  bar.focus();
  return stop;
}

/** The sheet on top takes the wheel; what lies under it scrolls all the same. */
function scroll(from: Element | null, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
  for (let one = from; one; one = one.parentElement) {
    const { scrollTop, scrollLeft } = one;
    one.scrollBy({ left: deltaX * lines, top: deltaY * lines, behavior: 'instant' });
    if (one.scrollTop !== scrollTop || one.scrollLeft !== scrollLeft) return;
  }
}
