import type { Corner } from '../domain/settings';
import type { PillWords } from '../messages';
import type { Host } from './host';

export interface PillEvents {
  start(): void;
  more(): void;
  dismiss(): void;
  fade(): void;
  /** Called when the pill stands in a corner, to move it off what it must not cover. */
  placed(pill: Element): void;
  move(corner: Corner): void;
}

/** How long the fading itself takes; the pill can still be caught then. */
const fadingMs = 600;
/** A pointer that moved less than this clicked and did not drag. */
const dragFromPx = 6;

/**
 * The offer: a quiet pill with two answers of the same size. It takes no focus, keeps its words out of the page's
 * text, and fades by itself unless the pointer or the focus rests on it; with 0 it stays. Returns how to take it away.
 */
export function showPill(host: Host, words: PillWords, fadeAfterMs: number, events: PillEvents): () => void {
  const page = host.box.ownerDocument;
  const pill = page.createElement('div');
  pill.className = 'pill';
  pill.setAttribute('role', 'status');
  pill.setAttribute('aria-label', words.invite);

  const mark = page.createElement('span');
  mark.className = 'mark';
  mark.append(page.createElement('i'), page.createElement('i'));
  const invite = page.createElement('span');
  invite.dataset.t = words.invite;
  // The way out is as large as the way in.
  const answers = page.createElement('span');
  answers.className = 'answers';
  answers.append(
    button(page, 'start', words.start, words.start, events.start),
    button(page, 'not-now', words.notNow, words.notNow, events.dismiss),
  );
  pill.append(mark, invite, answers, button(page, 'more', '⋯', words.more, events.more));
  // The pill must not take the focus from the composer when it is clicked.
  pill.addEventListener('mousedown', (event) => event.preventDefault());
  const stopDragging = makeDraggable(pill, host, (corner) => {
    events.move(corner);
    events.placed(pill);
  });

  let timer = 0;
  const wait = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(then, ms);
  };
  const startFading = (): void => {
    pill.classList.add('fading');
    wait(fadingMs, events.fade);
  };
  const fadeLater = (): void => {
    if (fadeAfterMs > 0) wait(fadeAfterMs, startFading);
  };
  const rest = (): void => {
    pill.classList.remove('fading');
    clearTimeout(timer);
  };
  for (const type of ['pointerenter', 'focusin'] as const) pill.addEventListener(type, rest);
  for (const type of ['pointerleave', 'focusout'] as const) {
    pill.addEventListener(type, fadeLater);
  }
  fadeLater();

  host.box.prepend(pill);
  events.placed(pill);
  return () => {
    clearTimeout(timer);
    stopDragging();
    pill.remove();
  };
}

function button(page: Document, className: string, text: string, name: string, press: () => void): HTMLButtonElement {
  const element = page.createElement('button');
  element.type = 'button';
  element.className = className;
  element.dataset.t = text;
  element.setAttribute('aria-label', name);
  element.addEventListener('click', (event) => {
    // A script of the page can't answer for the person.
    if (event.isTrusted) press();
  });
  return element;
}

/** Lets the pill be dragged to another corner. Returns how to end it. */
function makeDraggable(pill: HTMLElement, host: Host, moved: (corner: Corner) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let from: { x: number; y: number } | null = null;
  pill.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof HTMLButtonElement) return;
      from = { x: event.clientX, y: event.clientY };
      pill.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  pill.addEventListener(
    'pointermove',
    (event) => {
      if (from) pill.style.transform = `translate(${event.clientX - from.x}px, ${event.clientY - from.y}px)`;
    },
    { signal },
  );
  pill.addEventListener(
    'pointerup',
    (event) => {
      const start = from;
      from = null;
      pill.style.transform = '';
      if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) < dragFromPx) return;
      const corner = cornerAt(event.clientX, event.clientY, host.box.dir === 'rtl');
      host.place(corner);
      moved(corner);
    },
    { signal },
  );
  return () => ended.abort();
}

/** The corner of the window nearest to a point; start and end follow the direction of the text. */
function cornerAt(x: number, y: number, rightToLeft: boolean): Corner {
  const block = y < window.innerHeight / 2 ? 'top' : 'bottom';
  const onLeft = x < window.innerWidth / 2;
  return `${block}-${onLeft === rightToLeft ? 'end' : 'start'}`;
}
