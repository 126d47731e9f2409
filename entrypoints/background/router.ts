import * as v from 'valibot';
import { type Browser, browser } from '../../lib/browser';
import { readDecisions } from '../../lib/decisions';
import { asOf } from '../../lib/domain/decisions';
import { used } from '../../lib/lock';
import type { Answers } from '../../lib/messages';
import { type MessageType, type Payload, protocol, type Side } from '../../lib/protocol';
import { writeSettings } from '../../lib/settings';
import { keepUnsentDay } from '../../lib/unsent-day';
import { backUp, backUpIfDue, noteExport } from './backups';
import { closeCard, discardDraft, keepDraft, openCard, saveCard, snooze } from './cards';
import { dayDue, switchDayPointOff } from './day';
import { decideEpisode } from './deciding';
import { addPlan, addTyped, bin, closeDay, edit, erase, keep, keepUnsent, noteShown, pick, star } from './entries';
import { eraseEverything } from './erase';
import { guessFound, guessHello, noteFound } from './guesses';
import { atDesk, hello, requireDesk, requireOrigin } from './hello';
import { readHistory } from './history';
import { accept, begin, carryOn, drop, progress, stage } from './imports';
import { keepRaise, setAside } from './keepsakes';
import { changePassphrase, closeLock, openLock, removeLock, setLock, tend } from './lock';
import { putLossAway } from './mending';
import { answered, asked } from './offers';
import { pickDone, pickHello, startPick } from './picks';
import { attempted, composing, confirmed, left, returned } from './points';
import { offerToKeepPraise, selectPraise, takePraise } from './praise';
import { attempting } from './problems';
import { notePrompt, readPrompts, switchPrompt } from './prompts';
import { refreshSentinels } from './registration';
import { keepReminder } from './reminder';
import { showCard } from './show-card';
import { changeSite, checkSite, keepOwn, knownSites, rememberAsked } from './sites';
import { forgetLearned, learn, readTuning, switchSignal } from './tuning';

type Sender = Browser.runtime.MessageSender;
type Handlers = { [M in MessageType]: (payload: Payload<M>, sender: Sender) => Promise<Answers[M]> };

const handlers: Handlers = {
  'page.hello': hello,
  'ticket.attempted': (payload, sender) => atDesk(sender, (turn) => attempted(turn, payload)),
  'ticket.confirmed': (payload, sender) => atDesk(sender, (turn) => confirmed(turn, payload)),
  'ticket.left': async (payload, sender) => {
    const answer = atDesk(sender, (turn) => left(turn, payload));
    await Promise.all([answer, noteFound(sender, payload.reading !== null)]);
    return answer;
  },
  'agent.returned': (payload, sender) => returned(sender, payload),
  'composer.focused': (payload, sender) => atDesk(sender, (turn) => composing(turn, payload)),
  'day.due': (payload, sender) => atDesk(sender, (turn) => dayDue(turn, payload)),
  'offer.retry': ({ attention }, sender) => atDesk(sender, (turn) => decideEpisode(turn, attention)),
  'offer.answer': ({ answer }, sender) => atDesk(sender, (turn) => answered(turn, answer)),
  'pick.hello': async (_, sender) => pickHello(await requireOrigin(sender)),
  'pick.done': async ({ picked }, sender) => {
    const kept = await pickDone(await requireOrigin(sender), picked);
    if (kept) await refreshSentinels();
    return { kept };
  },
  'pill.moved': async ({ corner }, sender) => changeSite((await requireDesk(sender)).origin, { corner }),

  'guess.hello': async (_, sender) => guessHello(await requireOrigin(sender)),
  'guess.found': async (payload, sender) => guessFound(await requireOrigin(sender), payload),
  'card.asked': (payload, sender) => atDesk(sender, (turn) => asked(turn, payload)),
  'card.open': (_, sender) => openCard(tabOf(sender)),
  'card.draft': (payload, sender) => keepDraft(tabOf(sender), payload),
  'card.discard': ({ id }) => discardDraft(id),
  'card.save': (payload, sender) => saveCard(tabOf(sender), payload),
  'card.close': (_, sender) => closeCard(tabOf(sender)),
  'card.snooze': ({ until }, sender) => snooze(tabOf(sender), until),
  'card.day-draft': async ({ day }) => {
    await keepUnsentDay(day);
    return null;
  },
  'card.day-close': closeDay,
  'card.off': (_, sender) => switchDayPointOff(tabOf(sender)),
  'card.tough': ({ tough }, sender) => learn(tabOf(sender), tough),
  'card.prompt': ({ id, note }) => notePrompt(id, note),
  'card.outdated': (pair) => setAside({ ...pair, outdated: true }),

  'entry.add': addTyped,
  'entry.edit': edit,
  'entry.star': star,
  'entry.pick': pick,
  'plan.add': addPlan,
  'entry.delete': ({ id }) => bin(id, true),
  'entry.restore': ({ id }) => bin(id, false),
  'bin.erase': erase,
  'unsent.line': keepUnsent,
  'unsent.day': ({ day }) => attempting(() => keepUnsentDay(day).then(() => true)),
  'praise.shown': noteShown,
  'draft.discard': ({ id }) => discardDraft(id),
  'day.close': closeDay,
  'keepsake.put': keep,
  'raise.put': keepRaise,
  'playbook.outdated': setAside,
  'lock.set': setLock,
  'lock.open': async (keys) => {
    const opened = await openLock(keys);
    void carryOn();
    return opened;
  },
  'lock.close': closeLock,
  'lock.change': changePassphrase,
  'lock.remove': removeLock,
  'settings.put': async ({ settings }) => {
    const written = await attempting(async () => {
      await writeSettings(settings);
      return true;
    });
    if (!written.changed) return written;
    await Promise.all([refreshSentinels(), offerToKeepPraise(), keepReminder(), used().then(tend)]);
    // One that was just switched on is due, and may need the person while they are here.
    backUpIfDue().catch(() => undefined);
    return written;
  },
  'site.add': async ({ origin, adapter }) => {
    // Without a choice of the person, what a sentinel recognised stays.
    await changeSite(origin, adapter ? { adapter } : {});
    await refreshSentinels();
    return null;
  },
  'site.asked': ({ origin, adapter }) => rememberAsked(origin, adapter),
  'site.own': async ({ origin, own }) => {
    await keepOwn(origin, own);
    await refreshSentinels();
    return null;
  },
  'pick.start': ({ origin, part }) => startPick(origin, part),
  'sites.known': knownSites,
  'site.check': ({ origin }) => checkSite(origin),
  'import.begin': begin,
  'import.stage': stage,
  'import.accept': accept,
  'import.drop': drop,
  'import.progress': progress,
  'backup.now': async () => (await backUp()).problem,
  'backup.exported': noteExport,
  'journal.erase': eraseEverything,
  'journal.lost': putLossAway,
  'card.show': showCard,
  'praise.take': takePraise,
  'praise.select': selectPraise,
  'offers.kept': readHistory,
  'decisions.recent': async () => asOf(await readDecisions(), Date.now()),
  'prompts.kept': readPrompts,
  'prompts.switch': ({ id, on }) => switchPrompt(id, on),
  'tuning.kept': readTuning,
  'tuning.switch': ({ signal, on }) => switchSignal(signal, on),
  'tuning.reset': forgetLearned,
};

/**
 * The one listener for messages. A message is handled only when its kind of sender may send it and its payload has
 * exactly the agreed shape; everything else gets no answer.
 */
export function route(message: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined {
  const side = sideOf(sender);
  const request = side && parseRequest(side, message);
  if (!request) return undefined;
  request(sender).then(
    (ok) => respond({ ok }),
    (error: unknown) => respond({ failed: error instanceof Error ? error.name : 'Error' }),
  );
  return true;
}

const ownPages = ['popup', 'week', 'options', 'welcome'].map((page) => `/${page}.html`);

/** Who speaks, told by what the browser says of the sender and never by the message. */
export function sideOf({ id, url, tab, frameId }: Sender): Side | undefined {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return undefined;
  const { protocol: scheme, pathname } = new URL(url);
  if (scheme === 'http:' || scheme === 'https:') return tab && frameId === 0 ? 'sentinel' : undefined;
  // By the text: where an engine calls the origin of an extension opaque, all of them would be equal.
  if (!url.startsWith(browser.runtime.getURL('/'))) return undefined;
  if (pathname === '/card.html' || pathname === '/card-window.html') return tab && 'card';
  // A page of ours that a stranger framed would have a frame id; none may be framed but the card.
  return ownPages.includes(pathname) && !frameId ? 'page' : undefined;
}

function parseRequest(side: Side, message: unknown): ((sender: Sender) => Promise<unknown>) | undefined {
  const envelope = v.safeParse(v.strictObject({ type: v.string(), payload: v.unknown() }), message);
  if (!envelope.success) return undefined;
  const { type, payload } = envelope.output;
  if (!isTypeOf(side, type)) return undefined;
  const parsed = v.safeParse<v.GenericSchema>(protocol[side][type], payload);
  if (!parsed.success) return undefined;
  // The schema of this very type has just accepted the payload.
  const handle = handlers[type as MessageType] as (payload: unknown, sender: Sender) => Promise<unknown>;
  return (sender) => handle(parsed.output, sender);
}

function isTypeOf<S extends Side>(side: S, type: string): type is keyof (typeof protocol)[S] & string {
  return Object.hasOwn(protocol[side], type);
}

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new Error('a card outside a tab');
  return tab.id;
}
