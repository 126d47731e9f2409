import type { Frame, Page } from 'playwright-core';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import { cardFrame, type Extension, launchChromium } from './chromium';
import { clickPill } from './pill';
import { until } from './until';

export const angry = '4101';
export const polite = '4107';

/** The demo helpdesk with the extension granted on it. */
export async function startDemo({
  alsoGrant = [],
  ...options
}: Omit<NonNullable<Parameters<typeof launchChromium>[0]>, 'grant'> & { alsoGrant?: string[] } = {}): Promise<{
  extension: Extension;
  url: string;
  close(): Promise<void>;
}> {
  const desk = await startDemoDesk();
  const extension = await launchChromium({ ...options, grant: [`${desk.url}/*`, ...alsoGrant] });
  return {
    extension,
    url: desk.url,
    close: async () => {
      await extension.close();
      await desk.close();
    },
  };
}

/** Opens a ticket and waits until the sentinel has said hello. */
export async function openTicket(extension: Extension, url: string, ticket: string, page?: Page): Promise<Page> {
  const tab = page ?? (await extension.context.newPage());
  const before = Object.keys((await extension.stored()).session.session?.tabs ?? {}).length;
  await tab.goto(`${url}/desk/tickets/${ticket}`);
  await tab.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();
  if (!page)
    await until(async () => Object.keys((await extension.stored()).session.session?.tabs ?? {}).length > before);
  return tab;
}

/** Answers the open ticket and solves it, by mouse and keyboard. */
export async function answerAndSolve(page: Page, answer = 'It leaves today.'): Promise<void> {
  const pane = page.locator('.ticket-pane[data-active="true"]');
  await pane.locator('.composer-body').click();
  // Above the signature, where an answer begins.
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(answer);
  await pane.locator('.submit-more').click();
  await pane.locator('[data-submit-as="solved"]').click();
  await pane.locator('[data-status="solved"]').waitFor();
}

/** From an angry ticket to the open card. */
export async function openCardByPill(page: Page): Promise<Frame> {
  await answerAndSolve(page);
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.locator('main.card').waitFor();
  return card;
}
