import { describe, expect, it } from 'vitest';
import { grantedSites, productOf, products, type Sites } from '../lib/sites';

const site = (adapter: string): Sites[string] => ({ adapter, corner: 'bottom-end' });

describe('grantedSites', () => {
  it('lists a site with its helpdesk and the pattern that covers it', () => {
    expect(grantedSites(['https://acme.zendesk.com/*'], { 'https://acme.zendesk.com': site('') })).toEqual([
      { pattern: 'https://acme.zendesk.com/*', origin: 'https://acme.zendesk.com', helpdesk: 'Zendesk', own: null },
    ]);
  });

  it('lists a granted site that is not stored yet', () => {
    expect(grantedSites(['http://rt.example.org/*'], {})).toEqual([
      { pattern: 'http://rt.example.org/*', origin: 'http://rt.example.org', helpdesk: null, own: null },
    ]);
  });

  it('leaves out a stored site whose grant was taken back', () => {
    expect(grantedSites([], { 'https://acme.zendesk.com': site('zendesk') })).toEqual([]);
  });

  it('keeps the port of a site that was granted without it', () => {
    expect(grantedSites(['http://localhost/*'], { 'http://localhost:3000': site('request-tracker') })).toEqual([
      { pattern: 'http://localhost/*', origin: 'http://localhost:3000', helpdesk: 'Request Tracker', own: null },
    ]);
  });

  it('prefers the narrowest pattern and lists a wide one by itself', () => {
    const granted = ['https://*/*', 'https://acme.zendesk.com/*'];
    expect(grantedSites(granted, { 'https://acme.zendesk.com': site('') })).toEqual([
      { pattern: 'https://acme.zendesk.com/*', origin: 'https://acme.zendesk.com', helpdesk: 'Zendesk', own: null },
      { pattern: 'https://*/*', origin: null, helpdesk: null, own: null },
    ]);
  });
});

describe('productOf', () => {
  const product = (hosts: string[], detect: string[] = []) => productOf({ id: 'desk', name: 'Desk', hosts, detect });

  it('knows the domains under which a hosted product gives each customer an address', () => {
    expect(product(['https://*.desk.com/*', 'https://*.mydesk.com/*'])).toMatchObject({
      domains: ['desk.com', 'mydesk.com'],
      origin: null,
      anywhere: false,
    });
  });

  it('knows the one address that all customers share', () => {
    expect(product(['https://app.desk.com/*'])).toMatchObject({ domains: [], origin: 'https://app.desk.com' });
  });

  it('takes any address where the product may be self-hosted too', () => {
    expect(product(['https://*.desk.com/*'], ['#desk'])).toMatchObject({ domains: ['desk.com'], anywhere: true });
    expect(product(['https://app.desk.com/*'], ['#desk'])).toMatchObject({ origin: null, anywhere: true });
    expect(product([], ['#desk'])).toMatchObject({ domains: [], origin: null, anywhere: true });
  });

  it('offers no demo to choose from', () => {
    expect(products.map(({ id }) => id)).not.toContain('demo');
  });
});
