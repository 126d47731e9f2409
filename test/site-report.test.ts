// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { demo } from '../lib/adapters/demo';
import { withOwn } from '../lib/adapters/own';
import { reportSite } from '../lib/page/report';
import { reportText } from '../lib/site-report';
import { show } from './page/pages';

const canaries = ['Hanne', 'Vestergren', 'RIDICULOUS', '4711', 'hanne@example.com', 'acme'];
const page = (): Document =>
  show(`<section class="ticket-pane" data-ticket-id="4711" title="Hanne Vestergren">
    <header data-status="open"></header>
    <div data-thread><article class="message" data-author="customer" data-name="hanne@example.com" id="Vestergren">
      <div class="message-body">This is RIDICULOUS</div></article></div>
    <div class="composer-body" contenteditable>Dear Hanne</div>
    <a id="close-now" href="https://acme.example/4711">Solve for Hanne</a></section>`);
const own = { helpdesk: 'demo', solve: '#close-now' };
const adapter = withOwn(demo, own) ?? demo;

it('a report says which selectors found how much, by the adapter and the browser, and nothing else', () => {
  const report = reportSite(adapter, '4711', page());
  const userAgent = 'Mozilla/5.0 (X11; Linux of Hanne) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
  const text = reportText({ report, adapter, own, version: '1.2.3', userAgent });
  expect(text.split('\n')).toEqual([
    'Space Between 1.2.3, Chrome/156',
    'adapter demo, own: helpdesk solve',
    'address of a ticket: yes',
    'ticket: seen; #1 .ticket-pane[data-ticket-id="{id}"] (1)',
    'messages: seen; #1 [data-thread] article.message (1)',
    'composer: seen; #1 .composer-body (1)',
    'solve: seen; #1 #close-now (1)',
    'reply: not seen; none of 1',
    'status: seen; #1 [data-status] (1)',
    'customer messages: 1',
    '',
  ]);
  for (const canary of canaries) expect(text).not.toContain(canary);
  for (const canary of canaries) expect(JSON.stringify(report)).not.toContain(canary);
});

it('a report of a page without a ticket says so', () => {
  const report = reportSite(demo, null, page());
  const text = reportText({ report, adapter: demo, own: null, version: '1', userAgent: 'something else' });
  expect(text).toContain(
    'Space Between 1, another browser\nadapter demo\naddress of a ticket: no\nticket: not seen; none',
  );
});
