import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters';
import { type Desk, openDesk } from '../conformance/desk';
import { expectedOf, isExpected } from '../conformance/expect-files';
import type { Page, Step } from '../conformance/expected';

/** A ticket of so many messages is read in so many ms, on a slow machine too; it happens at most once per action. */
const manyMessages = 5_000;
const readWithinMs = 600;
const samples = [
  'انتظرت ثلاثة أسابيع ولم يجبني أحد! هذا غير مقبول.',
  '三週間も待ちましたが、返事がありません。本当に困っています！',
  'मैं तीन हफ़्ते से इंतज़ार कर रहा हूँ और किसी ने जवाब नहीं दिया!',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(() => browser.close());

const conforming = await Promise.all(
  adapters
    // The demo is no page in a file but a helpdesk of its own, with tests of its own.
    .filter(({ id }) => isExpected(id))
    .map(async (adapter) => ({ id: adapter.id, adapter, expected: await expectedOf(adapter.id) })),
);

describe.each(conforming)('$id', ({ adapter, expected }) => {
  const [main] = expected.pages;
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(browser, adapter, expected);
  });
  afterEach(async () => expect(await desk.failures()).toEqual([]));
  afterAll(() => desk.close());

  const walk = async (step: Step, moments: string[]): Promise<void> => {
    await desk.act(step.do);
    await desk.shown(step.shows);
    if (moments.length > 0) await expect.poll(desk.moments, { timeout: 3_000, interval: 20 }).toEqual(moments);
    await desk.settled();
    expect(await desk.moments()).toEqual(moments);
  };
  const go = async (step: Step, moments: string[]): Promise<void> => {
    await desk.open(step.at ?? main.at);
    await walk(step, moments);
  };

  it('reads its pages: the customer and nobody else, and each part that it knows', async () => {
    const seen: Record<string, unknown> = {};
    for (const page of expected.pages) {
      await desk.open(page.at);
      for (const [part, is] of Object.entries(await desk.ask('report'))) seen[part] ||= is;
      await read(page);
    }
    const { messages, status } = adapter;
    expect(seen).toMatchObject({ ticket: true, composer: true, messages: Boolean(messages), status: Boolean(status) });
  });

  const read = async (page: Page): Promise<void> => {
    const reading = await desk.ask('read');
    expect(reading?.customer ?? [], page.at).toEqual(page.customer);
    if (page === main && adapter.messages && adapter.messages.order.by !== 'position') {
      await desk.ask('turnRound');
      expect(await desk.ask('read'), 'in the opposite order').toEqual(reading);
    }
    if (page.said) expect((await desk.ask('readAll'))?.customer).toEqual(page.said);
    const shown = await desk.ask('shown');
    for (const words of page.never) {
      expect(shown, `“${words}” is not on the page`).toContain(words);
      expect(reading?.customer.join('\n') ?? '').not.toContain(words);
    }
    if (page.urgent !== undefined) expect(reading?.urgent).toBe(page.urgent);
    if (page.rating !== undefined) expect(reading?.rating).toBe(page.rating);
    if (page.status !== undefined) expect((await desk.ask('state')).status).toBe(page.status);
  };

  it.each(expected.replied)('takes for a reply: $name', (step) => go(step, ['replied']));
  it.each(expected.solved)('takes for a closing: $name', (step) => go(step, ['solved']));
  it.each(expected.quiet)('takes for nothing: $name', (step) => go(step, []));

  it('is quiet about a draft, a tab that is left, a page that is refreshed or reloaded, and a way back', async () => {
    const [step = expected.solved[0]] = expected.replied;
    await desk.open(step?.at ?? main.at);
    // All but the last act is a draft.
    await desk.act(step?.do.slice(0, -1) ?? []);
    const other = await desk.tab.context().newPage();
    await other.bringToFront();
    await desk.tab.bringToFront();
    await desk.ask('crowd', 8);
    await desk.ask('rebuild');
    const ticket = await desk.ask('ticket');
    await desk.tab.evaluate(() => history.pushState(null, '', '/'));
    await desk.tab.goBack();
    await desk.settled();
    expect(await desk.ask('ticket')).toBe(ticket);
    await desk.tab.reload();
    await desk.settled();
    expect(await desk.moments()).toEqual([]);
  });

  it('reads and answers the same when its framework has replaced every node', async () => {
    const step = expected.replied[0] ?? expected.solved[0];
    await desk.open(step?.at ?? main.at);
    const before = await desk.ask('read');
    await desk.ask('rebuild');
    expect(await desk.ask('read')).toEqual(before);
    if (step) await walk(step, [step === expected.replied[0] ? 'replied' : 'solved']);
  });

  const ways = [
    ...expected.solved.map((step) => ({ moment: 'solved', step })),
    ...expected.replied.map((step) => ({ moment: 'replied', step })),
  ];
  const isClick = ({ step }: (typeof ways)[number]): boolean => step.do.some((one) => 'click' in one);
  const way = ways.find(isClick) ?? ways[0];

  it('takes it for the same in another language, and where a script clicks', async () => {
    if (!way) throw new Error('the adapter has no action');
    const { step, moment } = way;
    await desk.open(step.at ?? main.at);
    await desk.ask('translate', expected.english ?? []);
    const last = step.do.at(-1);
    const byScript = last && 'click' in last ? last.click : null;
    await desk.act(byScript === null ? step.do : step.do.slice(0, -1));
    if (byScript !== null) await desk.clickByScript(byScript);
    await desk.shown(step.shows);
    await expect.poll(desk.moments, { timeout: 3_000, interval: 20 }).toEqual([moment]);
    await desk.settled();
    expect(await desk.moments()).toEqual([moment]);
  });

  if (adapter.messages)
    it(`reads messages in other scripts, and ${manyMessages} of them in time`, async () => {
      await desk.open(main.at);
      let [line = ''] = main.customer[0]?.split('\n') ?? [];
      for (const words of main.customer.length > 0 ? samples : []) {
        expect(await desk.ask('rewrite', line, words), `“${line}” stands in one piece on the page`).toBeGreaterThan(0);
        expect((await desk.ask('read'))?.customer[0]?.split('\n')[0]).toBe(words);
        line = words;
      }
      const { messages, readMs, stateMs } = await desk.ask('crowd', manyMessages);
      console.log(`${adapter.id}: ${messages} messages read in ${readMs} ms, counted in ${stateMs} ms.`);
      expect(messages).toBeGreaterThanOrEqual(manyMessages);
      expect(readMs).toBeLessThan(readWithinMs);
      expect(stateMs).toBeLessThan(readWithinMs);
    });

  it('does nothing, makes no error and says so, with every selector dead', async () => {
    await desk.open(main.at);
    const html = await desk.tab.content();
    await desk.open(main.at, () => renamed(html));
    // What is known by its name alone is called something else too.
    await desk.ask('translate', []);
    expect(await desk.ask('report')).toMatchObject({ messages: false, composer: false, status: false });
    await desk.ask('useAll');
    await desk.settled();
    expect(await desk.moments()).toEqual([]);
  });
});

/** A page as it stands, without its scripts, and with every attribute under another name. */
const renamed = (html: string): string =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[a-z][^>]*>/g, (tag) => tag.replaceAll(/\s([\w-]+)(?==)/g, ' data-renamed-$1'));
