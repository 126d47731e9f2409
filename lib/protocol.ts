import * as v from 'valibot';
import { ownParts, ownSchema, pickedSelector } from './adapters/own';
import { cardSchema } from './domain/card';
import { dayWordsSchema } from './domain/day';
import { editSchema } from './domain/edit';
import { choiceSchema, kindSchema, planSchema, triggerSchema } from './domain/entry';
import { raiseSchema } from './domain/raise';
import { corners, settingsSchema } from './domain/settings';
import { guessedAdapter } from './guessed';
import { signalIds } from './toughness/signals';

const id = v.pipe(v.string(), v.uuid());
const shortText = v.pipe(v.string(), v.maxLength(200));
const origin = v.pipe(v.string(), v.url(), v.maxLength(300));
const kept = v.pipe(v.string(), v.maxLength(20_000));
const localDay = v.pipe(v.string(), v.isoDate());

const state = v.object({
  status: v.nullable(shortText),
  messages: v.nullable(v.number()),
  composing: v.nullable(v.boolean()),
});
const reading = v.nullable(
  v.object({
    ...state.entries,
    customer: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(3)),
    turns: v.number(),
    solved: v.boolean(),
    urgent: v.boolean(),
    rating: v.nullable(v.picklist(['good', 'bad'])),
    reopened: v.boolean(),
    activeMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
);
const attention = v.object({
  visible: v.boolean(),
  focused: v.boolean(),
  fullScreen: v.boolean(),
  sinceKeyMs: v.nullable(v.number()),
  unsentDraft: v.boolean(),
});
const ticketId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const attempt = v.object({
  moment: v.picklist(['replied', 'solved']),
  ticketId,
  confirm: v.array(v.picklist(['status', 'solved', 'messages', 'composer', 'form-gone', 'left', 'closed'])),
  before: state,
});
const promptId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const day = {
  good: v.pipe(v.array(v.object({ what: shortText, why: shortText })), v.maxLength(3)),
  open: v.pipe(v.string(), v.maxLength(2_000)),
  word: v.pipe(v.string(), v.maxLength(80)),
};
const nothing = v.object({});
/** Records of a file, each checked where it is put aside. */
const unchecked = v.pipe(v.array(v.unknown()), v.maxLength(2_000));
/** What stands in the popup's fields; longer words than a field takes are refused there already. */
const unsentLine = v.object({ kind: kindSchema, text: kept, did: kept, tags: kept });
/** A praise that was selected, by the time of it. */
export const praisePlace = v.custom<`praise-${number}`>(
  (place) => typeof place === 'string' && /^praise-\d{1,16}$/.test(place),
);
/** The keys of a locked journal and the age files that hold them, all as text. */
const keys = v.object({ data: v.pipe(v.string(), v.maxLength(100)), inbox: v.pipe(v.string(), v.maxLength(10_000)) });
const ageFile = v.pipe(v.string(), v.startsWith('-----BEGIN AGE ENCRYPTED FILE-----'), v.maxLength(20_000));

/**
 * Who may send what. A card stands in a helpdesk's tab and a sentinel in a stranger's page, so neither can read, list,
 * export or erase: those are for our own top-level pages.
 */
export const protocol = {
  sentinel: {
    /** `again`: not for a page that just loaded, so there is nothing to go on with. */
    'page.hello': v.object({ again: v.optional(v.boolean()), recognised: v.optional(shortText) }),
    'ticket.attempted': v.object({ attempt, reading, lastKeyAt: v.nullable(v.number()) }),
    'ticket.confirmed': v.object({ attempt, reading, attention }),
    'ticket.left': v.object({
      ticketId,
      reading,
      to: v.picklist(['ticket', 'list', 'page']),
      answered: v.boolean(),
      attention,
    }),
    'agent.returned': v.object({ ticketId: v.nullable(ticketId), reading, attention }),
    'composer.focused': v.object({ ticketId, reading, attention }),
    /** The page is in use, and the time of a point of the day has come. */
    'day.due': v.object({ attention }),
    'card.asked': v.object({ ticketId: v.nullable(ticketId), reading }),
    'offer.retry': v.object({ attention }),
    'offer.answer': v.object({ answer: v.picklist(['opened', 'snooze', 'dismissed', 'faded']) }),
    /** A picker starts in this tab: what is asked for? */
    'pick.hello': nothing,
    /** What the person pointed at, as selectors only; null where they cancelled. */
    'pick.done': v.object({
      picked: v.nullable(
        v.strictObject({
          css: pickedSelector,
          customer: v.nullable(pickedSelector),
          shadow: v.pipe(v.array(pickedSelector), v.maxLength(5)),
        }),
      ),
    }),
    /** A look at a page that no adapter knows starts: is it wanted? */
    'guess.hello': nothing,
    /** What the page's structure tells: selectors only. */
    'guess.found': v.object({ guess: v.object({ adapter: guessedAdapter, sure: v.boolean() }) }),
    'pill.moved': v.object({ corner: v.picklist(corners) }),
  },
  card: {
    'card.open': nothing,
    'card.draft': v.object({ id, card: cardSchema }),
    'card.discard': v.object({ id }),
    'card.save': v.object({ id, card: cardSchema }),
    'card.close': nothing,
    'card.snooze': v.object({ until: v.picklist(['quarter', 'call', 'tomorrow', 'ask']) }),
    /** What is said of the day so far, and the end of it. */
    'card.day-draft': v.object({ day: v.object(day) }),
    'card.day-close': v.object({ id, ...day }),
    /** Switches off the point of the day that brought this card. */
    'card.off': nothing,
    'card.tough': v.object({ tough: v.boolean() }),
    'card.prompt': v.object({ id: promptId, note: v.picklist(['shown', 'passed', 'off']) }),
    'card.outdated': v.object({ trigger: triggerSchema, choice: choiceSchema }),
  },
  page: {
    'entry.add': v.object({
      id,
      kind: kindSchema,
      text: kept,
      tags: editSchema.entries.tags,
      did: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    }),
    'entry.edit': v.object({ id, ...editSchema.entries }),
    'entry.star': v.object({ id, starred: v.boolean() }),
    'entry.pick': v.object({ id, on: v.boolean() }),
    'plan.add': v.object({ id, plan: planSchema }),
    'entry.delete': v.object({ id }),
    'entry.restore': v.object({ id }),
    /** Erases for good what is in the bin: one entry, or without an id all. */
    'bin.erase': v.object({ id: v.optional(id) }),
    'unsent.line': v.object({ place: v.union([v.literal('popup'), praisePlace]), line: unsentLine }),
    'unsent.day': v.object({ day: dayWordsSchema }),
    /** A praise opened the week; without a day to be seen on it was put away. */
    'praise.shown': v.object({ id, week: localDay, seenOn: v.nullable(localDay) }),
    'draft.discard': v.object({ id }),
    'day.close': v.object({ id, ...day }),
    'keepsake.put': v.object({
      name: v.picklist(['line', 'letter', 'inventory', 'prompts', 'help', 'policy']),
      text: kept,
    }),
    'raise.put': v.object({ raise: raiseSchema }),
    'playbook.outdated': v.object({ trigger: triggerSchema, choice: choiceSchema, outdated: v.boolean() }),
    'lock.set': v.object({
      keys,
      inbox: v.pipe(v.string(), v.maxLength(2_000)),
      byPassphrase: ageFile,
      byRecovery: ageFile,
    }),
    'lock.open': v.object({ keys }),
    'lock.close': nothing,
    'lock.change': v.object({ byPassphrase: ageFile }),
    'lock.remove': nothing,
    'settings.put': v.object({ settings: settingsSchema }),
    'site.add': v.object({ origin, adapter: v.optional(shortText) }),
    /** The browser is being asked; its question may close the page that would hear the answer. */
    'site.asked': v.object({ origin, adapter: v.optional(shortText) }),
    'sites.known': nothing,
    'site.check': v.object({ origin }),
    'site.own': v.object({ origin, own: v.nullable(ownSchema) }),
    'pick.start': v.object({ origin, part: v.picklist(ownParts) }),
    'import.begin': v.object({ import: id }),
    'import.stage': v.object({
      import: id,
      nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
      lists: v.object({ keepsakes: unchecked, drafts: unchecked, tombstones: unchecked, entries: unchecked }),
      broken: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
    }),
    'import.accept': v.object({
      import: id,
      bringBack: v.boolean(),
      setup: v.nullable(v.record(v.string(), v.unknown())),
    }),
    'import.drop': nothing,
    'import.progress': nothing,
    'backup.now': nothing,
    'backup.exported': nothing,
    'journal.erase': nothing,
    /** The person knows that the browser lost the journal. */
    'journal.lost': nothing,
    'card.show': nothing,
    'praise.take': v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    'praise.select': nothing,
    'offers.kept': nothing,
    'decisions.recent': nothing,
    'prompts.kept': nothing,
    'prompts.switch': v.object({ id: promptId, on: v.boolean() }),
    'tuning.kept': nothing,
    'tuning.switch': v.object({ signal: v.picklist(signalIds), on: v.boolean() }),
    'tuning.reset': nothing,
  },
} as const;

type Messages = (typeof protocol)['sentinel'] & (typeof protocol)['card'] & (typeof protocol)['page'];
export type Side = keyof typeof protocol;
export type MessageType = keyof Messages;
export type Payload<M extends MessageType> = v.InferOutput<Messages[M]>;
