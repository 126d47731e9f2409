import type { Adapter } from '../adapters/schema';

type Roots = Adapter['roots'];

/** A root and, below it, the open shadow roots and the documents of same-origin frames that the adapter names. */
export function within(roots: Roots, root: ParentNode): ParentNode[] {
  const found = [root];
  if (!roots) return found;
  const shadow = roots.shadow?.join(',');
  const frames = roots.frames?.join(',');
  // Grows while it is walked, so that a frame in a root and a root in a frame are found too.
  for (const one of found) {
    for (const host of shadow ? one.querySelectorAll(shadow) : []) if (host.shadowRoot) found.push(host.shadowRoot);
    for (const frame of frames ? one.querySelectorAll(frames) : []) {
      const inner = documentIn(frame);
      if (inner) found.push(inner);
    }
  }
  return found;
}

/** The document in a frame, or null where it is of another origin or no frame. */
export const documentIn = (element: Element): Document | null =>
  (element as Partial<HTMLIFrameElement>).contentDocument ?? null;

/** Nodes of a frame are instances of that frame's classes, so they are told by their type. */
export const isElement = (target: EventTarget): target is Element => (target as Partial<Node>).nodeType === 1;

/** The elements that an event passed, innermost first, on through open roots and out of frames of the same origin. */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter(isElement);
  let frame = path[0]?.ownerDocument.defaultView?.frameElement;
  while (frame) {
    for (let up: Element | null = frame; up; up = up.parentElement ?? hostOf(up)) path.push(up);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return path;
}

const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * Listens in the page, its open roots and its frames, in those that come later too. Each event is handled once.
 * `loaded` is told when a frame has loaded.
 */
export function listen(
  roots: Roots,
  page: Document,
  types: readonly string[],
  handle: (event: Event) => void,
  signal: AbortSignal,
  loaded?: () => void,
): void {
  let last: Event | undefined;
  // Where there is one root, no event comes twice.
  const once = !roots
    ? handle
    : (event: Event): void => {
        if (event === last) return;
        last = event;
        handle(event);
      };
  const options = { capture: true, passive: true, signal } as const;
  // An editor may empty its frame and write a new document into it, which takes the listeners away. Adding the same
  // one again does nothing.
  const attach = (): void => {
    for (const root of within(roots, page)) {
      const view = root.nodeType === 9 ? (root as Document).defaultView : root;
      for (const type of types) view?.addEventListener(type, once, options);
      if (roots) root.addEventListener('load', frameLoaded, options);
    }
  };
  const frameLoaded = ({ target }: Event): void => {
    if (!target || !isElement(target) || !documentIn(target)) return;
    attach();
    loaded?.();
  };
  attach();
  if (!roots) return;
  // What is mounted late is there when it gets the focus; a frame takes the focus from the window.
  page.addEventListener('focusin', attach, options);
  page.defaultView?.addEventListener('blur', attach, { signal });
}
