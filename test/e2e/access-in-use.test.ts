import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checked, click, fillYear, heading, openSurface, press, type State, steps } from './access';
import { heard, violations } from './axe';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openTicket, startDemo } from './demo';
import { choosePassphrase, confirmKey, unlock } from './passphrase';
import { clickPill, middleOf, shorterSideOf, styleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
  await fillYear(demo.extension);
});
afterAll(async () => {
  await demo?.close();
});

const open = (surface: string): Promise<Page> => openSurface(demo.extension, surface);

/** Goes on with Tab until what is called `name` has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true }));
  for (let presses = 0; presses < 40; presses++) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('by the keyboard alone', () => {
  it('the card is filled and kept', async () => {
    const page = await open('card-window');
    await page.locator('main.card').waitFor();
    const go = steps(
      (page) => tabTo(page, 'drained'),
      press('Space'),
      (page) => tabTo(page, 'Breathe'),
      press('Enter'),
      press('Enter'),
      (page) => tabTo(page, 'Own it'),
      press('Enter'),
      (page) => tabTo(page, 'Next'),
      press('Enter'),
    );
    await go(page);
    // The field of the next step has the focus at once, and the button behind it leads on.
    await page.keyboard.type('call her first');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I called first.');
    await page.keyboard.press('Control+Enter');
    await heading('Kept.')(page);
    // What takes the focus over does so once it is drawn.
    await until(async () => (await focused(page)) === 'Close');
    const { entries } = await demo.extension.stored();
    expect(entries.find(({ text }) => text === 'I called first.')).toMatchObject({
      space: { feeling: 'drained' },
      response: { choice: 'own', nextStep: 'call her first' },
    });
    await page.close();
  });

  it.each([
    ['popup', 'Take a space', 'Escape', 'Take a space'],
    ['popup', 'Close the day', 'Escape', 'Close the day'],
    ['popup', 'Keys', 'Escape', 'Keys'],
    ['week', 'Edit', 'Escape', 'Edit'],
    ['card-window', 'Why now?', 'Back', 'Why now?'],
  ])('%s: from "%s" the focus comes back to where it was', async (surface, opener, way, back) => {
    const page = await open(surface);
    if (surface === 'week') await writeLine(page);
    await page.getByRole('button', { name: opener, exact: true }).waitFor();
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    if (way === 'Back') await tabTo(page, 'Back');
    else await until(async () => (await focused(page)) !== back);
    await page.keyboard.press(way === 'Back' ? 'Enter' : way);
    await until(async () => (await focused(page)) === back);
    await page.close();
  });

  async function writeLine(page: Page): Promise<void> {
    await click('Write your line')(page);
    await page.keyboard.type('Lighter than they came.');
    await click('Keep it')(page);
  }
});

describe('a screen reader', () => {
  it('finds the card by its parts, and is told each beat and breath', async () => {
    const page = await open('card-window');
    await page.locator('main.card').waitFor();
    const told = async () => (await heard(page)).map(({ role, name }) => `${role} ${name}`);
    expect(await told()).toEqual(
      expect.arrayContaining([
        'main ',
        'list Step 1 of 5',
        'heading Take a space.',
        'group One word for it. Or none.',
        'button stung',
        'textbox your own…',
        'group How hot did it feel?',
        'radio 4, very hot',
        'group What set it off?',
        'button Breathe',
      ]),
    );
    await click('Breathe')(page);
    const said = page.getByRole('status');
    await until(async () => (await said.allTextContents()).join().includes('Three slow breaths'));
    await until(async () => (await said.allTextContents()).join().includes('And slowly out.'));
    await click('Skip')(page);
    await until(async () => (await said.allTextContents()).includes('What do you choose?'));
    await page.close();
  });

  it('is told what was done in the journal and in the settings', async () => {
    const journal = await open('popup');
    await journal.getByRole('textbox', { name: 'What went well?' }).fill('One line.');
    await journal.keyboard.press('Enter');
    await journal.getByRole('status').filter({ hasText: 'Kept.' }).waitFor();
    await journal.close();
    const settings = await open('options');
    await settings.getByRole('radio', { name: /^More often/ }).check();
    await settings.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await settings.close();
  });

  it('hears the pill, whose buttons are large enough, and what it leads to is for everyone', async () => {
    const page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await waitForPill(page);
    const told = (await heard(page)).map(({ role, name }) => `${role} ${name}`);
    expect(told).toEqual(
      expect.arrayContaining(['status Take a breath?', 'button Start', 'button Not now', 'button Snooze']),
    );
    for (const button of ['start', 'not-now', 'more']) {
      expect(await shorterSideOf(page, button), button).toBeGreaterThanOrEqual(24);
    }
    // Axe does not reach into the closed root: words on their ground, and the one button that stands out.
    for (const [colorScheme, ground, words, accent] of [
      ['light', 'rgb(255, 254, 251)', 'rgb(31, 36, 33)', 'rgb(14, 102, 93)'],
      ['dark', 'rgb(29, 33, 32)', 'rgb(236, 233, 225)', 'rgb(116, 203, 189)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await styleOf(page, 'pill', 'background-color')).toBe(ground);
      expect(await styleOf(page, 'pill', 'color')).toBe(words);
      expect(await styleOf(page, 'start', 'background-color')).toBe(accent);
    }
    await clickPill(page, 'more');
    const menu = await cardFrame(page);
    await menu.getByRole('heading', { name: 'Leave me be' }).waitFor();
    expect(await violations(page, menu)).toEqual([]);
    expect(await menu.evaluate(() => document.activeElement?.textContent)).toContain('15 minutes');
    await page.keyboard.press('Escape');
    await until(async () => (await middleOf(page, 'card')) === null);
    await page.close();
  });
});

describe('while the journal is locked', () => {
  beforeAll(async () => {
    const settings = await open('options');
    const key = await choosePassphrase(settings);
    expect(await violations(settings)).toEqual([]);
    await confirmKey(settings, key);
    await click('Lock now')(settings);
    await settings.getByText('Locked. Unlock the journal').waitFor();
    await settings.close();
  });

  const wrong = steps(
    (page) => unlock(page, 'something else'),
    async (page) => page.getByText('That is neither').waitFor(),
  );
  it.each<[surface: string, states: State[]]>([
    [
      'popup',
      [
        ['locked', heading('Locked')],
        ['refused', wrong],
      ],
    ],
    ['week', [['locked', heading('Locked')]]],
    ['options', [['locked', async (page) => page.getByText('Locked. Unlock the journal').waitFor()]]],
  ])('%s is for everyone', async (surface, states) => {
    expect(await checked(demo.extension, surface, states)).toEqual([]);
  });
});
