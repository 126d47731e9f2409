import { uuidv7 } from 'uuidv7';
import { browser } from '../../lib/browser';
import { entryFromCard, newCard } from '../../lib/domain/card';
import { snoozeEnd } from '../../lib/domain/moments';
import { announceChange } from '../../lib/journal/live';
import { openJournal } from '../../lib/journal/open';
import { newestDraft, ownPrompts, remembered, usualChoices } from '../../lib/journal/read';
import { addEntry, putDraft, removeDraft } from '../../lib/journal/write';
import type { CardContext, Changed, Remembered, Saved } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings, writeSettings } from '../../lib/settings';
import { stamp } from '../../lib/time';
import { readHistory, writeHistory } from './history';
import { changing, saveProblem } from './problems';
import { readPrompts } from './prompts';
import { type Episode, tabState, withSession } from './session';

const asked: Episode = {
  phase: 'open',
  ticket: null,
  offered: false,
  signals: [],
  triggers: [],
  boundary: false,
  score: 0,
  level: 'calm',
  since: 0,
};

/**
 * What the card in a tab opens with: the draft that this tab had, else the newest that no other tab has open, else a
 * fresh one. Where the journal can't be read the card opens all the same; saving will say what is wrong.
 */
export async function openCard(tabId: number): Promise<CardContext> {
  const settings = await readSettings();
  return withSession(async (session) => {
    const tab = tabState(session, tabId);
    const episode = tab.episode ?? asked;
    const elsewhere = Object.entries(session.tabs).flatMap(([id, { cardId }]) =>
      cardId && Number(id) !== tabId ? [cardId] : [],
    );
    const journal = await openJournal().catch(() => undefined);
    const mine = tab.cardId && (await journal?.get('drafts', tab.cardId));
    const draft = mine || (await (journal && newestDraft(journal, Date.now(), elsewhere)));
    tab.cardId = draft?.id ?? tab.cardId ?? uuidv7();
    return {
      id: tab.cardId,
      card: draft?.card ?? newCard(episode.triggers),
      draftFrom: draft?.updatedAt ?? null,
      signals: episode.signals,
      boundary: episode.boundary,
      choices: journal ? await usualChoices(journal) : [],
      settings,
      prompts: await readPrompts(),
      ownPrompts: journal ? await ownPrompts(journal) : [],
      offered: episode.offered,
      menu: episode.menu ?? false,
      asksRhythm: tab.asksRhythm ?? false,
    };
  });
}

/** Keeps what was said on a card so far. */
export async function keepDraft(tabId: number, { id, card }: Payload<'card.draft'>): Promise<Changed> {
  const { signals, helpdesk } = await about(tabId);
  return changing(async () => {
    await putDraft(await openJournal(), { id, updatedAt: Date.now(), card, signals, ...(helpdesk && { helpdesk }) });
    return true;
  });
}

/** Throws a draft away at the person's word, and with it the claim of the tab on it. */
export async function discardDraft(id: string): Promise<Changed> {
  await withSession((session) => {
    for (const tab of Object.values(session.tabs)) if (tab.cardId === id) delete tab.cardId;
  });
  return changing(async () => {
    await removeDraft(await openJournal(), id);
    return true;
  });
}

/** Saves a card as an entry with the card's id, so that saving twice keeps one; answers with a line of their own past. */
export async function saveCard(tabId: number, { id, card }: Payload<'card.save'>): Promise<Saved> {
  const { signals, helpdesk } = await about(tabId);
  try {
    const journal = await openJournal();
    const entry = entryFromCard(card, { id, ...stamp(Date.now()), signals, ...(helpdesk && { helpdesk }) });
    await addEntry(journal, entry);
    announceChange();
    await withSession((session) => {
      delete tabState(session, tabId).cardId;
    });
    return { saved: true, remembered: recall(await remembered(journal, card.triggers, id)) };
  } catch (error) {
    return { saved: false, problem: saveProblem(error) };
  }
}

function recall(entry: Awaited<ReturnType<typeof remembered>>): Remembered | null {
  if (!entry?.text) return null;
  return { kind: entry.kind === 'praise' ? 'praise' : 'turnaround', text: entry.text, localDay: entry.localDay };
}

/** Ends the episode of a tab and takes its card away. A draft stays where it is. */
export async function closeCard(tabId: number): Promise<null> {
  await withSession((session) => {
    const tab = tabState(session, tabId);
    delete tab.episode;
    delete tab.cardId;
    delete tab.asksRhythm;
  });
  await browser.tabs.sendMessage(tabId, { do: 'hide-card' }, { frameId: 0 }).catch(() => undefined);
  return null;
}

/** Silences automatic offers, until a time or until the person asks. */
export async function snooze(tabId: number, until: Payload<'card.snooze'>['until']): Promise<null> {
  if (until === 'ask') await writeSettings({ ...(await readSettings()), rhythm: 'ask' });
  else await writeHistory({ ...(await readHistory()), snoozedUntil: snoozeEnd(until, Date.now()) });
  return closeCard(tabId);
}

function about(tabId: number): Promise<Pick<Episode, 'signals' | 'helpdesk'>> {
  return withSession((session) => tabState(session, tabId).episode ?? asked);
}
