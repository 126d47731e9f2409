import { mkdir, readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import type { Entry } from '../lib/domain/entry';
import { cardFrame, type Extension, launchChromium } from '../test/e2e/chromium';
import { angry, answerAndSolve, openTicket } from '../test/e2e/demo';
import { clickPill, waitForPill } from '../test/e2e/pill';
import { fillJournal } from '../test/seeds/fill';
import { journalOf, lengths } from '../test/seeds/journal';

/** What the stores ask for; the picture of the README has the same size. */
const size = { width: 1280, height: 800 };

type Words = Record<string, string>;

/** The pictures of one language, made on the demo helpdesk with a believable week in the journal. Returns their files. */
export async function takePictures(url: string, language: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const words: Words = JSON.parse(await readFile(`assets/locales/${language}.json`, 'utf8'));
  const extension = await launchChromium({ grant: [`${url}/*`], colorScheme: 'light' });
  const pictures: string[] = [];
  const take = async (page: Page, name: string): Promise<string> => {
    const path = `${folder}/${pictures.length + 1}-${name}.png`;
    await page.screenshot({ path });
    pictures.push(path);
    return path;
  };
  try {
    await speak(extension, language);
    const journal = await extension.page('popup');
    await fillJournal(journal, weekOf(Date.now()));
    await journal.close();
    const ticket = await openTicket(extension, url, angry);
    // The pill comes in slowly, and a picture would catch it half way.
    await ticket.emulateMedia({ reducedMotion: 'reduce' });
    await answerAndSolve(ticket, 'A new lamp leaves today, packed by me. Your refund is on its way too.');
    await waitForPill(ticket);
    const pill = await take(ticket, 'pill');
    await clickPill(ticket, 'start');
    const card = await cardFrame(ticket);
    await named(card, words, 'feeling.rushed').click();
    await card.getByText('4', { exact: true }).click();
    const name = await take(ticket, 'card');
    await named(card, words, 'card.name.next').click();
    await named(card, words, 'card.skip').click();
    await card.locator('.chips > .chip').first().click();
    await take(ticket, 'choice');
    await ticket.close();
    const own = await shownPage(extension, 'popup', { width: 360, height: 600 });
    await own.locator('.entry').first().waitFor();
    const popup = await own.screenshot();
    await own.close();
    const desk = await extension.context.newPage();
    await desk.setViewportSize(size);
    await over(desk, await readFile(pill), popup);
    const withJournal = await take(desk, 'journal');
    const week = await shownPage(extension, 'week', size);
    await week.locator('.days').waitFor();
    const weekPicture = await take(week, 'week');
    await week.close();
    const settings = await shownPage(extension, 'options', size);
    await settings.getByRole('heading', { name: words['options.visible.title'] ?? '' }).scrollIntoViewIfNeeded();
    await settings.evaluate((title) => {
      const part = [...document.querySelectorAll('section')].find(
        (one) => one.querySelector('h2')?.textContent === title,
      );
      part?.scrollIntoView();
    }, words['options.visible.title']);
    await take(settings, 'what-we-can-see');
    await settings.close();
    await fourInOne(desk, await Promise.all([pill, name, withJournal, weekPicture].map((path) => readFile(path))));
    await desk.screenshot({ path: `${folder}/walk-through.png` });
    pictures.push(`${folder}/walk-through.png`);
    return pictures;
  } finally {
    await extension.close();
  }
}

/** A week's entries of a journal that anyone could have, the same each time but for its days. */
const weekOf = (until: number): Entry[] => journalOf(lengths.week, until, 3);

const named = (card: Frame, words: Words, key: string) =>
  card.getByRole('button', { name: words[key] ?? key, exact: true });

async function shownPage(extension: Extension, name: string, viewport: typeof size): Promise<Page> {
  const page = await extension.page(name);
  await page.setViewportSize(viewport);
  return page;
}

/** The interface speaks a language from here on. */
async function speak(extension: Extension, language: string): Promise<void> {
  const page = await extension.page('options');
  await page.locator('select').first().selectOption(language);
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
  await page.close();
}

const source = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

/** The journal where the toolbar shows it: a popup is no part of a page's own picture. */
function over(page: Page, behind: Buffer, popup: Buffer): Promise<void> {
  return page.setContent(`<style>
    body { margin: 0; background: url(${source(behind)}) }
    img { position: fixed; inset: 8px 24px auto auto; border-radius: 12px; box-shadow: 0 10px 40px rgb(0 0 0 / 35%) }
  </style><img src="${source(popup)}" />`);
}

/** Four pictures as one, for the README. */
function fourInOne(page: Page, pictures: Buffer[]): Promise<void> {
  return page.setContent(`<style>
    body { margin: 0; display: grid; grid: 1fr 1fr / 1fr 1fr; gap: 8px; padding: 8px; height: 784px; background: #e4e0d6 }
    img { width: 100%; height: 100%; object-fit: cover; object-position: top; min-height: 0; border-radius: 6px }
  </style>${pictures.map((picture) => `<img src="${source(picture)}" />`).join('')}`);
}
