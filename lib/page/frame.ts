import type { Host } from './host';

export interface CardFrame {
  show(): void;
  /** Shows the frame small and without the focus: nobody asked for it. */
  ask(placed: (frame: Element) => void): void;
  hide(): void;
  isShown(): boolean;
  /** Whether the card has loaded, or does within so many ms. */
  loaded(withinMs: number): Promise<boolean>;
}

/**
 * The card: a page of the extension in a frame, which the helpdesk can neither read nor listen to. It loads without a
 * size as soon as a pill shows, so that opening it is instant; getting its size is what tells the card to begin.
 */
export function createFrame(host: Host, url: string, name: string): CardFrame {
  const page = host.box.ownerDocument;
  const frame = page.createElement('iframe');
  frame.className = 'card';
  frame.title = name;
  // Out of the tab order until it is shown.
  frame.tabIndex = -1;
  frame.src = url;
  const load = new Promise<true>((resolve) => frame.addEventListener('load', () => resolve(true), { once: true }));
  host.box.append(frame);
  let focusBefore: Element | null = null;
  let asking = false;
  return {
    show: () => {
      focusBefore = page.activeElement;
      frame.tabIndex = 0;
      frame.classList.add('shown');
      frame.focus({ preventScroll: true });
    },
    ask: (placed) => {
      asking = true;
      focusBefore = page.activeElement;
      frame.tabIndex = 0;
      frame.classList.add('shown', 'asking');
      placed(frame);
    },
    hide: () => {
      const root = frame.getRootNode();
      const isInside = root instanceof ShadowRoot && page.activeElement === root.host;
      // A question took no focus; only a click into it did.
      const hadFocus = asking ? isInside : page.activeElement !== focusBefore;
      frame.remove();
      if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
        focusBefore.focus({ preventScroll: true });
      }
    },
    loaded: (withinMs) =>
      Promise.race([load, new Promise<false>((resolve) => setTimeout(() => resolve(false), withinMs))]),
    // A page can remove our element with all that is in it.
    isShown: () => frame.isConnected && frame.classList.contains('shown'),
  };
}
