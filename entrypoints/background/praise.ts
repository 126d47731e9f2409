import { type Browser, browser } from '../../lib/browser';
import type { MaskedPart } from '../../lib/domain/masked-parts';
import { maskedParts } from '../../lib/domain/redact';
import { backgroundWords } from '../../lib/i18n/background';
import type { Answers } from '../../lib/messages';
import { readSettings } from '../../lib/settings';

const storageKey = 'praise';

/** What was masked stays in this memory only; a worker that was stopped before the window asked has forgotten it. */
let waiting: { text: string; parts: MaskedPart[] } | null = null;

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
  const found = maskedParts(selected);
  waiting = found;
  await browser.storage.session.set({ [storageKey]: found.text });
  await browser.windows.create({
    url: browser.runtime.getURL('/popup.html?praise'),
    type: 'popup',
    width: 380,
    height: 640,
  });
}

/** Hands the waiting selection out, once, and with it what could be shown again. */
export async function takePraise(): Promise<Answers['praise.take']> {
  const stored = await browser.storage.session.get(storageKey);
  await browser.storage.session.remove(storageKey);
  const text = stored[storageKey];
  const parts = waiting !== null && waiting.text === text ? waiting.parts : [];
  waiting = null;
  return typeof text === 'string' ? { text, parts } : null;
}
