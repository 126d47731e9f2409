import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import type { Stored } from './chromium';

const folder = fileURLToPath(new URL('../../../shared/realdesk/rt5/', import.meta.url));
const run = promisify(execFile);

/** Whether the real Request Tracker is at hand; where it is not, its tests say so and are skipped. */
export const hasRequestTracker = existsSync(`${folder}start`);

/** What is looked for in its pages. */
export const parts = {
  user: 'input[name="user"]',
  password: 'input[name="pass"]',
  signedIn: '#li-preferences .current-user',
  /** The conversation comes late. */
  message: '.history-container .transaction .messagebody',
  menu: '#page-actions',
  editor: 'iframe.cke_wysiwyg_frame',
  submit: 'form[name="TicketUpdate"] [type="submit"][name="SubmitTicket"]',
  basics: '.ticket-info-basics',
  pencil: '.ticket-info-basics .inline-edit-toggle.edit',
  saveBasics: '.ticket-info-basics form.inline-edit [type="submit"]',
  status: '.status .current-value',
} as const;

export const agentPassword = 'agent-pass-1';

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

/** What was decided, in its order. */
export const decidedIn = ({ session }: Stored): string[] =>
  (session.decisions ?? []).map((one) => `${one.point}: ${one.act === 'offer' ? 'offer' : one.reason}`).reverse();

const basic = { authorization: `Basic ${Buffer.from('root:root-pass-1').toString('base64')}` };

async function ask(address: string, init: RequestInit): Promise<string> {
  const answer = await fetch(address, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text}`);
  return text;
}

/** A customer or an agent writes in by mail, which makes a ticket; returns its id. */
export async function mailIn({ url }: RequestTracker, from: string, text: string): Promise<number> {
  const form = new FormData();
  form.set('queue', 'Support');
  form.set('action', 'correspond');
  form.set('message', `From: ${from}\nTo: support@helpdesk.test\nSubject: A ticket\n\n${text}\n`);
  await ask(`${url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form });
  const newest = 'query=id%3E0&orderby=id&order=DESC&per_page=1';
  const found = JSON.parse(await ask(`${url}/REST/2.0/tickets?${newest}`, { headers: basic }));
  return Number(found.items[0].id);
}

/** Sets the language of an agent's pages, as their preferences do. */
export async function setLanguage({ url }: RequestTracker, agent: string, language: string): Promise<void> {
  await ask(`${url}/REST/2.0/user/${agent}`, {
    method: 'PUT',
    headers: { ...basic, 'content-type': 'application/json' },
    body: JSON.stringify({ Lang: language }),
  });
}

/** Puts an action that closes a ticket without a form into the menu of open tickets, as an administrator does. */
export async function addQuickClose({ url }: RequestTracker): Promise<void> {
  const fields = {
    ...{ user: 'root', pass: 'root-pass-1', Type: 'ticket', Name: 'default', Update: 'Save Changes' },
    ...{ 'Action-From-1': 'new', 'Action-To-1': 'resolved', 'Action-Label-1': 'Resolve', 'Action-Update-1': 'Comment' },
    ...{ 'Action-From-2': 'new', 'Action-To-2': 'rejected', 'Action-Label-2': 'Spam', 'Action-Update-2': '' },
  };
  await ask(`${url}/Admin/Lifecycles/Actions.html`, { method: 'POST', body: new URLSearchParams(fields) });
}

/** Logs an agent in and returns the tab. */
export async function logIn(context: BrowserContext, { url }: RequestTracker, agent = 'maria'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.fill(parts.user, agent);
  await page.fill(parts.password, agentPassword);
  await page.click('input[type="submit"]');
  await page.waitForSelector(parts.signedIn, { state: 'attached' });
  return page;
}

/** Waits for the conversation. */
export async function conversation(page: Page): Promise<void> {
  await page.waitForSelector(parts.message);
}

/** Opens a ticket with its conversation. */
export async function openTicket(page: Page, { url }: RequestTracker, id: number | undefined): Promise<void> {
  await page.goto(`${url}/Ticket/Display.html?id=${id}`);
  await conversation(page);
}

/** Chooses from the menu over a ticket, which opens under the pointer. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.hover(parts.menu);
  await Promise.all([page.waitForEvent('load'), page.click(item)]);
}

/** Writes into the editor of a form, which is a frame. */
export async function type(page: Page, text: string): Promise<void> {
  await page.frameLocator(parts.editor).locator('body').click();
  await page.keyboard.insertText(text);
}

/** Goes to a form of the Actions menu and writes into its editor. */
export async function write(page: Page, { url }: RequestTracker, id: number | undefined, form: string, text: string) {
  await page.goto(`${url}/Ticket/Update.html?id=${id}&${form}`);
  await type(page, text);
}

/** Sends a form, wherever that leads. */
export async function send(page: Page, form = 'TicketUpdate'): Promise<void> {
  const button = page.locator(`form[name="${form}"] [name="SubmitTicket"]:visible`).last();
  await Promise.all([page.waitForEvent('load'), button.click()]);
}

/** Sends the form of an update and comes back to the ticket. */
export async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForURL(/Display\.html/), send(page)]);
}
