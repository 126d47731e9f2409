import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { route, type sideOf } from '../../entrypoints/background/router';
import type { Attention } from '../../lib/domain/attention';
import type { TicketReading } from '../../lib/domain/ticket';
import { openJournal } from '../../lib/journal/open';
import type { Answers } from '../../lib/messages';
import type { Attempt } from '../../lib/page/watch';
import type { MessageType, Payload } from '../../lib/protocol';

type Sender = Parameters<typeof sideOf>[0];

/** Monday, 23 November 2026, three in the afternoon of this machine. */
export const monday = new Date(2026, 10, 23, 15).getTime();
export const minute = 60_000;

/** Words of a customer that must never be found in a store. */
export const canaries = ['RIDICULOUS', 'furious', 'warehouse', '471104711', 'Vestergren'];
/** A ticket id that must never be found in a store. */
export const ticketId = '471104711';

export const resting: Attention = {
  visible: true,
  focused: true,
  fullScreen: false,
  sinceKeyMs: null,
  unsentDraft: false,
};
/** Left for another ticket, which is no decision point. */
export const gone = { attention: resting, to: 'ticket', answered: false } as const;
export const angry: TicketReading = {
  status: 'open',
  messages: 3,
  composing: true,
  customer: [
    'This is RIDICULOUS. I have written three times and you still ignore me!! You are useless, all of you. I am furious!!!',
    'Nothing came from the warehouse. Hanne Vestergren',
  ],
  turns: 2,
  solved: false,
  urgent: false,
  rating: null,
  reopened: false,
};
export const polite: TicketReading = {
  ...angry,
  customer: ['Hello, could you please tell me when my parcel arrives? Thank you!'],
  turns: 1,
};
export const attemptOn = (id: string): Attempt => ({
  moment: 'solved',
  ticketId: id,
  confirm: ['status', 'left'],
  before: { status: 'open', messages: 3, composing: true },
});

/** Starts a test with an empty browser on which one Zendesk is granted, at a set time. */
export async function freshBrowser(): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages: ['en-GB'], userAgent: 'Chromium' });
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  grant('https://acme.zendesk.com/*');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(() => 'praise');
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(() => 'praise');
  const journal = await openJournal();
  await Promise.all([...journal.objectStoreNames].map((name) => journal.clear(name)));
}

/** The host patterns that are granted from now on. */
export function grant(...origins: string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
}

export const later = (ms: number): void => {
  vi.setSystemTime(Date.now() + ms);
};

export function tab(id: number): NonNullable<Sender['tab']> {
  const state = { lastAccessed: 0, highlighted: false, active: true, pinned: false, selected: true, frozen: false };
  return {
    id,
    index: 0,
    windowId: 1,
    incognito: false,
    discarded: false,
    autoDiscardable: true,
    groupId: -1,
    ...state,
  };
}

/** The sentinel of a ticket in a tab. */
export const sentinel = (tabId = 1, url = `https://acme.zendesk.com/agent/tickets/${tabId}`): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  tab: tab(tabId),
  frameId: 0,
});
/** The card in its frame in a tab. */
export const card = (tabId = 1): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/card.html'),
  tab: tab(tabId),
  frameId: 7,
});
/** One of our own pages. */
export const ownPage = (name = 'week'): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL(`/${name}.html?x=1#y`),
  frameId: 0,
});

export const noAnswer = 'no answer';

/** What the router answers to any message at all. */
export function answerTo(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    if (route(message, sender, resolve) !== true) resolve(noAnswer);
  });
}

/** Sends a message as its side would and returns the answer; a refusal throws. */
export async function ask<M extends MessageType>(sender: Sender, type: M, payload: Payload<M>): Promise<Answers[M]> {
  const answer = await answerTo({ type, payload }, sender);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Error(JSON.stringify(answer));
  return answer.ok as Answers[M];
}

/** Everything that is stored anywhere, as text. */
export async function allStores(): Promise<string> {
  const journal = await openJournal();
  return JSON.stringify([
    await fakeBrowser.storage.local.get(),
    await fakeBrowser.storage.session.get(),
    await fakeBrowser.storage.sync.get(),
    await Promise.all([...journal.objectStoreNames].map((name) => journal.getAll(name))),
  ]);
}

/** A decision point: a ticket was solved in a tab. */
export const solve = (tabId: number, id = ticketId, reading: TicketReading | null = angry, attention = resting) =>
  ask(sentinel(tabId), 'ticket.confirmed', { attempt: attemptOn(id), reading, attention });

/** A tab leaves a ticket: for the list, where nothing else is said. */
export const leave = (tabId: number, id = ticketId, over: Partial<Payload<'ticket.left'>> = {}) =>
  ask(sentinel(tabId), 'ticket.left', { ticketId: id, reading: angry, ...gone, to: 'list', ...over });
