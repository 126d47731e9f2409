import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { cardFrame, type Extension, launchChromium } from '../test/e2e/chromium';
import { angry, answerAndSolve, openTicket } from '../test/e2e/demo';
import { clickPill, waitForPill } from '../test/e2e/pill';

const folder = 'output/walk-through';

/** Opens Chromium with the extension on the demo helpdesk, whose site is granted already. */
export async function openDemo(url: string, onDisplay: boolean): Promise<Extension> {
  const extension = await launchChromium({ grant: [`${url}/*`], ...(onDisplay && { display: { env: process.env } }) });
  if (onDisplay) await openTicket(extension, url, angry);
  return extension;
}

/**
 * Walks through the main job, from an angry ticket to a win on this week's page, and takes a picture of every step.
 * Returns the pictures' files.
 */
export async function walkThrough(extension: Extension, url: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, step: string): Promise<void> => {
    const path = `${folder}/${String(pictures.length + 1).padStart(2, '0')}-${step}.png`;
    await page.screenshot({ path });
    pictures.push(path);
  };

  const page = await openTicket(extension, url, angry);
  await picture(page, 'ticket');
  await answerAndSolve(page, 'A new lamp leaves today, packed by me. Your refund is on its way too.');
  await waitForPill(page);
  await picture(page, 'pill');
  await clickPill(page, 'start');
  const card = await cardFrame(page);
  await card.getByRole('button', { name: 'rushed' }).click();
  await card.getByText('4', { exact: true }).click();
  await picture(page, 'name-it');
  await card.getByRole('button', { name: 'Breathe' }).click();
  await card.getByText('In. A little more.').waitFor();
  await picture(page, 'breathe');
  await card.getByRole('button', { name: 'Skip' }).click();
  await card.getByRole('button', { name: 'Own it' }).click();
  await picture(page, 'choose');
  await card.getByRole('button', { name: 'Next', exact: true }).click();
  await card.getByLabel('The next step that helps is').fill('call the packing team before I answer her');
  await picture(page, 'next-step');
  await card.getByRole('button', { name: 'Next', exact: true }).click();
  await card.getByLabel('One line, if there is one').fill('I owned it in one sentence, and she stopped shouting.');
  await card.getByText('2', { exact: true }).click();
  await card.getByLabel('It ended calmer than it began').check();
  await picture(page, 'keep-it');
  await card.getByRole('button', { name: 'Keep it' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  await picture(page, 'kept');
  for (const name of ['popup', 'week']) {
    const own = await extension.page(name);
    if (name === 'popup') await own.setViewportSize({ width: 360, height: 600 });
    await own.getByText('I owned it in one sentence').first().waitFor();
    await picture(own, name === 'popup' ? 'journal' : 'week');
    await own.close();
  }
  return pictures;
}
