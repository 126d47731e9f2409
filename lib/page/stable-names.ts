/** Prefixes that styling tools put before a hash, and frameworks before a counter. */
const generatedPrefix =
  /^(?:css|sc|jss|emotion|svelte|ember|radix|headlessui|react-(?:aria|select)|mui|chakra|mantine|ng-tns|yui|ext-gen|gwt-uid|cdk|uid|cke|mce|tippy|popper|downshift)(?:\d|[-_:][\w:-]*\d)|^(?:css|sc|jss|emotion)-|^_ng|^[«:]|:$/i;
const uuid = /[\da-f]{8}-[\da-f]{4}-/i;

/** Whether a name was made by a machine and is another one after the next build or on the next page. */
export function isGenerated(name: string): boolean {
  if (name.length > 60 || uuid.test(name) || generatedPrefix.test(name)) return true;
  return name.split(/[^A-Za-z\d]+/).some(isHash);
}

/** `1ab2c`, `3fK2x`, `bdVaJa`, `xqzrtw`, a long number; not `h1`, `ckeditor5`, `iconButton`. */
function isHash(part: string): boolean {
  if (/\d{3,}/.test(part)) return true;
  if (part.length < 5) return /\d[a-z]+\d/i.test(part);
  if (/\d/.test(part)) return !/^[a-z]+\d{1,2}$/i.test(part);
  if (!/[aeiouy]/i.test(part)) return part !== part.toUpperCase();
  const humps = part.match(/[a-z][A-Z]/g)?.length ?? 0;
  return humps >= 2 && part.length / (humps + 1) < 3;
}

/** Classes that say how something stands right now, not what it is. */
const passing =
  /^(?:is|has|ng|was)-|^(?:js-)?(?:active|selected|open|opened|closed?|focus(?:ed)?|focus-visible|hover(?:ed)?|hidden|shown?|visible|disabled|enabled|loading|loaded|current|fade|in|out|collapsed?|expanded|first|last|odd|even|unread|read|new|dirty|empty|checked|pressed|dragging|sticky|stuck|animated?|highlight(?:ed)?)$|[-_](?:active|selected|open|focus(?:ed)?|hover(?:ed)?|hidden|visible|disabled|loading|collapsed|expanded|checked)$/i;
/** Classes of a style kit that say how something looks. */
const looks =
  /[:/[\]!@%]|^-|^(?:flex|grid|block|inline|inline-(?:block|flex)|table|relative|absolute|fixed|static|truncate|italic|underline|uppercase|container(?:-fluid)?|row|col|clearfix|small|large|left|right|center|group|peer|antialiased|border|rounded|shadow|transition|btn|button|icon)$|^(?:[mp][trblxyse]?|[wh]|min-[wh]|max-[wh]|gap|space|text|bg|font|leading|tracking|border|rounded|shadow|z|top|left|right|bottom|inset|col|row|grid|flex|items|justify|self|content|order|overflow|opacity|transition|duration|ease|cursor|ring|outline|d|float|align|pull)-(?:[trblxyse]-)?(?:\d.*|auto|full|none|screen|fit|xs|sm|md|lg|xl|\dxl|start|end|left|right|center|between|around|stretch|wrap|nowrap|row|col|column|hidden|scroll|visible|block|inline|flex|bold|semibold|medium|normal|light|mono|sans|white|black|transparent|pointer|default|all|colors|in|out|base)\b/;

/** Whether a class tells what an element is, today and after the next build. */
export function isMeaningfulClass(name: string): boolean {
  return /^[a-z_][\w-]{2,}$/i.test(name) && !passing.test(name) && !looks.test(name) && !isGenerated(name);
}

/** What may differ between tickets and pages in a value: its stable form, or null where nothing stable is left. */
export type StableValue = { is: string } | { startsWith: string };

/**
 * The part of an attribute's value that holds on the next ticket: all of it, with the ticket's own id as `{id}`, or what
 * stands before a number or a hash. Only what looks like a name counts; a sentence or a person's name does not.
 */
export function stableValue(value: string, ticketId: string | null): StableValue | null {
  if (!/^[A-Za-z\d][\w.:-]{0,80}$/.test(value)) return null;
  const general = withoutTicket(value, ticketId);
  const named = general.replaceAll('{id}', 'id');
  if (/^[A-Za-z]/.test(named) && !isGenerated(named) && !/\d$/.test(named)) return { is: general };
  const head = /^(?:[A-Za-z]+[-_.:])+(?=[^-_.:])/.exec(general)?.[0];
  return head !== undefined && head.length > 3 && !isGenerated(head.slice(0, -1)) ? { startsWith: head } : null;
}

/** A short id stands for the ticket only where the value says so: a 2 is also the second of something. */
function withoutTicket(value: string, ticketId: string | null): string {
  if (ticketId === null || !/\d/.test(ticketId)) return value;
  if (ticketId.length < 3 && !/ticket|case|conversation|issue|thread/i.test(value)) return value;
  return value
    .split(/([^A-Za-z\d]+)/)
    .map((part) => (part === ticketId ? '{id}' : part))
    .join('');
}
