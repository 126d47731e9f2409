import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlines } from '../../lib/adapters';
import { filled } from '../../lib/adapters/outline';
import type { Found, Known } from '../../lib/guess/guess';
import { type Desk, knownDesks, outlinedDesks, type Part, unknownDesks, unrelated } from '../guess/desks';
import type { InPage } from '../guess/in-page';

declare const inPage: InPage;

let browser: Browser;
let script: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'test/guess/in-page.ts', formats: ['iife'], name: 'unused' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  script = output.output[0].code;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser?.close());

/** Opens a fixture at an address of its own, with nothing of the extension but the guess in it. */
async function open(page: string, address: string): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const html = await readFile(new URL(`../fixtures/${page}`, import.meta.url), 'utf8');
  await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await tab.goto(address);
  await tab.evaluate(script);
  return tab;
}

const guessed = (tab: Page, known: Known = { helpdesk: false }): Promise<Found | null> =>
  tab.evaluate((one) => inPage.guess(one), known);

async function rightParts(tab: Page, { adapter }: Found, desk: Desk): Promise<Part[]> {
  const { id, another, none, customer } = desk;
  const idAt = (address: string) =>
    tab.evaluate(([one, at]) => inPage.ticketIdAt(one, at), [adapter, address] as const);
  const ids = await Promise.all([desk.address, another, ...none].map(idAt));
  const finds = (part: 'composer' | 'replied' | 'solved', css: string | null): Promise<boolean> =>
    css === null
      ? Promise.resolve(false)
      : tab.evaluate(([one, what, ticket, sel]) => inPage.finds(one, what, ticket, sel), [
          adapter,
          part,
          id,
          css,
        ] as const);
  const reading = await tab.evaluate(([one, ticket]) => inPage.read(one, ticket), [adapter, id] as const);
  const texts = reading?.customer ?? [];
  const right: Record<Part, boolean> = {
    ticket: ids[0] === id && ids[1] !== null && ids.slice(2).every((one) => one === null),
    customer: texts.length === customer.length && texts.every((text, at) => text.startsWith(customer[at] ?? '?')),
    composer: await finds('composer', desk.composer),
    replied: await finds('replied', desk.replied),
    solved: await finds('solved', desk.solved),
  };
  // Nothing that somebody else wrote may ever be taken for the customer's.
  for (const text of texts)
    expect(
      customer.filter((own) => text.startsWith(own)),
      text,
    ).toHaveLength(1);
  return Object.entries(right).flatMap(([part, isRight]) => (isRight ? [part as Part] : []));
}

describe('the guess at a desk that nobody described', () => {
  it.each([...unknownDesks, ...knownDesks])('gets right of $page: $right', async (desk) => {
    const tab = await open(desk.page, desk.address);
    const found = await guessed(tab);
    if (!found) throw new Error('nothing was guessed');
    expect(await rightParts(tab, found, desk)).toEqual(desk.right);
    await tab.close();
  });

  it.each(outlinedDesks)('gets right of $outline, whose address is known: $right', async (desk) => {
    const outline = outlines.find(({ id }) => id === desk.outline);
    if (!outline) throw new Error(`no outline ${desk.outline}`);
    const tab = await open(desk.page, desk.address);
    const { ticketUrl } = outline;
    const found = await guessed(tab, { helpdesk: true, ...(ticketUrl !== undefined && { ticketUrl }) });
    if (!found) throw new Error('nothing was guessed');
    expect(await rightParts(tab, { ...found, adapter: filled(outline, found.adapter) }, desk)).toEqual(desk.right);
    await tab.close();
  });

  it.each(unrelated)('is nothing on $page at $address', async ({ page, address }) => {
    const tab = await open(page, address);
    expect(await guessed(tab)).toBeNull();
    await tab.close();
  });
});
