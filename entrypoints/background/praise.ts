import { type Browser, browser } from '../../lib/browser';
import type { MaskedPart } from '../../lib/domain/masked-parts';
import { maskedParts } from '../../lib/domain/redact';
import { backgroundWords } from '../../lib/i18n/background';
import type { Answers } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings } from '../../lib/settings';

const menuId = 'praise';
type Found = { text: string; parts: MaskedPart[] };

/** What was masked stays in this memory only; a worker that was stopped before the window asked has forgotten it. */
const waiting = new Map<number, Found>();
const keyOf = (at: number): string => `praise-${at}`;

/** Puts *Keep this praise* into the menu of a selection. Menus outlive the worker, so this runs once an install. */
export async function offerToKeepPraise(): Promise<void> {
  const { t } = backgroundWords((await readSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: t('background.menu.praise'), contexts: ['selection'] });
}

/**
 * Takes the selection of the tab in front, on the person's key press, and opens it for a look before anything is saved.
 * It waits masked, in session memory, under the time that its window is named by; the page's address is not read.
 */
export async function keepPraise(fromMenu?: Pick<Browser.contextMenus.OnClickData, 'selectionText'>): Promise<void> {
  const found = await selection();
  if (!found) return;
  if (!found.text && fromMenu?.selectionText) Object.assign(found, maskedParts(fromMenu.selectionText));
  const at = Date.now();
  waiting.set(at, found);
  await browser.storage.session.set({ [keyOf(at)]: found.text });
  await browser.windows.create({
    url: browser.runtime.getURL(`/popup.html?praise=${at}`),
    type: 'popup',
    width: 380,
    height: 640,
  });
}

/** Hands the selection that waits for a window out, once, and with it what could be shown again. */
export async function takePraise({ at }: Payload<'praise.take'>): Promise<Answers['praise.take']> {
  const stored = await browser.storage.session.get(keyOf(at));
  await browser.storage.session.remove(keyOf(at));
  const text = stored[keyOf(at)];
  const found = waiting.get(at);
  waiting.delete(at);
  return typeof text === 'string' ? { text, parts: found?.text === text ? found.parts : [] } : null;
}

/** The selection of the tab below the popup, masked, on the person's click; empty where none can be read. */
export async function selectPraise(): Promise<Answers['praise.select']> {
  return (await selection()) ?? { text: '', parts: [] };
}

/** Null where there is no tab. Pages of the browser itself can't be read, and a selection in a frame is not the page's. */
async function selection(): Promise<Found | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const [result] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  return maskedParts(typeof result?.result === 'string' ? result.result.trim() : '');
}
