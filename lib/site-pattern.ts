/** Firefox grants and registers a pattern with a port, but never matches it. */
export const patternsTakePorts = (): boolean => !navigator.userAgent.includes('Firefox');

/** The match pattern that covers exactly the site of a page, or null where it is no web page. */
export function sitePattern(
  address: string | undefined,
  withPort: boolean,
): { origin: string; pattern: string } | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, host, hostname, origin } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { origin, pattern: `${protocol}//${withPort ? host : hostname}/*` };
}
