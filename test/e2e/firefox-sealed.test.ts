import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceWords, filesWith, notOurs, wordsIn } from './bytes';
import { type Canaries, heldBy, makeCanaries } from './canaries';
import { readEverything } from './everything';
import { startFirefoxDemo } from './firefox';
import { click, openCard, openCardByPill, press, untilShown } from './firefox-desk';
import { foreignTo, type RecordingProxy, startProxy, tryToReach } from './proxy';
import { until } from './until';

let proxy: RecordingProxy;
let demo: Awaited<ReturnType<typeof startFirefoxDemo>>;
let canaries: Canaries;
/** What the person types, each word of it only once. */
const typed: string[] = [];
const own = (): string[] => [...typed, canaries.selected];
const foreign = (): string[] => foreignTo(demo.url, proxy.asked);

beforeAll(async () => {
  canaries = makeCanaries();
  proxy = await startProxy('http://127.0.0.1:');
  const through = { http: '127.0.0.1', http_port: proxy.port, ssl: '127.0.0.1', ssl_port: proxy.port };
  demo = await startFirefoxDemo({
    preferences: {
      ...Object.fromEntries(Object.entries(through).map(([name, value]) => [`network.proxy.${name}`, value])),
      ...{
        'network.proxy.type': 1,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    },
  });
});
afterAll(async () => {
  await demo?.close();
  await proxy?.close();
});

async function open(ticket: string): Promise<Page> {
  const page = await demo.firefox.browser.newPage();
  await page.evaluateOnNewDocument((more) => {
    const caught: string[] = [];
    Object.assign(globalThis, { moreTickets: more, caught });
    addEventListener('securitypolicyviolation', ({ blockedURI }) => caught.push(blockedURI), true);
    addEventListener('error', ({ message, filename }) => caught.push(message, filename), true);
  }, canaries.more);
  await page.goto(`${demo.url}/desk/tickets/${ticket}`);
  await page.waitForSelector('.ticket-pane[data-active="true"] .composer-body');
  await until(async () => JSON.stringify((await demo.firefox.stored()).local).includes(demo.url));
  await demo.firefox.bringToFront(page);
  return page;
}

/** Types a word of chance with real keys into the field that has the focus. */
async function say(): Promise<string> {
  const [word = ''] = chanceWords(1);
  typed.push(word);
  await demo.firefox.display.type(word);
  return word;
}

it('a shift over tickets full of canaries leaves none of them anywhere, and asks nobody for anything', async () => {
  const { firefox } = demo;
  const { tickets } = canaries;
  const isIn = (store: 'entries' | 'drafts', word: string): Promise<void> =>
    until(async () => JSON.stringify((await firefox.stored())[store]).includes(word));
  const desk = await open(tickets.threatening);
  let card = await openCardByPill(firefox, desk);
  await press(firefox, card, 'Why now?');
  await untilShown(card, 'On this ticket:');
  await press(firefox, card, 'Back');
  await click(firefox, card, 'input');
  await isIn('drafts', await say());
  for (const way of ['Breathe', 'Skip', 'Next']) await press(firefox, card, way);
  await click(firefox, card, 'textarea');
  await isIn('drafts', await say());
  await press(firefox, card, 'Next');
  await card.waitForSelector('textarea:focus');
  const last = await say();
  await isIn('drafts', last);
  expect(heldBy(await card.content(), canaries.secret)).toEqual([]);
  await press(firefox, card, 'Keep it');
  await untilShown(card, 'Kept.');
  await isIn('entries', last);
  // Nothing tells the page our address, which is the same on every site.
  const learned = await desk.evaluate(() => [
    ...performance.getEntries().map(({ name }) => name),
    ...(globalThis as unknown as { caught: string[] }).caught,
    document.documentElement.outerHTML,
  ]);
  expect(learned.length).toBeGreaterThan(3);
  expect(learned.filter((one) => one.includes('moz-extension'))).toEqual([]);
  await press(firefox, card, 'Close');
  await until(() => desk.frames().length === 1);

  await firefox.display.press('ctrl+shift+space');
  card = await openCard(desk);
  await click(firefox, card, 'input');
  await isIn('drafts', await say());
  await firefox.display.press('Escape');
  await until(() => desk.frames().length === 1);

  const happy = await open(tickets.kind);
  await happy.evaluate(() => {
    const messages = document.querySelectorAll('.ticket-pane[data-active="true"] .message-body');
    getSelection()?.selectAllChildren(messages[messages.length - 1] as Node);
  });
  await firefox.display.press('alt+shift+k');
  const praise = await firefox.openedWindow('/popup.html?praise');
  await until(() => praise.$eval('textarea', ({ value }, word) => value.includes(word), canaries.selected));
  await firefox.display.press('Return');
  await isIn('entries', canaries.selected);
  if (!praise.isClosed()) await praise.close().catch(() => undefined);

  const journal = await firefox.ownPage('/popup.html');
  await firefox.bringToFront(journal);
  await journal.waitForSelector('textarea:focus');
  const win = await say();
  await firefox.display.press('Return');
  await isIn('entries', win);
  const week = await firefox.ownPage('/week.html');
  await untilShown(week, win);
  const options = await firefox.ownPage('/options.html');
  await untilShown(options, 'It offered.');
  const shown = await Promise.all([journal, week, options].map((page) => page.content()));
  expect(heldBy(shown.join(), [...canaries.secret, ...canaries.titled])).toEqual([]);

  const stored = JSON.stringify(await firefox.evaluate(readEverything));
  expect(heldBy(stored, [...canaries.secret, ...canaries.titled])).toEqual([]);
  expect(stored).not.toMatch(/Vestergren|idiot|RIDICULOUS|where you live/);
  expect(heldBy(stored, own())).toEqual(own());
  // Firefox packs its records, which cuts some words up, so not all of what is there is found. All of it was read above.
  await until(() => wordsIn(firefox.profile, own()).length > 0);
  expect(notOurs(filesWith(firefox.profile, own()))).toEqual([]);
});

it('the policy of every page of ours stops each way to ask somebody for something', async () => {
  const { firefox } = demo;
  const reached = (base: string): string[] => proxy.asked.filter((url) => url.includes(`${base}/reach/`));
  for (const name of ['card', 'card-window', 'popup', 'week', 'options', 'welcome']) {
    const page = await firefox.ownPage(`/${name}.html`);
    await page.evaluate(tryToReach, `${demo.url}/ours`);
    await page.evaluate(tryToReach, 'https://ours.example');
    await page.close();
  }
  // The proxy does see the same from a page that may, and what goes elsewhere.
  const control = await firefox.browser.newPage();
  await control.goto(`${demo.url}/desk/views/open`);
  await control.evaluate(tryToReach, `${demo.url}/theirs`);
  await until(() => reached('/theirs').length > 3);
  await control.goto('http://theirs.example/').catch(() => undefined);
  await until(() => foreign().includes('http://theirs.example/'));
  expect(reached('/ours')).toEqual([]);
  expect(foreign().filter((url) => url !== 'http://theirs.example/favicon.ico')).toEqual(['http://theirs.example/']);
  await control.close();
});

it('erased, no word of the person is left in any store, nor in any file of the browser', async () => {
  const { firefox } = demo;
  const options = await firefox.ownPage('/options.html');
  await firefox.bringToFront(options);
  await press(firefox, options, 'Erase everything');
  await press(firefox, options, 'Yes, erase it');
  await untilShown(options, 'Everything is erased.');
  const left = Object.entries(await firefox.evaluate(readEverything)).filter(
    ([, held]) => Object.keys(held as object).length > 0,
  );
  expect(left.filter(([name]) => name !== 'session')).toEqual([]);
  // The browser merges its files in its own time.
  await until(() => filesWith(firefox.profile, own()).size === 0, 20_000);
  await firefox.browser.close();
  expect([...filesWith(firefox.profile, own())]).toEqual([]);
  expect([...filesWith(firefox.profile, canaries.secret)]).toEqual([]);
  const noted = filesWith(firefox.profile, canaries.titled);
  expect(noted.size).toBeGreaterThan(0);
  expect([...noted.values()].flatMap((files) => [...files]).filter((file) => file.includes('moz-extension'))).toEqual(
    [],
  );
});
