import type { Corner, Look } from '../domain/settings';
import sheet from './host.css?inline';

/** The marker by which a new sentinel knows the host of an older one, inside the closed root only. */
const marker = 'data-space-between';

export interface Host {
  /** Everything we show on the page stands in here. */
  readonly box: HTMLElement;
  place(corner: Corner): void;
  isAttached(): boolean;
  attach(): void;
  remove(): void;
}

/** Which way our words are written, and in which colours; `auto` follows the computer. */
export interface HostLook {
  direction: 'ltr' | 'rtl';
  colours: Look;
}

/**
 * One element without a mark, with a closed root: all that a helpdesk page gets of us. Styles are adopted, which works
 * under any style policy of the page.
 */
export function createHost(page: Document, { direction, colours }: HostLook, more = ''): Host {
  const element = page.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const view = page.defaultView ?? window;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheet + more);
  root.adoptedStyleSheets = [styles];
  const box = page.createElement('div');
  box.setAttribute(marker, '');
  box.dir = direction;
  box.dataset.colours = colours;
  root.append(box);
  return {
    box,
    place: (corner) => {
      box.dataset.corner = corner;
      box.style.removeProperty('inset-block');
    },
    isAttached: () => element.isConnected,
    attach: () => page.documentElement.append(element),
    remove: () => element.remove(),
  };
}

/**
 * Removes the host that a sentinel of an earlier life of the extension left behind, unless a card is open in it: its
 * words stay on screen to be copied. Returns whether one was left standing.
 */
export function sweepOldHosts(page: Document, rootOf: (element: HTMLElement) => ShadowRoot | null): boolean {
  let openCard = false;
  for (const element of page.querySelectorAll<HTMLElement>('html > div')) {
    const box = rootOf(element)?.querySelector(`[${marker}]`);
    if (!box) continue;
    if (box.querySelector('.card.shown')) openCard = true;
    else element.remove();
  }
  return openCard;
}
