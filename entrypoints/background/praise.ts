import { type Browser, browser } from '../../lib/browser';
import { masked } from '../../lib/domain/redact';
import { backgroundWords } from '../../lib/i18n/background';
import { readSettings } from '../../lib/settings';

const storageKey = 'praise';

/** Puts *Keep this praise* into the menu of a selection. Menus outlive the worker, so this runs once an install. */
export async function offerToKeepPraise(): Promise<void> {
  const { t } = backgroundWords((await readSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: storageKey, title: t('background.menu.praise'), contexts: ['selection'] });
}

/**
 * Takes the selection of the tab in front, on the person's key press, and opens it for a look before anything is saved.
 * It waits masked, in session memory; the page's address is not read.
 */
export async function keepPraise(fromMenu?: Pick<Browser.contextMenus.OnClickData, 'selectionText'>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // Pages of the browser itself can't be read; then the composer opens empty. A selection in a frame comes with the
  // menu only, without its line breaks.
  const [result] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  const selected = (typeof result?.result === 'string' && result.result.trim()) || (fromMenu?.selectionText ?? '');
  await browser.storage.session.set({ [storageKey]: masked(selected) });
  await browser.windows.create({
    url: browser.runtime.getURL('/popup.html?praise'),
    type: 'popup',
    width: 380,
    height: 640,
  });
}

/** Hands the waiting selection out, once. */
export async function takePraise(): Promise<string | null> {
  const stored = await browser.storage.session.get(storageKey);
  await browser.storage.session.remove(storageKey);
  const text = stored[storageKey];
  return typeof text === 'string' ? text : null;
}
