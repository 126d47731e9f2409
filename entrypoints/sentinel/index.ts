import { defineUnlistedScript } from '#imports';
import { browser } from '../../lib/browser';
import { isAlive, send, type ToSentinel } from '../../lib/messages';
import { sweepOldHosts } from '../../lib/page/host';
import { type Desk, startDesk } from './desk';

interface Sentinel {
  isAlive(): boolean;
  retire(): void;
}

/** The guard stands in our isolated world, where the page can't see it. */
declare global {
  var spaceBetween: Sentinel | undefined;
}

/** Starts on a helpdesk page unless a living sentinel watches it already; takes the place of one that was orphaned. */
export default defineUnlistedScript(() => {
  if (globalThis.spaceBetween?.isAlive()) return;
  globalThis.spaceBetween?.retire();
  const oldCardStands = (): boolean => sweepOldHosts(document, closedRoot);
  oldCardStands();
  let desk: Desk | undefined;

  const start = async (): Promise<void> => {
    const again = desk !== undefined;
    let hello = await send('page.hello', { again });
    if (hello.site === 'unknown') hello = await send('page.hello', { again, recognised: recognise(hello.detect) });
    // What the person is looking at stays; the new words and settings come with the next offer.
    if (hello.site === 'known' && desk?.isShowing()) return;
    desk?.stop();
    desk = hello.site === 'known' ? startDesk(hello, oldCardStands) : undefined;
  };
  // Fails off and quiet: this is someone else's page.
  const startQuietly = (): Promise<void> => start().catch(() => undefined);

  const listen = (message: ToSentinel, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    if (message.do === 'refresh') {
      void startQuietly();
      return undefined;
    }
    if (message.do === 'show-card') void (desk?.showCard() ?? Promise.resolve(false)).then(respond);
    else if (message.do === 'hide-card') respond(desk?.hideCard());
    else if (message.do === 'since-active') respond(desk?.sinceActive() ?? null);
    else respond(desk?.report() ?? null);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);

  // A page that the browser kept comes back as it was, long after what stands on it was answered elsewhere.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    desk?.hideCard();
    desk?.stop();
    desk = undefined;
    void startQuietly();
  });

  globalThis.spaceBetween = {
    isAlive,
    retire: () => desk?.stop(),
  };
  void startQuietly();
});

function recognise(detect: { id: string; selectors: string[] }[]): string {
  return detect.find(({ selectors }) => selectors.every((selector) => document.querySelector(selector)))?.id ?? '';
}

/** The closed root of an element: by the extension API in Chromium, by a property for extensions in Firefox. */
function closedRoot(element: HTMLElement): ShadowRoot | null {
  // The polyfill does not pass `dom` on.
  const { chrome } = globalThis as { chrome?: { dom?: typeof browser.dom } };
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
