type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** An address in which the id of a ticket stands: an expression with the group `id`, and the id itself. */
export interface TicketAddress {
  ticketUrl: string;
  ticketId: string;
  /** A word such as `ticket` stands before the id, so that the page is likely to be a helpdesk's. */
  named: boolean;
}

/** What an id may look like, the narrowest first; each wants a digit, so that `new` or `settings` are none. */
const shapes = [
  '\\d{1,20}',
  '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}',
  '[\\da-f]{24}',
  '[A-Z][A-Z\\d]{1,9}-\\d{1,10}',
  '(?=[\\w-]{0,60}\\d)[A-Za-z]{2,9}[_-][\\w-]{1,60}',
  '(?=[A-Za-z]{0,30}\\d)[A-Za-z\\d]{5,32}',
] as const;

/** What a ticket is called in addresses, as a whole word of a segment or of a parameter's name. */
const ticketWords =
  /(?:^|[^a-z])(?:tickets?|tkt|cases?|conversations?|conv|issues?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|incidents?|threads?|chats?|dialogs?|cnv|vorgang|vorgaenge|anfragen?|fall|faelle|demandes?|solicitud(?:es)?|chamados?|casos?|inquiries|toiawase|anken|ticketid|caseid|issueid|tickets?id|thread_?id|conversationid)(?:[^a-z]|$)/i;
/** A number after one of these names something else. */
const otherThings =
  /^(?:accounts?|org(?:anization|anisation)?s?|portals?|projects?|products?|items?|users?|customers?|contacts?|people|members?|compan(?:y|ies)|teams?|groups?|agents?|views?|filters?|folders?|labels?|tags?|pages?|p|queues?|inbox(?:es)?|mailbox(?:es)?|mail|departments?|brands?|search|lists?|boards?|dashboards?|reports?|orders?|invoices?|articles?|blog|posts?|news|wiki|docs?|kb|help|faq|hc|assets?|attachments?|files?|images?|settings|admin|api|v|version|u|year|month|date|offset|start|limit|size|per_?page|sort|tab|lang|sid|session|token|ts|t|category|cat|shop|store|campaigns?|events?)$/i;
/** After a ticket's word these show one side of it. */
const sides = /^(?:view|v|show|display|details?|zoom|edit|open|a|events?)$/i;
/** Parameters that say which page of a one-script helpdesk this is. */
const routing =
  /^(?:page|seite|pagina|action|route|module|mod|view|a|do|op|task|section|site|r|c|m|cmd|option|subaction|controller)$/i;

/** The id may stand in the path, in the query, or in a fragment that is a route of its own. */
export function ticketAddress({ pathname, search, hash }: Place): TicketAddress | null {
  if (pathname.length + search.length + hash.length > 600) return null;
  return best([...inPath(pathname), ...inQuery(pathname, search), ...inFragment(hash)]);
}

type Found = TicketAddress & { score: number };

function best(found: Found[]): TicketAddress | null {
  const [first] = found.sort((a, b) => b.score - a.score);
  if (!first || first.score <= 0) return null;
  const { ticketUrl, ticketId, named } = first;
  return { ticketUrl, ticketId, named };
}

function inPath(pathname: string): Found[] {
  const segments = pathname.split('/').slice(1);
  return segments.flatMap((segment, at) => {
    const shape = shapeOf(segment);
    const before = segments[at - 1] ?? '';
    if (shape === null) return [];
    const side = sides.test(before) && ticketWords.test(segments[at - 2] ?? '');
    if (otherThings.test(before) && !side) return [];
    const named = ticketWords.test(before) || keyShape(shape) || ticketWords.test(segment);
    const near = !named && ticketWords.test(segments[at - 2] ?? '');
    const known = named || near;
    // A bare number at the end may be a ticket's; one in the middle is a customer's, a year's, a team's.
    if (!known && (at !== segments.length - 1 || segments.length < 2)) return [];
    const ticketUrl = `^${pathBefore(segments.slice(0, at))}/(?<id>${shape})(?=[/?#]|$)`;
    return [{ ticketUrl, ticketId: segment, named: known, score: (named ? 4 : near ? 3 : 1) + at / 100 }];
  });
}

/** The way to the id: the first segment and the last one hold, what lies between may be a view, a queue or an account. */
function pathBefore(segments: readonly string[]): string {
  const fixed = (segment: string): string => (shapeOf(segment) ? '[^/?#]+' : literal(segment));
  const [first, ...rest] = segments;
  if (first === undefined) return '';
  const last = rest.pop();
  if (last === undefined) return `/${fixed(first)}`;
  if (rest.length === 0) return `/${fixed(first)}/${fixed(last)}`;
  // Without a word of its own the last one may change too; then every segment is held, to be on the safe side.
  if (!ticketWords.test(last)) return [first, ...rest, last].map((segment) => `/${fixed(segment)}`).join('');
  return `/${fixed(first)}(?:/[^/?#]+){0,6}/${fixed(last)}`;
}

function inQuery(pathname: string, search: string): Found[] {
  const pairs = parameters(search.slice(1));
  const way = pathname.split('/');
  const script = way.pop() ?? '';
  const inFolder = way.some((folder) => ticketWords.test(folder));
  // In a folder of tickets each script shows another side of the same one.
  const path = inFolder ? `${literal(way.join('/'))}/[^/?#]*` : literal(pathname);
  return pairs.flatMap(({ name, value }) => {
    const shape = shapeOf(value);
    if (shape === null || otherThings.test(name) || routing.test(name)) return [];
    const routes = pairs.filter((one) => routing.test(one.name) && /^[A-Za-z][\w./-]*$/.test(one.value));
    const byName = ticketWords.test(spaced(name)) || /ticket/i.test(name);
    const byRoute =
      inFolder || [script, ...routes.map((one) => one.value)].some((word) => ticketWords.test(spaced(word)));
    const bare = /^(?:id|nr|no|num|number|key|ref|code)$/i.test(name);
    if (!byName && !bare) return [];
    const lookahead = routes.map((one) => `(?=[^#]*[?&;]${literal(one.name)}=${literal(one.value)}(?:[&;#]|$))`);
    const ticketUrl = `^${path}${lookahead.join('')}\\?(?:[^#]*[&;])?${literal(name)}=(?<id>${shape})(?=[&;#]|$)`;
    return [{ ticketUrl, ticketId: value, named: byName || byRoute, score: byName ? 4.5 : byRoute ? 4.2 : 1 }];
  });
}

/** `#/tickets/12`, `#ticket/zoom/12`, `#Conversation;id=ab12`, `#!/case?id=7`. */
function inFragment(hash: string): Found[] {
  const route = /^#!?\/?([^?;]*)[?;]?(.*)$/.exec(hash);
  if (!route || hash.length < 3) return [];
  const [, path = '', query = ''] = route;
  const from = (found: Found, start: string): Found => ({
    ...found,
    ticketUrl: `#!?/?${found.ticketUrl.replace(start, '')}`,
  });
  return [
    ...inPath(`/${path}`).map((found) => from(found, '^/')),
    ...parameters(query).flatMap(({ name, value }) => {
      const shape = shapeOf(value);
      const named = ticketWords.test(`${path} ${spaced(name)}`);
      if (shape === null || !named || otherThings.test(name)) return [];
      const ticketUrl = `^${literal(path)}[?;](?:[^#]*[&;])?${literal(name)}=(?<id>${shape})(?=[&;#]|$)`;
      return [from({ ticketUrl, ticketId: value, named, score: 4 }, '^')];
    }),
  ];
}

function parameters(query: string): { name: string; value: string }[] {
  return query.split(/[&;]/).flatMap((pair) => {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return name === '' ? [] : [{ name, value }];
  });
}

function shapeOf(text: string): string | null {
  return shapes.find((shape) => new RegExp(`^(?:${shape})$`).test(text)) ?? null;
}

const keyShape = (shape: string): boolean => shape === shapes[3];
/** `TicketID` and `ticketZoom` as separate words. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2');
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
