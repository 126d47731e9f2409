import type { OwnPart } from './adapters/own';
import type { Adapter } from './adapters/schema';
import { browser } from './browser';
import type { Product } from './domain/address';
import type { Card } from './domain/card';
import type { DayWords } from './domain/day';
import type { DayPoint } from './domain/day-points';
import type { Noted } from './domain/decisions';
import type { Choice } from './domain/entry';
import type { MaskedPart } from './domain/masked-parts';
import type { OfferHistory } from './domain/moments';
import type { Play } from './domain/playbook';
import type { OwnPrompt, PromptHistory } from './domain/prompts';
import type { Corner, Settings } from './domain/settings';
import type { Tally } from './domain/transfer/batch';
import type { BackupProblem } from './journal/schema';
import type { HostLook } from './page/host';
import type { SiteReport } from './page/report';
import type { Attempt } from './page/watch';
import type { MessageType, Payload } from './protocol';
import type { GrantedSite } from './sites';
import type { Tuning } from './toughness/judge';

/** The few words that the pill shows, in the person's language. */
export interface PillWords extends HostLook {
  invite: string;
  start: string;
  notNow: string;
  more: string;
  card: string;
}

/** What the sentinel has to do after a decision point. */
export type MomentAnswer =
  | { act: 'none' }
  /** Ask again with `offer.retry` once the agent rests and `afterMs` has passed. */
  | { act: 'hold'; afterMs: number }
  /** The pill shows; with 0 it stays until it is answered. */
  | { act: 'offer'; fadeAfterMs: number };

export interface DayAnswer {
  moment: MomentAnswer;
  /** From when on to ask again, epoch ms; null where the person wants no point of the day. */
  dueAt: number | null;
}

export type Hello =
  /** Not a site the person added, or switched off: do nothing. */
  | { site: 'off' }
  /** A self-hosted one: say hello again with the id whose selectors are all on the page, or with an empty one. */
  | { site: 'unknown'; detect: { id: string; selectors: string[] }[] }
  | {
      site: 'known';
      adapter: Adapter;
      words: PillWords;
      corner: Corner;
      lastKeyAt: number | null;
      /** Whether focus in the composer of a ticket is to be told. */
      beforeReply: boolean;
      /** From when on to ask for a point of the day, once the page is in use; null for never. */
      dueAt: number | null;
      /** An action on this very ticket that a reload left unconfirmed, and the time left to confirm it, in ms. */
      pending: { attempt: Attempt; withinMs: number } | null;
      moment: MomentAnswer;
    };

/** What our pages show of sites; they carry no adapter themselves. */
export interface KnownSites {
  granted: readonly GrantedSite[];
  /** The helpdesks to choose from. */
  products: readonly Product[];
}

/** What an open tab of a site shows right now. */
export interface SiteCheck {
  seen: SiteReport;
  /** The name of its helpdesk; null where it has none. */
  helpdesk: string | null;
  /** The same as lines for a bug report. */
  lines: string;
}

/** What a picker asks for, in words that tell the page nothing, and how to know the ticket that is in front. */
export interface PickTask extends HostLook {
  part: OwnPart;
  adapter: Pick<Adapter, 'ticketUrl' | 'roots' | 'activeTicket'>;
  words: {
    ask: string;
    /** The second question, where there is one. */
    second: string | null;
    keys: string;
    wait: string;
    none: string;
    cancel: string;
    unclear: string;
    kept: string;
  };
}

/** What is known of a site whose pages are looked at. */
export interface GuessTask {
  /** The addresses of its tickets, where they are known though its pages are not. */
  ticketUrl?: string;
  /** It is a helpdesk for sure. */
  helpdesk: boolean;
}

/** A line of the person's own past, shown after a card was kept, or to bring it to mind. */
export interface Remembered {
  kind: 'turnaround' | 'praise' | 'win';
  text: string;
  localDay: string;
}

/** What a card needs to open. */
export interface CardContext {
  id: string;
  card: Card;
  /** When the restored draft was left, epoch ms; null for a fresh card. */
  draftFrom: number | null;
  signals: string[];
  boundary: boolean;
  /** The agent's own choices, most used first. */
  choices: Choice[];
  /** For each trigger what cooled before, from the agent's own playbook; at most one each. */
  plays: Play[];
  settings: Settings;
  /** What is known of each prompt, and the person's own. */
  prompts: PromptHistory;
  ownPrompts: OwnPrompt[];
  /** Whom the person can turn to and what their team has agreed, in their own words; empty where nothing was written. */
  support: { help: string; policy: string };
  /** Whether the card was offered, or asked for by hotkey or button. */
  offered: boolean;
  /** The point of the day that it is for; null for a card on a ticket. */
  point: DayPoint | null;
  /** What they did once, for the start of the day. */
  memory: Remembered | null;
  /** What was said of the day and not sent, for the end of it. */
  day: DayWords;
  /** The calendar day from which good things are asked for again, while they rest. */
  rest: string | null;
  /** The pill's third button asks for the snooze menu. */
  menu: boolean;
  /** Not a card, but the one question: only when you ask from now on? */
  asksRhythm: boolean;
}

export type Saved = { saved: true; remembered: Remembered | null } | { saved: false; problem: SaveProblem };
/** `full`: no room left on the disk or in the quota · `unavailable`: the journal could not be opened. */
export type SaveProblem = 'full' | 'newer' | 'unavailable';
export type Changed = { changed: true } | { changed: false; problem: SaveProblem | 'gone' };

/** `locked`: the journal is locked · `busy`: another import is being brought in · `gone`: this one is not there any more. */
export type ImportProblem = SaveProblem | 'locked' | 'busy' | 'gone';
export type ImportAnswer = { done: true } | { done: false; problem: ImportProblem };
export type StageAnswer = { done: true; tally: Tally } | { done: false; problem: ImportProblem };
/** `problem`: why it stands still for now. */
export type Bringing =
  | { bringing: false }
  | { bringing: true; parts: number; partsDone: number; problem: ImportProblem | null };

/** What each message is answered with. */
export interface Answers extends Record<MessageType, unknown> {
  'page.hello': Hello;
  'ticket.attempted': null;
  'ticket.confirmed': MomentAnswer;
  'ticket.left': MomentAnswer;
  'agent.returned': MomentAnswer;
  'composer.focused': MomentAnswer;
  'day.due': DayAnswer;
  'offer.retry': MomentAnswer;
  'offer.answer': { asksRhythm: boolean };
  'pill.moved': null;
  'pick.hello': PickTask | null;
  'pick.done': { kept: boolean };
  'guess.hello': GuessTask | null;
  'guess.found': null;
  'card.asked': null;
  'card.open': CardContext;
  'card.draft': Changed;
  'card.discard': Changed;
  'card.save': Saved;
  'card.close': null;
  'card.snooze': null;
  'card.day-draft': null;
  'card.day-close': Changed;
  'card.off': null;
  'card.tough': null;
  'card.prompt': null;
  'card.outdated': Changed;
  'entry.add': Changed;
  'entry.edit': Changed;
  'entry.star': Changed;
  'entry.pick': Changed;
  'plan.add': Changed;
  'entry.delete': Changed;
  'entry.restore': Changed;
  'bin.erase': Changed;
  'unsent.line': Changed;
  'unsent.day': Changed;
  'praise.shown': Changed;
  'draft.discard': Changed;
  'day.close': Changed;
  'keepsake.put': Changed;
  'lock.set': Changed;
  'lock.open': Changed;
  'lock.close': null;
  'lock.change': Changed;
  'lock.remove': Changed;
  'raise.put': Changed;
  'playbook.outdated': Changed;
  'settings.put': Changed;
  'site.add': null;
  'site.asked': null;
  'sites.known': KnownSites;
  'site.check': SiteCheck | null;
  'site.own': null;
  /** Whether a picker stands in an open tab of the site. */
  'pick.start': boolean;
  'import.begin': ImportAnswer;
  'import.stage': StageAnswer;
  'import.accept': ImportAnswer;
  'import.drop': ImportAnswer;
  'import.progress': Bringing;
  /** Why no backup could be made; null where one was. */
  'backup.now': BackupProblem | null;
  'backup.exported': null;
  'journal.lost': Changed;
  'journal.erase': Changed;
  'card.show': null;
  /**
   * The selection that waits for its window, masked, and what was masked in it, in order; null where there is none. It is
   * handed out once.
   */
  'praise.take': { text: string; parts: MaskedPart[] } | null;
  /** What is selected in the tab below the popup, the same way; empty where nothing can be read. */
  'praise.select': { text: string; parts: MaskedPart[] };
  'offers.kept': OfferHistory;
  /** The last ten decisions on offers, newest first. */
  'decisions.recent': Noted[];
  /** What the person's word on tickets has shifted, and which signals they switched off. */
  'prompts.kept': PromptHistory;
  'prompts.switch': PromptHistory;
  'tuning.kept': Tuning;
  'tuning.switch': Tuning;
  'tuning.reset': Tuning;
}

/** What the background tells a sentinel. */
export type ToSentinel =
  | { do: 'show-card' }
  | { do: 'hide-card' }
  /** Say hello again: a grant, the settings or the language changed. */
  | { do: 'refresh' }
  | { do: 'report' }
  /** How long ago the agent last used this tab, in ms. */
  | { do: 'since-active' };

/** Our end of the channel is gone: the extension was updated, reloaded, disabled or removed under this page. */
export class Orphaned extends Error {}
/** The background refused the message or failed on it. */
export class Refused extends Error {}

/** Whether this context still belongs to a running extension. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Their second delivery would count twice, or find nothing left. */
const unrepeatable: ReadonlySet<MessageType> = new Set(['card.tough', 'card.prompt', 'praise.take']);

/**
 * Sends a message to the background and returns its answer. Most messages may be repeated (saves carry their id), so
 * one that a stopping worker dropped is sent once more.
 * @throws {Orphaned} when the extension behind this page is gone
 * @throws {Refused} when the background refuses or fails
 */
export async function send<M extends MessageType>(type: M, payload: Payload<M>): Promise<Answers[M]> {
  const message = { type, payload };
  const answer = await deliver(message).catch((error: unknown) => {
    if (!isAlive()) throw new Orphaned(String(error));
    if (unrepeatable.has(type)) throw new Refused(type);
    return deliver(message);
  });
  if (!isReply<Answers[M]>(answer)) throw isAlive() ? new Refused(type) : new Orphaned(type);
  // In Firefox an answer dies with the extension that gave it; an open card outlives it on a copy.
  return structuredClone(answer.ok);
}

// In an orphaned page Firefox takes `runtime` itself away, so this has to fail as a promise, not at the call.
const deliver = async (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** The background wraps its answers, so that a dropped message is never taken for an empty answer. */
function isReply<A>(answer: unknown): answer is { ok: A } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
