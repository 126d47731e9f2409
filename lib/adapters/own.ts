import * as v from 'valibot';
import { type Action, type Adapter, adapterSchema, type Candidate } from './schema';

/** The parts of a page that a person can point at. */
export const ownParts = ['ticket', 'messages', 'composer', 'solve', 'reply', 'status'] as const;
export type OwnPart = (typeof ownParts)[number];

/** The longest expression for the addresses of tickets. */
export const longestAddress = 300;

/** A selector as a person may write it; `{id}` stands for the ticket's id. */
const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** What a picker may send: pieces of our own making, in which no sentence has room. */
export const pickedSelector = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(?:[\w-]|[#.:()*>]| (?! )|\[[\w-]+(?:\^?="[\w.:{}-]*")?\])+$/),
);

/**
 * What a person found out about their helpdesk, in a few lines that can be shared. It lies over the adapter of the
 * product that was recognised, or over none; a selector here is tried before those of the product.
 */
export const ownSchema = v.strictObject({
  /** The id of the product that it was made for. */
  helpdesk: v.exactOptional(v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z][a-z0-9-]*$/))),
  /** As `ticketUrl` of an adapter. */
  address: v.exactOptional(
    v.pipe(v.string(), v.maxLength(longestAddress), v.includes('(?<id>'), v.check(isExpression)),
  ),
  ticket: v.exactOptional(selector),
  messages: v.exactOptional(selector),
  /** What a message of a customer matches or holds, and no other. */
  customer: v.exactOptional(selector),
  /** The words within a message; without it, all of the message. */
  text: v.exactOptional(selector),
  composer: v.exactOptional(selector),
  solve: v.exactOptional(selector),
  reply: v.exactOptional(selector),
  status: v.exactOptional(selector),
  /** The hosts of open shadow roots in which some of it lies. */
  shadow: v.exactOptional(selector),
});
export type Own = v.InferOutput<typeof ownSchema>;

/** Nobody dates what one person showed on one page. */
const seen = '2026-11-24';
const none: Candidate[] = [{ css: 'none', sure: 'L', seen }];

/** Without a product underneath: what has to be there before anything is found. */
export const bare: Adapter = {
  id: 'own',
  name: '',
  hosts: [],
  detect: [],
  ticketUrl: '(?<id>$.)',
  sure: { ticket: 'L', customer: 'L' },
  solvedStatuses: [],
  actions: [],
  composer: none,
  keepOut: [],
};
const conversation: NonNullable<Adapter['messages']> = {
  item: none,
  text: none,
  quoted: ['blockquote'],
  order: { by: 'time' },
};

/**
 * The adapter with a person's own findings over it, checked by the same schema. Where the two don't fit together the
 * product's stays as it is; it is undefined where there is neither a product nor an address to go by.
 */
export function withOwn(product: Adapter | undefined, own: Own | undefined): Adapter | undefined {
  if (!own || (!product && own.address === undefined)) return product;
  const merged = v.safeParse(adapterSchema, merge(product ?? bare, own));
  return merged.success ? merged.output : product;
}

function merge(base: Adapter, own: Own): Adapter {
  const { activeTicket = [], messages = conversation, roots = {} } = base;
  const talks = base.messages !== undefined || own.messages !== undefined;
  const buttons = [own.solve, own.reply].filter((css) => css !== undefined);
  return {
    ...base,
    ...(own.address !== undefined && { ticketUrl: own.address }),
    ...(own.ticket !== undefined && { activeTicket: first(own.ticket, activeTicket) }),
    ...(own.shadow !== undefined && { roots: { ...roots, shadow: [...(roots.shadow ?? []), own.shadow] } }),
    ...(talks && {
      messages: {
        ...messages,
        item: first(own.messages, messages.item),
        text: first(own.text, messages.text),
        ...(own.customer !== undefined && { isCustomer: { by: 'selector', css: own.customer } }),
      },
    }),
    ...(own.status !== undefined && {
      status: { from: first(own.status, []), take: { part: 'text' } },
      // The product's names of statuses need not be those that stand there.
      solvedStatuses: [],
    }),
    actions: [...click('solved', own.solve), ...click('replied', own.reply), ...base.actions],
    composer: first(own.composer, base.composer),
    keepOut: [...buttons, ...base.keepOut],
  };
}

const candidate = (css: string): Candidate => ({ css, sure: 'L', seen });
const first = (css: string | undefined, others: readonly Candidate[]): Candidate[] =>
  css === undefined ? [...others] : [candidate(css), ...others];

/** A button that the person showed; whatever the page then changes will do. */
function click(moment: Action['moment'], css: string | undefined): Action[] {
  if (css === undefined) return [];
  const confirm: Action['confirm'] = ['status', 'messages', 'composer', 'form-gone', 'left', 'closed'];
  return [{ moment, on: { event: 'click', target: [candidate(css)] }, confirm }];
}

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
