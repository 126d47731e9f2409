import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checked, click, fillYear, heading, press, type State, steps } from './access';
import { startDemo } from './demo';

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(async () => {
  await demo?.close();
});

const at = (place: string, shown: string) => async (page: Page) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.locator(shown).first().waitFor();
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** A surface, and the steps from its opening that lead to each of its states. */
const surfaces: [surface: string, states: State[]][] = [
  // First, since a card of the others is kept.
  [
    'week',
    [
      ['nothing this week', async (page) => page.locator('.nothing').waitFor()],
      ['line being written', click('Write your line')],
    ],
  ],
  [
    'card-window',
    [
      ['name it', async (page) => page.locator('main.card').waitFor()],
      ['why now', click('Why now?')],
      ['why now, answered', click('That one was hard')],
      [
        'name it, said',
        steps(click('Back'), click('stung'), async (page) => {
          await page.getByText('4', { exact: true }).click();
        }),
      ],
      ['breathe', click('Breathe')],
      ['choose', click('Skip')],
      ['choose, with a reason', click('Why this?')],
      ['choose, all of them', click(/^More/)],
      ['next', steps(click('Own it'), click('Next'))],
      ['a plan', click('Make a plan for next time')],
      ['keep', click('Next')],
      ['keep, more', click('Who it helped, what it taught me')],
      ['kept', steps(click('Keep it'), heading('Kept.'))],
    ],
  ],
  [
    'card-window',
    [
      [
        'where a limit is due',
        steps(click('Breathe'), click('Skip'), click(/^More/), click('Set a limit'), click('Next')),
      ],
      ['kept', steps(click('Done'), heading('Kept.'))],
    ],
  ],
  [
    'popup',
    [
      ['journal', async (page) => page.locator('textarea:focus').waitFor()],
      ['take a space', steps(click('Take a space'), heading('Three slow breaths'))],
      ['close the day', steps(press('Escape'), click('Close the day'), heading('Close the day'))],
      ['keys', steps(press('Escape'), click('Keys'), heading('Keys'))],
      ['empty bin', steps(press('Escape'), click('Search'), click('Bin'), heading('Bin'))],
    ],
  ],
  [
    'options',
    [
      ['settings', async (page) => page.getByRole('heading', { level: 1 }).waitFor()],
      ['all unfolded', unfold],
      ['before everything is erased', click('Erase everything')],
      ['passphrase', click('Set a passphrase')],
      [
        'nothing found',
        async (page) => {
          await page.getByRole('searchbox').fill('hawaii shortcut');
          await page.getByText('Nothing in the settings speaks of that.').waitFor();
        },
      ],
    ],
  ],
  [
    'welcome',
    [
      ['start', heading('A space between the ticket and your answer')],
      ['practice', steps(click('Next'), heading('Try it on a made-up ticket'))],
      ['practice card', click('Start')],
      ['practice, left', steps(press('Escape'), async (page) => page.getByText('On a real ticket').waitFor())],
      ['line', steps(click('Next'), heading('What do you want to leave behind?'))],
      ['how often', steps(click('Next'), heading('How often may it offer itself?'))],
      ['end', steps(click('Done'), heading('That is all.'))],
    ],
  ],
];

/** The states that only a journal with something in it has. */
const filled: typeof surfaces = [
  [
    'popup',
    [
      ['journal', async (page) => page.locator('textarea:focus').waitFor()],
      ['entry being changed', steps(click('Edit'), async (page) => page.locator('form.edit').waitFor())],
      ['deleted', steps(press('Escape'), click('Delete'), async (page) => page.getByText('Deleted.').waitFor())],
      ['search', steps(click('Undo'), click('Search'))],
      ['nothing found', async (page) => page.getByLabel('Search your journal').fill('zzzz')],
    ],
  ],
  [
    'week',
    [
      ['week, with days to come', async (page) => page.locator('.days .to-come').first().waitFor()],
      ['all unfolded', unfold],
      ['month', at('#month-2026-11-01', '.calendar.month')],
      ['quarter', at('#quarter-2026-10-01', '.calendar.quarter')],
      ['raise file', at('#raise', 'h1.place')],
      ['playbook', at('#playbook', 'h1.place')],
    ],
  ],
];

describe('with an empty journal', () => {
  it.each(surfaces)('%s is for everyone, in each of its states', async (surface, states) => {
    expect(await checked(demo.extension, surface, states)).toEqual([]);
  });
});

describe('with a year of entries', () => {
  beforeAll(() => fillYear(demo.extension));
  it.each(filled)('%s is for everyone, in each of its states', async (surface, states) => {
    expect(await checked(demo.extension, surface, states)).toEqual([]);
  });
});
