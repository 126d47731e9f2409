import { browser } from '../../lib/browser';

/**
 * Opens the card in the tab in front: in the page where a sentinel runs, else in a small window. The hotkey and the
 * toolbar work everywhere, whatever an adapter sees.
 */
export async function showCard(): Promise<null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined && (await showInPage(tab.id))) return null;
  // Not `card.html` itself: Chromium blocks a page with a dynamic address as the address of a window.
  await browser.windows.create({
    url: browser.runtime.getURL('/card-window.html'),
    type: 'popup',
    width: 380,
    height: 560,
  });
  return null;
}

async function showInPage(tabId: number): Promise<boolean> {
  return (await browser.tabs.sendMessage(tabId, { do: 'show-card' }, { frameId: 0 }).catch(() => false)) === true;
}
