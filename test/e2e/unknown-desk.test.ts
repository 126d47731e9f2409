import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Extension, launchChromium } from './chromium';
import { middleOf, waitForPill } from './pill';
import { until } from './until';

interface Desk {
  name: string;
  address: (ticket: string) => string;
  angry: string;
  polite: string;
  /** Is on the page once the ticket is closed. */
  done: string;
  /** Answers and closes the ticket, as an agent does. */
  solve(page: Page): Promise<void>;
}

const write = async (page: Page, css: string): Promise<void> => {
  await page.locator(css).click();
  await page.keyboard.type('It leaves today.');
};

/** Three kinds: a page load for each click, a page that lives on, and one that is built from right to left. */
const desks: Desk[] = [
  {
    name: 'php',
    address: (ticket) => `https://php.example/hilfe/index.php?seite=vorgang&nr=${ticket}`,
    angry: '1042',
    polite: '1043',
    done: '.kopf .zustand:text("erledigt")',
    solve: async (page) => {
      await write(page, 'textarea[name="text"]');
      await page.locator('select[name="zustand"]').selectOption('9');
      await page.locator('input[name="absenden"]').click();
    },
  },
  {
    name: 'tokyo',
    address: (ticket) => `https://tokyo.example/anken/detail/${ticket}`,
    angry: '20391',
    polite: '20392',
    done: '.jotai:text("完了")',
    solve: (page) => page.locator('.kanryou-btn').click(),
  },
  {
    name: 'forum',
    // Where a helpdesk lives of which nothing but that is known.
    address: (ticket) => `https://acme.us-1.gladly.com/d/issues/${ticket}`,
    angry: '5512',
    polite: '5513',
    done: '.issue-state:text("resolved")',
    solve: (page) => page.locator('[data-do="resolve"]').click(),
  },
];
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 6_000));

let extension: Extension;
let troubles: string[];

type Sites = Record<string, { guess?: { sure: boolean; adapter: object } }>;
const sites = async (): Promise<Sites> => ((await extension.stored()).local.sites ?? {}) as Sites;

async function open(desk: Desk, ticket: string): Promise<Page> {
  const body = await readFile(new URL(`../fixtures/unknown-${desk.name}/ticket.html`, import.meta.url), 'utf8');
  const page = await extension.context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(desk.address(ticket));
  const { origin } = new URL(page.url());
  await until(async () => (await sites())[origin]?.guess?.sure === true);
  return page;
}

beforeAll(async () => {
  extension = await launchChromium({ grant: desks.map(({ address }) => `${new URL(address('1')).origin}/*`) });
  troubles = [];
});
afterAll(() => extension?.close());

it('understands each desk on its first ticket, and offers nothing where polite ones are solved', async () => {
  for (const desk of desks) {
    const page = await open(desk, desk.polite);
    await desk.solve(page);
    await page.locator(desk.done).waitFor();
  }
  await quiet();
  for (const page of extension.context.pages().filter((one) => one.url().startsWith('https:'))) {
    expect(await middleOf(page, 'pill'), page.url()).toBeNull();
    await page.close();
  }
});

it('offers after an angry ticket was solved there, and keeps nothing of the ticket', async () => {
  const [desk] = desks;
  if (!desk) throw new Error('no desk');
  const page = await open(desk, desk.angry);
  await desk.solve(page);
  await waitForPill(page);
  expect(troubles).toEqual([]);
  const kept = JSON.stringify((await extension.stored()).local);
  for (const word of ['Okonski', 'Albers', 'Frechheit', '1042', 'Vestergren', '20391'])
    expect(kept).not.toContain(word);
});
