import { browser } from '../../lib/browser';
import { entryFromCard, newCard } from '../../lib/domain/card';
import { emptyDay } from '../../lib/domain/day';
import { isDayPoint } from '../../lib/domain/day-points';
import type { Choice, Entry, Trigger } from '../../lib/domain/entry';
import { snoozeEnd } from '../../lib/domain/moments';
import { type Play, workedBefore } from '../../lib/domain/playbook';
import { newId } from '../../lib/id';
import { restOfGoodThings } from '../../lib/journal/closings';
import { JournalLocked } from '../../lib/journal/keys';
import { announceChange } from '../../lib/journal/live';
import { type Journal, openJournal } from '../../lib/journal/open';
import { ownPlaybook } from '../../lib/journal/playbook';
import { draftOf, entriesById, keepsake, newestDraft } from '../../lib/journal/read';
import { recallable, remembered } from '../../lib/journal/remember';
import type { Draft } from '../../lib/journal/schema';
import { ownPrompts, usualChoices } from '../../lib/journal/usual';
import { addEntry, putDraft, putShown, removeDraft } from '../../lib/journal/write';
import type { CardContext, Changed, Remembered, Saved } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { readSettings, writeSettings } from '../../lib/settings';
import { localDay, stamp } from '../../lib/time';
import { readUnsentDay } from '../../lib/unsent-day';
import { changeHistory } from './history';
import { changing, saveProblem } from './problems';
import { readPrompts } from './prompts';
import { type Episode, inOrder, readSession, tabState, withSession } from './session';

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
    const point = isDayPoint(episode.point) ? episode.point : null;
    // A card left unfinished belongs to another moment.
    const past = await ownPast(tab.cardId, point ? null : elsewhere);
    const memory = await memoryFor(episode);
    if (memory) episode.recalled = memory.id;
    const { draft } = past;
    tab.cardId = draft?.id ?? past.freeId ?? newId();
    return {
      id: tab.cardId,
      card: draft?.card ?? newCard(episode.triggers),
      draftFrom: draft?.updatedAt ?? null,
      signals: episode.signals,
      boundary: episode.boundary,
      choices: past.choices,
      plays: past.plays,
      settings,
      prompts: await readPrompts(),
      ownPrompts: past.prompts,
      support: past.support,
      offered: episode.offered,
      point,
      memory: memory ? asRemembered(memory, 'win') : null,
      day: point === 'day-close' ? await readUnsentDay() : emptyDay,
      rest: point === 'day-close' ? await restFromGoodThings() : null,
      menu: episode.menu ?? false,
      asksRhythm: tab.asksRhythm ?? false,
    };
  });
}

/** Until when good things rest; locked or broken, the journal knows of no rest. */
function restFromGoodThings(): Promise<string | null> {
  return openJournal()
    .then((journal) => restOfGoodThings(journal, localDay(new Date())))
    .catch(() => null);
}

interface OwnPast {
  draft?: Draft | undefined;
  /** The id that the card of this tab goes on with; none where a draft that can't be read now has it. */
  freeId: string | undefined;
  choices: Choice[];
  plays: Play[];
  prompts: CardContext['ownPrompts'];
  support: CardContext['support'];
}

const nothing = { choices: [], plays: [], prompts: [], support: { help: '', policy: '' } };

/** What the journal knows for a card that opens. Locked or broken, it knows nothing, and the card opens all the same. */
async function ownPast(cardId: string | undefined, elsewhere: readonly string[] | null): Promise<OwnPast> {
  try {
    const journal = await openJournal();
    const mine = cardId && (await draftOf(journal, cardId));
    const draft = mine || (elsewhere ? await newestDraft(journal, Date.now(), elsewhere) : undefined);
    const [choices, plays, prompts, help, policy] = await Promise.all([
      usualChoices(journal),
      ownPlaybook(journal, localDay(new Date())).then(workedBefore),
      ownPrompts(journal),
      keepsake(journal, 'help'),
      keepsake(journal, 'policy'),
    ]);
    return { draft, freeId: cardId, choices, plays, prompts, support: { help, policy } };
  } catch (error) {
    if (!(error instanceof JournalLocked) || !cardId) return { ...nothing, freeId: cardId };
    // The draft that lies there must not be overwritten by a card that begins anew.
    const taken = await openJournal().then((journal) => journal.getKey('drafts', cardId));
    return { ...nothing, freeId: taken ? undefined : cardId };
  }
}

/**
 * What is brought to mind at the start of the day, once the card shows: behind the pill nobody sees it. One that was
 * brought to mind stays while its card is open. Locked or broken, the journal brings nothing.
 */
async function memoryFor({ point, phase, menu, recalled }: Episode): Promise<Entry | undefined> {
  if (point !== 'recall' || phase !== 'open' || menu) return undefined;
  try {
    const journal = await openJournal();
    if (recalled) return (await entriesById(journal, [recalled]))[0];
    const now = Date.now();
    const entry = await recallable(journal, now);
    if (entry) await putShown(journal, { id: entry.id, at: now });
    return entry;
  } catch {
    return undefined;
  }
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
  const { point, signals, helpdesk } = await about(tabId);
  try {
    const journal = await openJournal();
    const entry = entryFromCard(card, { id, ...stamp(Date.now()), signals, ...(helpdesk && { helpdesk }) });
    await addEntry(journal, entry);
    announceChange();
    const [past] = await Promise.all([
      // Locked, the card says nothing of the past; a point of the day has said it before.
      isDayPoint(point) ? null : lineOfPast(journal, card.triggers, id).catch(() => null),
      withSession((session) => {
        delete tabState(session, tabId).cardId;
      }),
    ]);
    return { saved: true, remembered: past };
  } catch (error) {
    return { saved: false, problem: await saveProblem(error) };
  }
}

/** A line of the person's own past that did not come back of late; that it comes back now is noted. */
async function lineOfPast(journal: Journal, triggers: readonly Trigger[], id: string): Promise<Remembered | null> {
  const now = Date.now();
  const entry = await remembered(journal, triggers, id, now);
  if (!entry) return null;
  await putShown(journal, { id: entry.id, at: now });
  return asRemembered(entry, 'turnaround');
}

function asRemembered({ kind, text, localDay }: Entry, own: 'turnaround' | 'win'): Remembered | null {
  return text ? { kind: kind === 'praise' ? 'praise' : own, text, localDay } : null;
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
  const settings = await readSettings();
  if (until === 'ask') await writeSettings({ ...settings, rhythm: 'ask' });
  else {
    const snoozedUntil = snoozeEnd(until, settings.hours, Date.now());
    await changeHistory((history) => ({ ...history, snoozedUntil }));
  }
  return closeCard(tabId);
}

function about(tabId: number): Promise<Pick<Episode, 'point' | 'signals' | 'helpdesk'>> {
  return inOrder(async () => tabState(await readSession(), tabId).episode ?? asked);
}
