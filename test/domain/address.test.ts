import { describe, expect, it } from 'vitest';
import { readAddress } from '../../lib/domain/address';

describe('readAddress', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/12?x=1#top', 'https://acme.zendesk.com'],
    ['acme.zendesk.com', 'https://acme.zendesk.com'],
    ['  acme.zendesk.com/agent  ', 'https://acme.zendesk.com'],
    ['HTTPS://Help.Example.COM/', 'https://help.example.com'],
    ['http://rt.example.org/rt/', 'http://rt.example.org'],
    ['https://help.example.com:8443/queue', 'https://help.example.com:8443'],
    ['https://help.example.com:443/', 'https://help.example.com'],
    ['help.example.com:8443', 'https://help.example.com:8443'],
    ['localhost:3000/desk', 'http://localhost:3000'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://helpdesk/', 'http://helpdesk'],
    ['http://10.0.0.7/', 'http://10.0.0.7'],
    ['https://help.example.com/?q=*', 'https://help.example.com'],
    ['http://[fd00::7]:8080/', 'http://[fd00::7]:8080'],
    ['https://help.example.com.', 'https://help.example.com'],
    ['help.example.com./', 'https://help.example.com'],
    ['<https://help.example.com/>', 'https://help.example.com'],
    ['https://me:secret@help.example.com/', 'https://help.example.com'],
    ['https://hilfe.müller.de/', 'https://hilfe.xn--mller-kva.de'],
  ])('reads %s as %s', (typed, origin) => {
    expect(readAddress(typed)).toEqual({ origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['javascript:alert(1)', 'not-web'],
    ['JavaScript://help.example.com/%0aalert(1)', 'not-web'],
    ['file:///etc/hosts', 'not-web'],
    ['chrome://extensions', 'not-web'],
    ['mailto:help@example.com', 'not-web'],
    ['ftp://example.com', 'not-web'],
    ['https://*.zendesk.com/', 'wildcard'],
    ['*.zendesk.com', 'wildcard'],
    ['https://*', 'wildcard'],
    ['acme', 'unreadable'],
    ['my helpdesk', 'unreadable'],
    ['https://', 'unreadable'],
    ['https//help.example.com', 'unreadable'],
    ['https://help..example.com', 'unreadable'],
    ['https://help.example.com:99999', 'unreadable'],
    ['https://...', 'unreadable'],
  ])('refuses %j as %s', (typed, problem) => {
    expect(readAddress(typed)).toEqual({ problem });
  });

  describe('where the product is known', () => {
    const zendesk = ['zendesk.com'];

    it.each([
      ['acme', 'https://acme.zendesk.com'],
      ['acme.zendesk.com', 'https://acme.zendesk.com'],
      ['https://acme.zendesk.com/agent', 'https://acme.zendesk.com'],
    ])('reads %s as %s', (typed, origin) => {
      expect(readAddress(typed, zendesk)).toEqual({ origin });
    });

    it.each(['help.example.com', 'https://zendesk.com', 'https://evilzendesk.com', 'https://zendesk.com.example.org'])(
      'says that %s is elsewhere',
      (typed) => {
        expect(readAddress(typed, zendesk)).toEqual({ problem: 'elsewhere' });
      },
    );

    it('takes any address where it may live elsewhere too, and still completes a name', () => {
      expect(readAddress('help.example.com', zendesk, true)).toEqual({ origin: 'https://help.example.com' });
      expect(readAddress('acme', zendesk, true)).toEqual({ origin: 'https://acme.zendesk.com' });
    });
  });
});
