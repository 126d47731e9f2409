/** A helpdesk as the first run and settings offer it. */
export interface Product {
  id: string;
  name: string;
  /** What follows the customer's own part of the address (`zendesk.com`). */
  domains: readonly string[];
  /** It may live at other addresses too. */
  anywhere: boolean;
  /** The one address that all of its customers share; null where each has its own. */
  origin: string | null;
}

/**
 * `empty`: nothing typed · `not-web`: no page of the web · `wildcard`: more than one site · `unreadable`: no address ·
 * `elsewhere`: not where this product lives.
 */
export type AddressProblem = 'empty' | 'not-web' | 'wildcard' | 'unreadable' | 'elsewhere';
export type Address = { origin: string } | { problem: AddressProblem };

/** A scheme, told from `localhost:3000` by what follows the colon. */
const schemePattern = /^([a-z][a-z\d+.-]*):(?!\d+(?:[/?#]|$))/i;
const hostPattern = /^(?:\[[\da-f:.]+\]|[a-z\d_-]+(?:\.[a-z\d_-]+)*)$/;
/** What runs on this very computer has no certificate. */
const localPattern = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/?#]|$)/i;

/**
 * The one site that a typed or pasted address means. A missing scheme is taken as https, a path is dropped, and where
 * the product's own domains are known, the customer's name alone will do (`acme`).
 */
export function readAddress(typed: string, domains: readonly string[] = [], anywhere = domains.length === 0): Address {
  const text = typed.trim().replace(/^[<"'“„(]+|[>"'”“)]+$/g, '');
  if (text === '') return { problem: 'empty' };
  const scheme = schemePattern.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return { problem: 'not-web' };
  const named = domains[0] !== undefined && /^[a-z\d-]+$/i.test(text) ? `${text}.${domains[0]}` : text;
  const address = scheme ? named : `${localPattern.test(named) ? 'http' : 'https'}://${named}`;
  // Before parsing: Chromium turns the asterisk of a host into %2A.
  if (/^https?:\/*[^/?#]*\*/.test(address)) return { problem: 'wildcard' };
  if (!URL.canParse(address)) return { problem: 'unreadable' };
  const url = new URL(address);
  // "help.example.com." is a name with its root dot, or the end of a pasted sentence; pages are opened without it.
  const hostname = url.hostname.replace(/\.+$/, '');
  if (!hostPattern.test(hostname)) return { problem: 'unreadable' };
  // A single word is a machine in the company's network only where the person says so by a scheme.
  if (!scheme && !/[.:]/.test(hostname) && hostname !== 'localhost') return { problem: 'unreadable' };
  if (!anywhere && !domains.some((domain) => hostname.endsWith(`.${domain}`))) return { problem: 'elsewhere' };
  return { origin: `${url.protocol}//${hostname}${url.port && `:${url.port}`}` };
}
