import type { Page } from 'playwright-core';
import { fillJournal } from '../seeds/fill';
import { journalOf, lengths } from '../seeds/journal';
import { chosenUnseen, cutBySpacing, focusUnseen, nameless, overflowAt320, violations } from './axe';
import type { Extension } from './chromium';
import { until } from './until';

/** A Wednesday, whatever today is: its week has days that have been and days to come. */
const midweek = new Date(2026, 10, 25, 12);

/** Opens a page of ours on that day. */
export async function openSurface(extension: Extension, surface: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.clock.setFixedTime(midweek);
  await page.goto(`chrome-extension://${extension.id}/${surface}.html`);
  return page;
}

/** Fills the journal with a year of entries. */
export async function fillYear(extension: Extension): Promise<void> {
  const page = await openSurface(extension, 'popup');
  await page.locator('textarea:focus').waitFor();
  await fillJournal(page, journalOf(lengths.year, midweek.getTime()));
  await page.close();
}

export type State = [state: string, step: (page: Page) => Promise<void>];

export const click = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};
export const heading = (name: string) => async (page: Page) => {
  await page.getByRole('heading', { name }).first().waitFor();
};
export const steps =
  (...all: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of all) await step(page);
  };
export const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** What is wrong in the states of a surface, a line for each thing. */
export async function checked(extension: Extension, surface: string, states: State[]): Promise<string[]> {
  const page = await openSurface(extension, surface);
  const found: string[] = [];
  const about = (state: string, problems: string[]): void => {
    found.push(...problems.map((problem) => `${surface}, ${state}: ${problem}`));
  };
  try {
    for (const [state, step] of states) {
      const had = await hasFocus(page);
      await step(page);
      // Whoever goes by keys would be thrown back to the top of the page.
      if (had && !(await keepsFocus(page))) about(state, ['the focus is lost']);
      about(state, await violations(page));
      about(`${state}, without a name`, await nameless(page));
      about(`${state}, at 320 px`, await overflowAt320(page));
      about(`${state}, with text spaced`, await cutBySpacing(page));
      about(`${state}, with forced colours`, await chosenUnseen(page));
    }
    about('focus not seen', await focusUnseen(page));
  } finally {
    await page.close();
  }
  return found;
}

const focusedSoonMs = 1_000;
/** What takes the focus over does so once it is drawn. */
const keepsFocus = (page: Page): Promise<boolean> =>
  until(() => hasFocus(page), focusedSoonMs).then(
    () => true,
    () => false,
  );

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
