import { type Browser, browser } from '../../lib/browser';
import { type Guess, wantsGuess } from '../../lib/guessed';
import type { GuessTask } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { builtInAt, outlineAt, readSites, type Sites } from '../../lib/sites';
import { changeGuess } from './sites';

const file = '/guess.js';

interface Place {
  tabId: number;
  origin: string;
}

/** Whether the pages of this site are to be looked at: no adapter knows them, and no good guess does. */
export function isGuessWanted(origin: string, sites: Sites): boolean {
  return !builtInAt(origin, sites) && wantsGuess(sites[origin]?.guess);
}

/** Looks at the structure of the page in a tab. The script waits there for a ticket and guards against a second start. */
export async function lookInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  } catch {
    // A tab that is discarded, or shows an error page, refuses; it is looked at when it loads.
  }
}

/** The script asks whether it has anything to do, and what is known already. */
export async function guessHello({ origin }: Place): Promise<GuessTask | null> {
  const sites = await readSites();
  if (!isGuessWanted(origin, sites)) return null;
  const outline = outlineAt(origin, sites);
  const ticketUrl = outline?.ticketUrl;
  return { helpdesk: outline !== undefined, ...(ticketUrl !== undefined && { ticketUrl }) };
}

/** Keeps what was guessed where it is better than what was there, and has the tab's sentinel start on it. */
export async function guessFound({ tabId, origin }: Place, { guess: found }: Payload<'guess.found'>): Promise<null> {
  if (!isGuessWanted(origin, await readSites())) return null;
  await changeGuess(origin, (before) => {
    const isWorse = before?.sure === true && !found.sure && before.misses === 0;
    return isWorse ? before : { ...found, misses: 0 };
  });
  await browser.tabs.sendMessage(tabId, { do: 'refresh' }, { frameId: 0 }).catch(() => undefined);
  return null;
}

/** A ticket was left: whether its conversation was found tells if the site is still built as it was. */
export async function noteFound({ tab, url }: Browser.runtime.MessageSender, found: boolean): Promise<void> {
  if (tab?.id === undefined || !url) return;
  const { origin } = new URL(url);
  const guess = (await readSites())[origin]?.guess;
  if (!guess || (found && guess.misses === 0)) return;
  await changeGuess(
    origin,
    (before: Guess | undefined) => before && { ...before, misses: found ? 0 : before.misses + 1 },
  );
  if (isGuessWanted(origin, await readSites())) await lookInto(tab.id);
}
