import { describe, expect, it } from 'vitest';
import { sitePattern } from '../lib/site-pattern';

describe('the pattern of one site', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1?x=1#y', true, 'https://acme.zendesk.com/*'],
    ['http://desk.local:8080/rt/', true, 'http://desk.local:8080/*'],
    ['http://desk.local:8080/rt/', false, 'http://desk.local/*'],
  ])('of %s with ports %s is %s', (address, withPort, pattern) => {
    expect(sitePattern(address, withPort)?.pattern).toBe(pattern);
  });

  it.each([undefined, '', 'chrome://extensions', 'file:///etc/hosts', 'about:blank', 'no address'])(
    'is none for %s',
    (address) => {
      expect(sitePattern(address, true)).toBeNull();
    },
  );

  it('keeps the port in the origin, which tells two helpdesks on one host apart', () => {
    expect(sitePattern('http://desk.local:8080/', false)?.origin).toBe('http://desk.local:8080');
  });
});
