import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { addDays, localDay } from '../../lib/time';
import { fillJournal } from '../seeds/fill';
import { journalOf } from '../seeds/journal';
import { angry, openCardByPill, openTicket, startDemo } from './demo';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(async () => {
  await demo?.close();
});

const today = localDay(new Date());
/** A full week, all of it written on the seven days up to today. */
const year = journalOf({ entries: 900, days: 14 }, Date.now());
const full = year.slice(0, 400).map((entry, at) => ({ ...entry, localDay: addDays(today, -(at % 7)) }));

/** Opens the journal of these entries alone on a page of ours. */
async function open(entries: readonly Entry[], hash = ''): Promise<Page> {
  await page?.close();
  page = await demo.extension.page('week');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('space-between');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['entries', 'keepsakes', 'shown'], 'readwrite');
          for (const store of transaction.objectStoreNames) transaction.objectStore(store).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await fillJournal(page, entries);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${demo.extension.id}/week.html${hash}`);
  await page.locator('main > *').first().waitFor();
  return page;
}

/** Moves the focus by Tab until it is on what has this name. */
async function tabTo(name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { activeElement: on } = document;
      return on && on !== document.body && `${on.getAttribute('aria-label') ?? ''} ${on.textContent}`.trim();
    });
    if (found && name.test(found)) return;
    seen.push((found || '').slice(0, 40));
  }
  throw new Error(`Tab never comes to ${name}, only to ${[...new Set(seen)].join(' | ')}`);
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const hot = (at: number): Partial<Entry> => ({
  stimulus: { triggers: ['blame'], signals: [], heat: 4 },
  response: { choice: 'ask', nextStep: 'call the depot' },
  outcome: { heat: 2 },
  text: `Win number ${at}`,
});
const wins = full.slice(0, 4).map((entry, at): Entry => {
  const { id, createdAt, utcOffsetMin, updatedAt } = entry;
  return {
    ...{ id, createdAt, utcOffsetMin, updatedAt, ...hot(at) },
    ...{ kind: 'win', localDay: today, tags: [], starred: at < 3 },
  };
});

describe('on paper', () => {
  const long = 'What happened then, and then, and then, until it was good in the end. '.repeat(12);
  const verbose = full.map((entry) => (entry.text ? { ...entry, text: `${long}${entry.id}` } : entry));
  it.each<[string, Entry[]]>([
    ['no entry', []],
    ['one entry', wins.slice(0, 1)],
    ['forty entries', full.slice(0, 40)],
    ['four hundred entries', full],
    ['four hundred long entries', verbose],
  ])('%s is one A4 page', async (_, entries) => {
    await open(entries);
    for (const view of ['', `#month-${today}`, `#quarter-${today}`]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, view);
      if (entries.length > 1 && view) await page.locator('.calendar').waitFor();
      expect(await sheets(), view).toBe(1);
    }
  });
});

/** On how many sheets of A4 the page is printed. */
async function sheets(): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4 in points, as rounded by the browser.
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  return pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

describe('the whole page', () => {
  it('can be walked by keyboard alone', async () => {
    await open(wins);
    await tabTo(/^Keep for this week/);
    await page.keyboard.press('Space');
    await page.locator('.in-your-words').waitFor();
    expect((await demo.extension.stored()).entries.filter(({ picked }) => picked)).toHaveLength(1);
    await tabTo(/^As a table/);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    await tabTo(/^Write one/);
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('it is shouted');
    await page.keyboard.press('Tab');
    await page.keyboard.type('breathe out');
    await tabTo(/^Keep it/);
    await page.keyboard.press('Enter');
    await page.getByText('If it is shouted, then I will breathe out.').waitFor();
    await tabTo(/^Raise file/);
    await page.keyboard.press('Enter');
    await page.locator('.raise dd', { hasText: 'Win number 0' }).waitFor();
    const order = (): Promise<string[]> => page.locator('.raise dd').filter({ hasText: 'Win number' }).allInnerTexts();
    const before = await order();
    await tabTo(/^Reword/);
    await page.keyboard.press('Alt+ArrowDown');
    await until(async () => (await order())[1] === before[0]);
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('A caller in tears');
    await tabTo(/^Done/);
    await page.keyboard.press('Enter');
    await page.locator('dd', { hasText: 'A caller in tears' }).waitFor();
    await tabTo(/^Back to the week/);
    await page.keyboard.press('Enter');
    await tabTo(/^Previous week/);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing this week.').waitFor();
  });

  it('can be walked by mouse', async () => {
    await open(full);
    await page
      .getByRole('button', { name: /^Show all/ })
      .first()
      .click();
    expect(await page.locator('.rows > li').count()).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'As a table' }).first().click();
    await page.getByRole('table', { name: 'The week' }).waitFor();
    await page.getByRole('button', { name: 'Beside the week before' }).click();
    await page.getByRole('table', { name: 'Beside the week before' }).waitFor();
    await page.locator('header h1 button').click();
    await page.getByRole('button', { name: 'Quarter' }).click();
    await page.locator('.calendar.quarter').waitFor();
    await page.getByLabel('Any day of it').fill('2024-02-29');
    await page.getByText('Nothing this quarter.').waitFor();
    await page.getByRole('button', { name: 'This quarter' }).click();
    await page.locator('.calendar.quarter a').last().click();
    await until(async () => /#\d/.test(page.url()));
    await page.getByRole('link', { name: 'Playbook' }).click();
    await page.getByText('What you tried and how it went').waitFor();
    await page.getByRole('button', { name: 'Back to the week' }).click();
    await page.locator('footer').getByRole('button', { name: 'Print' }).waitFor();
  });
});

describe('the raise file', () => {
  const secret: Entry[] = wins.map((entry, at) => ({
    ...entry,
    text: at === 0 ? '=HYPERLINK("x") from ann@example.com' : `Win number ${at}`,
  }));

  it('is saved as Markdown and CSV, masked and without formulas, in the order and words of the person', async () => {
    await open(secret, '#raise');
    await page.getByRole('button', { name: 'Move down' }).first().click();
    await page.getByLabel('In the file').last().uncheck();
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return textOf(await download);
    };
    const markdown = await save('Save as Markdown');
    expect(markdown.indexOf('Win number 1')).toBeLessThan(markdown.indexOf('HYPERLINK'));
    expect(markdown).toContain('\\[e-mail\\]');
    expect(markdown).not.toContain('Win number 2');
    expect(await save('Save as CSV')).toContain(`"'=HYPERLINK(""x"") from [e-mail]`);
    await until(async () => {
      await page.reload();
      return (await page.getByLabel('In the file').last().isChecked()) === false;
    });
  });

  it('of a few entries is one A4 page, of more one in smaller type, and of too many it says so', async () => {
    const starred = journalOf({ entries: 400, days: 60 }, Date.now())
      .filter(({ kind, text }) => kind === 'win' && text)
      .map((entry) => ({ ...entry, starred: true }));
    const scaleOf = async (count: number): Promise<string> => {
      await open(starred.slice(0, count), '#raise');
      await page
        .locator('.raise > li')
        .nth(count - 1)
        .waitFor();
      return page.locator('.raise').evaluate((list) => getComputedStyle(list).getPropertyValue('--paper-scale'));
    };
    for (const [count, scale] of [
      [6, '1'],
      [9, '0.8'],
    ] as const) {
      expect(await scaleOf(count)).toBe(scale);
      expect(await page.getByText('This is more than one page.').count()).toBe(0);
      expect(await sheets()).toBe(1);
    }
    await scaleOf(60);
    expect(await page.getByText('This is more than one page.').count()).toBe(1);
    expect(await sheets()).toBeGreaterThan(1);
  });

  it('makes a picture of a win on this computer', async () => {
    await open(wins, '#raise');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Picture of it' }).first().click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeGreaterThan(8_000);
  });
});

describe('what is kept in the card', () => {
  it('appears in an open week page and an open journal at once, and finds the playbook there', async () => {
    await open(wins);
    const popup = await demo.extension.page('popup');
    const ticket = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(ticket);
    await card.getByRole('button', { name: 'blame', exact: true }).waitFor();
    if ((await card.getByRole('button', { name: 'blame', exact: true }).getAttribute('aria-pressed')) === 'false')
      await card.getByRole('button', { name: 'blame', exact: true }).click();
    await card.getByRole('button', { name: 'Breathe' }).click();
    await card.getByRole('button', { name: 'Skip' }).click();
    await card.getByText('you asked a question 4 times').waitFor();
    await card.getByRole('button', { name: 'That’s outdated' }).click();
    await until(async () => (await card.getByText('you asked a question').count()) === 0);
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.locator('textarea:focus').waitFor();
    await ticket.keyboard.type('Stayed until it worked');
    await card.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Stayed until it worked').waitFor();
    await popup.getByText('Stayed until it worked').waitFor();
    await page.bringToFront();
    await page.getByRole('link', { name: 'Playbook' }).click();
    await page.getByRole('button', { name: 'Count it again' }).click();
    await page.getByText('You asked a question 4 times.').waitFor();
  });
});
