import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillJournal } from '../seeds/fill';
import { journalOf, lengths } from '../seeds/journal';
import { cutBySpacing, focusUnseen, nameless, overflowAt320, violations } from './axe';
import { type Extension, launchChromium } from './chromium';

let extension: Extension;
beforeAll(async () => {
  extension = await launchChromium();
});
afterAll(async () => {
  await extension?.close();
});

/** A Wednesday, whatever today is: its week has days that have been and days to come. */
const midweek = new Date(2026, 10, 25, 12);

const click = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** A surface, and the steps from its opening that lead to each of its states. */
const surfaces: [surface: string, states: [state: string, step: (page: Page) => Promise<void>][]][] = [
  // First, since a card of the others is kept.
  ['week', [['nothing this week', async (page) => page.locator('.nothing').waitFor()]]],
  [
    'card-window',
    [
      ['name it', async (page) => page.locator('main.card').waitFor()],
      ['why now', click('Why now?')],
      [
        'name it, said',
        async (page) => {
          await click('Back')(page);
          await click('stung')(page);
          await page.getByText('4', { exact: true }).click();
        },
      ],
      ['breathe', click('Breathe')],
      ['choose', click('Skip')],
      ['choose, with a reason', click('Why this?')],
      [
        'next',
        async (page) => {
          await click('Own it')(page);
          await click('Next')(page);
        },
      ],
      ['a plan', click('Make a plan for next time')],
      ['keep', click('Next')],
      ['keep, more', click('Who it helped, what it taught me')],
      [
        'kept',
        async (page) => {
          await click('Keep it')(page);
          await page.getByRole('heading', { name: 'Kept.' }).waitFor();
        },
      ],
    ],
  ],
  [
    'popup',
    [
      ['journal', async (page) => page.locator('textarea:focus').waitFor()],
      ['close the day', click('Close the day')],
    ],
  ],
  [
    'options',
    [
      ['settings', async (page) => page.getByRole('heading', { level: 1 }).waitFor()],
      [
        'all open',
        async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
        },
      ],
    ],
  ],
  ['welcome', [['start', async (page) => page.getByRole('heading', { level: 1 }).first().waitFor()]]],
];

const at = (place: string, shown: string) => async (page: Page) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.locator(shown).first().waitFor();
};

/** The states that only a journal with something in it has. */
const filled: typeof surfaces = [
  [
    'popup',
    [
      ['journal', async (page) => page.locator('textarea:focus').waitFor()],
      ['search', click('Search')],
    ],
  ],
  [
    'week',
    [
      ['week, with days to come', async (page) => page.locator('.days .to-come').first().waitFor()],
      ['month', at('#month-2026-11-01', '.calendar.month')],
      ['quarter', at('#quarter-2026-10-01', '.calendar.quarter')],
      ['raise file', at('#raise', 'h1.place')],
      ['playbook', at('#playbook', 'h1.place')],
    ],
  ],
];

async function checked(surface: string, states: (typeof surfaces)[number][1]): Promise<string[]> {
  const page = await extension.context.newPage();
  await page.clock.setFixedTime(midweek);
  await page.goto(`chrome-extension://${extension.id}/${surface}.html`);
  const found: string[] = [];
  const about = (state: string, problems: string[]): void => {
    found.push(...problems.map((problem) => `${surface}, ${state}: ${problem}`));
  };
  try {
    for (const [state, step] of states) {
      await step(page);
      about(state, await violations(page));
      about(`${state}, without a name`, await nameless(page));
      about(`${state}, at 320 px`, await overflowAt320(page));
      about(`${state}, with text spaced`, await cutBySpacing(page));
    }
    about('focus not seen', await focusUnseen(page));
  } finally {
    await page.close();
  }
  return found;
}

describe('with an empty journal', () => {
  it.each(surfaces)('%s is for everyone, in each of its states', async (surface, states) => {
    expect(await checked(surface, states)).toEqual([]);
  });
});

describe('with a year of entries', () => {
  beforeAll(async () => {
    const page = await extension.page('popup');
    await page.locator('textarea:focus').waitFor();
    await fillJournal(page, journalOf(lengths.year, midweek.getTime()));
    await page.close();
  });
  it.each(filled)('%s is for everyone, in each of its states', async (surface, states) => {
    expect(await checked(surface, states)).toEqual([]);
  });
});
