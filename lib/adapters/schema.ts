import * as v from 'valibot';

/** H read in the product's source or manual · M used by public extensions against the live product · L inferred. */
const confidence = v.picklist(['H', 'M', 'L']);
const seen = v.pipe(v.string(), v.isoDate());
const selectors = v.array(v.string());

/** One selector to try, with its confidence and the month it was last known to hold. `{id}` stands for the ticket id. */
const candidate = v.object({
  css: v.string(),
  /** Only an element with one of these accessible names, in small letters: where the only hook is a translated word. */
  named: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1))),
  sure: confidence,
  seen,
});
const candidates = v.pipe(v.array(candidate), v.minLength(1));

/** Which part of an element holds a value. */
const take = v.variant('part', [
  v.object({ part: v.literal('text') }),
  v.object({ part: v.literal('attribute'), name: v.string() }),
  /** What follows `prefix` in an attribute, wherever it stands there. */
  v.object({ part: v.literal('suffix'), name: v.string(), prefix: v.string() }),
  /** What follows `prefix` in the first class that begins with it. */
  v.object({ part: v.literal('class'), prefix: v.string() }),
  /** What a select, one of its options, an input or a text area holds; of anything else the text. */
  v.object({ part: v.literal('value') }),
  /** `yes` where the element or something in it matches, else `no`. */
  v.object({ part: v.literal('matches'), css: v.string(), yes: v.string(), no: v.string() }),
]);

/** A value on the page: the first candidate found, and which part of it to take. */
const reading = v.object({ from: candidates, take });

/** How a message is known to be the customer's. */
const isCustomer = v.variant('by', [
  /** The message, or something in it, matches `css`; and neither matches `not`. */
  v.object({ by: v.literal('selector'), css: v.string(), not: v.exactOptional(v.string()) }),
  /** The author (of the first `author` in the message) is among the `people` elsewhere on the ticket. */
  v.object({
    by: v.literal('author-among'),
    author: v.object({ css: v.string(), take }),
    people: v.object({ css: v.string(), take }),
    /** Who is signed in: an agent may stand among the people of a ticket of their own. */
    me: v.exactOptional(v.object({ css: v.string(), take })),
  }),
]);

/** A control that answers or closes the ticket. It only counts once a change of the page confirms it. */
const action = v.object({
  moment: v.picklist(['replied', 'solved']),
  on: v.variant('event', [
    v.object({ event: v.literal('click'), target: candidates }),
    v.object({ event: v.literal('submit'), target: candidates }),
    /**
     * A shortcut as `Control+Alt+KeyS`: modifiers in the order Control, Alt, Shift, Meta, then `event.code`. A leading
     * `Mod` is Control or, on a Mac, Meta. With a `target`, only where it is pressed in one.
     */
    v.object({
      event: v.literal('keys'),
      keys: v.string(),
      target: v.exactOptional(candidates),
      sure: confidence,
      seen,
    }),
  ]),
  /**
   * Only when this form field, in the same form or on the ticket, holds one of these values at that moment, or is a
   * select that shows one of these words.
   */
  when: v.exactOptional(v.object({ field: v.string(), is: v.array(v.string()) })),
  /** Only where this regular expression matches the address, such as that of one pop-up among others. */
  at: v.exactOptional(v.string()),
  /** Not while this is on the ticket, such as a composer that is set to a note. */
  unless: v.exactOptional(v.string()),
  /**
   * Any one of these changes within 20 s confirms it: another `status`, or one in which the ticket is `solved`; more
   * `messages`; the `composer` emptied, or gone with its form (`form-gone`); the ticket `left`; the window `closed`.
   */
  confirm: v.pipe(
    v.array(v.picklist(['status', 'solved', 'messages', 'composer', 'form-gone', 'left', 'closed'])),
    v.minLength(1),
  ),
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
  hosts: selectors,
  /** All of these are on a page of a self-hosted one. */
  detect: selectors,
  /** A regular expression over path, query and fragment, with the named group `id`. The only place that knows URLs. */
  ticketUrl: v.pipe(v.string(), v.includes('(?<id>')),
  /** The form field that holds the id where the address matches `ticketUrl` without one: a form that came back. */
  ticketField: v.exactOptional(v.string()),
  /** How sure the address and the authorship of messages are, which stand in no candidate. */
  sure: v.object({ ticket: confidence, customer: v.exactOptional(confidence) }),
  /** Where the page goes on: hosts of open shadow roots, and frames of the same origin (an inner page, an editor). */
  roots: v.exactOptional(v.object({ shadow: v.exactOptional(selectors), frames: v.exactOptional(selectors) })),
  /** The root of one ticket, since several may stay mounted. Absent: the whole document. */
  activeTicket: v.exactOptional(candidates),
  /** Absent where nothing is known of the conversation: its answers are timed, and nothing is read. */
  messages: v.exactOptional(
    v.object({
      item: candidates,
      text: candidates,
      /** Absent where nothing tells customer from agent: then no message counts as the customer's. */
      isCustomer: v.exactOptional(isCustomer),
      /** Notes that the customer never sees: they (or something in them) match. They are no messages at all. */
      internal: v.exactOptional(selectors),
      /** Parts of a message that are not its author's own words, such as folded quotes. */
      quoted: selectors,
      /** What puts messages in order, since their position is often a preference: the newest has the highest value. */
      order: v.variant('by', [
        v.object({ by: v.literal('position'), newest: v.exactOptional(v.picklist(['first', 'last'])) }),
        v.object({ by: v.literal('time') }),
        /** The first number in an attribute, such as 140 in `thread-140`. */
        v.object({ by: v.literal('number'), attribute: v.string() }),
      ]),
    }),
  ),
  status: v.exactOptional(reading),
  priority: v.exactOptional(v.object({ ...reading.entries, urgent: v.array(v.string()) })),
  /** The customer's rating, and which values are good and which bad. */
  rating: v.exactOptional(v.object({ ...reading.entries, good: v.array(v.string()), bad: v.array(v.string()) })),
  /** Where the page says that the ticket was reopened, and with which values. */
  reopened: v.exactOptional(v.object({ ...reading.entries, is: v.array(v.string()) })),
  /** Statuses, as `status` reads them, in which a ticket is done; capitals don't matter. */
  solvedStatuses: v.array(v.string()),
  actions: v.array(action),
  composer: candidates,
  /** Where the pill must not lie. */
  keepOut: selectors,
});

export type Adapter = v.InferOutput<typeof adapterSchema>;
export type Candidate = v.InferOutput<typeof candidate>;
export type Reading = v.InferOutput<typeof reading>;
export type Take = v.InferOutput<typeof take>;
export type Action = v.InferOutput<typeof action>;

/**
 * Reads an adapter that crossed a boundary (a person's own, a pack).
 * @throws {v.ValiError} naming the first field that is off.
 */
export const parseAdapter = (value: unknown): Adapter => v.parse(adapterSchema, value);
