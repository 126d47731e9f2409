import { isGenerated, isMeaningfulClass, stableValue } from './stable-names';

/** One thing by which an element can be told, as a piece of a selector. */
export interface Token {
  css: string;
  /** The less, the better it survives: attributes made for tests first, the bare tag last. */
  cost: number;
}

const forTests = /^data-(?:test|testid|test-id|test-\w+|cy|qa|garden-id|automation(?:-id)?|component|element|action)$/;
/** Attributes that hold a state or a text of the moment. */
const passing =
  /state|status|active|open|select|focus|hover|count|index|order|time|date|visib|expand|load|disab|check|drag|position|width|height|style|react|reach|radix|emotion|tooltip|title|label|text|content|value|placeholder|subject|html|src|url|href/;
/** Attributes that may hold a person; their value counts only where it is a part one plays in a conversation. */
const personal = /name|user|author|mail|customer|contact|request|sender|from|owner|assign|actor|account|person|by$/;
/** The parts that somebody plays in a conversation. */
export const roles =
  /^(?:customer|client|contact|requester|requestor|end-?user|user|visitor|guest|external|agent|staff|admin|operator|support|bot|system|internal|public|private|incoming|outgoing|inbound|outbound|note|comment|reply)$/i;
const kinds = ['aria-haspopup', 'aria-multiline', 'aria-live', 'aria-modal', 'aria-autocomplete'];

/** Everything that tells this element and is likely to hold, best first. Nothing in it is visible text. */
export function tokensOf(element: Element, ticketId: string | null): Token[] {
  const tokens = [...element.attributes].flatMap(({ name, value }) => attributeTokens(element, name, value, ticketId));
  const tag = element.localName;
  if (tag.includes('-') && !isGenerated(tag)) tokens.push({ css: tag, cost: 4 });
  return tokens.sort((a, b) => a.cost - b.cost);
}

function attributeTokens(element: Element, name: string, value: string, ticketId: string | null): Token[] {
  if (!/^[a-z][a-z\d-]*$/.test(name)) return [];
  if (forTests.test(name)) return byValue(name, value, ticketId, 0);
  if (name.startsWith('data-')) return dataTokens(name, value, ticketId);
  if (name === 'name') return byValue(name, value, ticketId, 2);
  if (name === 'id') return idTokens(value, ticketId);
  if (name === 'class') return classTokens(element);
  if (name === 'contenteditable') return value === 'false' ? [] : [{ css: '[contenteditable]', cost: 6 }];
  if (name === 'type' && roles.test(value)) return [{ css: exactly(name, value), cost: 1 }];
  if (name === 'role' || name === 'type' || kinds.includes(name)) {
    return /^[a-z-]+$/.test(value) ? [{ css: `${element.localName}${exactly(name, value)}`, cost: 7 }] : [];
  }
  return [];
}

function dataTokens(name: string, value: string, ticketId: string | null): Token[] {
  const bare = name.slice('data-'.length);
  if (passing.test(bare) || isGenerated(bare)) return [];
  const there = { css: `[${name}]`, cost: 4 };
  if (personal.test(bare)) return roles.test(value) ? [{ css: exactly(name, value), cost: 1 }, there] : [there];
  return [...byValue(name, value, ticketId, 1), there];
}

function byValue(name: string, value: string, ticketId: string | null, cost: number): Token[] {
  const stable = stableValue(value, ticketId);
  if (!stable) return [];
  if ('is' in stable) return [{ css: exactly(name, stable.is), cost }];
  return [{ css: `[${name}^="${stable.startsWith}"]`, cost: cost + 0.5 }];
}

function idTokens(value: string, ticketId: string | null): Token[] {
  const stable = stableValue(value, ticketId);
  if (!stable) return [];
  if ('startsWith' in stable) return [{ css: `[id^="${stable.startsWith}"]`, cost: 3.5 }];
  return [{ css: /^[\w-]+$/.test(stable.is) ? `#${stable.is}` : exactly('id', stable.is), cost: 3 }];
}

function classTokens(element: Element): Token[] {
  const names = [...element.classList];
  // Beside the mark of a styling tool stands its hash, which may look like a word.
  const hashed = names.some((name) => /^(?:sc|css)-/.test(name));
  return names
    .filter((name) => isMeaningfulClass(name) && !(hashed && /^[A-Za-z]{5,7}$/.test(name)))
    .map((name) => ({ css: `.${name}`, cost: 5 }));
}

const exactly = (name: string, value: string): string => `[${name}="${value}"]`;
