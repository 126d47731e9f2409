import * as v from 'valibot';

/** H read in the product's source or manual · M used by public extensions against the live product · L inferred. */
const confidence = v.picklist(['H', 'M', 'L']);

/** One selector to try, with its confidence and the month it was last known to hold. `{id}` stands for the ticket id. */
const candidate = v.object({ css: v.string(), sure: confidence, seen: v.pipe(v.string(), v.isoDate()) });
const candidates = v.pipe(v.array(candidate), v.minLength(1));

/** A value on the page: the first candidate found, and which part of it to take. */
const reading = v.object({
  from: candidates,
  take: v.variant('part', [
    v.object({ part: v.literal('text') }),
    v.object({ part: v.literal('attribute'), name: v.string() }),
    /** What follows `prefix` in an attribute. */
    v.object({ part: v.literal('suffix'), name: v.string(), prefix: v.string() }),
  ]),
});

/** How a message is known to be the customer's. */
const isCustomer = v.variant('by', [
  /** The message, or something in it, matches. */
  v.object({ by: v.literal('selector'), css: v.string() }),
  /** The author (an attribute of the first `author` in the message) is among the `people` elsewhere on the ticket. */
  v.object({ by: v.literal('author-among'), author: v.string(), people: v.string(), attribute: v.string() }),
]);

/** A control that answers or closes the ticket. It only counts once a change of the page confirms it. */
const action = v.object({
  moment: v.picklist(['replied', 'solved']),
  on: v.variant('event', [
    v.object({ event: v.literal('click'), target: candidates }),
    v.object({ event: v.literal('submit'), target: candidates }),
    /** A shortcut as `Control+Alt+KeyS`: modifiers in the order Control, Alt, Shift, Meta, then `event.code`. */
    v.object({ event: v.literal('keys'), keys: v.string() }),
  ]),
  /** Only when this form field, in the same form or on the ticket, holds one of these values at that moment. */
  when: v.exactOptional(v.object({ field: v.string(), is: v.array(v.string()) })),
  /** Any one of these changes within 20 s confirms it. */
  confirm: v.pipe(v.array(v.picklist(['status', 'messages', 'composer', 'form-gone', 'left'])), v.minLength(1)),
});

/**
 * What we know of one helpdesk, as pure data that survives JSON: a built-in adapter, a person's own and one from a
 * pack are the same thing.
 */
export const adapterSchema = v.object({
  /** Never changes: stored in entries. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: v.string(),
  /** Match patterns for recognition; empty when self-hosted. */
  hosts: v.array(v.string()),
  /** All of these are on a page of a self-hosted one. */
  detect: v.array(v.string()),
  /** A regular expression over path, query and fragment, with the named group `id`. The only place that knows URLs. */
  ticketUrl: v.pipe(v.string(), v.includes('(?<id>')),
  /** The root of one ticket, since several may stay mounted. Absent: the whole document. */
  activeTicket: v.exactOptional(candidates),
  messages: v.object({
    item: candidates,
    text: candidates,
    isCustomer,
    /** Parts of a message that are not its author's own words, such as folded quotes. */
    quoted: v.array(v.string()),
    /** What puts messages in order, since their position is often a preference: the newest has the highest value. */
    order: v.variant('by', [
      v.object({ by: v.literal('position') }),
      v.object({ by: v.literal('time') }),
      v.object({ by: v.literal('number'), attribute: v.string() }),
    ]),
  }),
  status: v.exactOptional(reading),
  priority: v.exactOptional(v.object({ ...reading.entries, urgent: v.array(v.string()) })),
  /** The customer's rating, and which values are good and which bad. */
  rating: v.exactOptional(v.object({ ...reading.entries, good: v.array(v.string()), bad: v.array(v.string()) })),
  /** Where the page says that the ticket was reopened, and with which values. */
  reopened: v.exactOptional(v.object({ ...reading.entries, is: v.array(v.string()) })),
  /** Statuses, as `status` reads them, in which a ticket is done; empty where they are translated. */
  solvedStatuses: v.array(v.string()),
  actions: v.array(action),
  composer: candidates,
  /** Where the pill must not lie. */
  keepOut: v.array(v.string()),
});

export type Adapter = v.InferOutput<typeof adapterSchema>;
export type Candidate = v.InferOutput<typeof candidate>;
export type Reading = v.InferOutput<typeof reading>;
export type Action = v.InferOutput<typeof action>;

/**
 * Reads an adapter that crossed a boundary (a person's own, a pack).
 * @throws {v.ValiError} naming the first field that is off.
 */
export const parseAdapter = (value: unknown): Adapter => v.parse(adapterSchema, value);
