import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../shared/realdesk/rt5/', import.meta.url));
const run = promisify(execFile);

/** Whether the real Request Tracker is at hand; where it is not, its tests say so and are skipped. */
export const hasRequestTracker = existsSync(`${folder}start`);

export interface RequestTracker {
  url: string;
  /** Ticket ids by what they are about. */
  tickets: Record<string, number>;
}

/** Starts Request Tracker with freshly filled tickets; the first time it also installs it. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const { stdout } = await run(`${folder}start`, ['--reset']);
  const said = (name: string): string => new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(stdout)?.[1] ?? '';
  return {
    url: said('url').replace(/\/$/, ''),
    tickets: JSON.parse(await readFile(said('tickets'), 'utf8')),
  };
}

export async function stopRequestTracker(): Promise<void> {
  await run(`${folder}stop`);
}

/** Logs an agent in and returns the tab. */
export async function logIn(context: BrowserContext, { url }: RequestTracker, agent = 'maria'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.fill('input[name="user"]', agent);
  await page.fill('input[name="pass"]', 'agent-pass-1');
  await page.click('input[type="submit"]');
  await page.waitForSelector('#li-preferences .current-user', { state: 'attached' });
  return page;
}

/** Opens a ticket and waits for its conversation, which comes late. */
export async function openTicket(page: Page, { url }: RequestTracker, id: number | undefined): Promise<void> {
  await page.goto(`${url}/Ticket/Display.html?id=${id}`);
  await page.waitForSelector('.history-container .transaction .messagebody');
}

/** Goes to a form of the Actions menu and writes into its editor, which is a frame. */
export async function write(page: Page, { url }: RequestTracker, id: number | undefined, form: string, text: string) {
  await page.goto(`${url}/Ticket/Update.html?id=${id}&${form}`);
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
  await page.keyboard.type(text);
}

export async function submit(page: Page): Promise<void> {
  await Promise.all([
    page.waitForURL(/Display\.html/),
    page.click('form[name="TicketUpdate"] input[name="SubmitTicket"]'),
  ]);
}
