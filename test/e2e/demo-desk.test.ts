import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardFrame } from './chromium';
import { angry, answerAndSolve, openCardByPill, openTicket, polite, startDemo } from './demo';
import { clickPill, middleOf, waitForPill } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
let page: Page;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(async () => {
  await demo?.close();
});

const quietForMs = 6_000;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, quietForMs));

describe('the moment, in a single-page helpdesk', () => {
  it('goes from a solved angry ticket through the five beats to an entry', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByRole('button', { name: 'rushed' }).click();
    await card.getByText('4', { exact: true }).click();
    await card.getByRole('button', { name: 'Breathe' }).click();
    await card.getByRole('button', { name: 'Skip' }).click();
    await card.getByRole('button', { name: 'Ask one question' }).click();
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.locator('textarea:focus').waitFor();
    await page.keyboard.type('call the depot first');
    await card.getByRole('button', { name: 'Next', exact: true }).click();
    await card.locator('textarea:focus').waitFor();
    await page.keyboard.type('Asked what the lamp was for');
    await card.getByText('2', { exact: true }).click();
    await card.getByLabel('It ended calmer than it began').check();
    await card.getByRole('button', { name: 'Keep it' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();

    const { entries, drafts } = await demo.extension.stored();
    expect(drafts).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'win',
      text: 'Asked what the lamp was for',
      stimulus: { heat: 4 },
      space: { feeling: 'rushed' },
      response: { choice: 'ask', nextStep: 'call the depot first' },
      outcome: { heat: 2, turnaround: true },
      prompt: { id: expect.any(String), text: expect.any(String) },
      helpdesk: 'demo',
    });
    expect(entries[0]).not.toHaveProperty('ticketUrl');

    await card.getByRole('button', { name: 'Close' }).click();
    await until(() => page.frames().length === 1);
    const session = JSON.stringify((await demo.extension.stored()).session);
    expect(session).not.toContain(angry);
    expect(session).not.toContain('Holtermann');
  });

  it('shows one prompt on a beat, says why, and brings others until none is wanted', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByText('5', { exact: true }).click();
    await card.getByRole('button', { name: 'Breathe' }).click();
    await card.getByRole('button', { name: 'Skip' }).click();
    const prompt = card.getByRole('complementary', { name: 'A thought' });
    const seen = new Set<string>();
    for (let shown = await prompt.locator('p').first().textContent(); shown && !seen.has(shown); ) {
      seen.add(shown);
      await prompt.getByRole('button', { name: 'Another' }).click();
      const before = shown;
      await until(async () => (await prompt.locator('p').first().textContent()) !== before);
      shown = await prompt.locator('p').first().textContent();
    }
    expect(seen.size).toBeGreaterThan(8);
    await prompt.getByRole('button', { name: 'Why this?' }).click();
    await prompt.locator('cite').waitFor();
    const unwanted = await prompt.locator('p').first().textContent();
    await prompt.getByRole('button', { name: 'Not for me' }).click();
    await until(async () => (await prompt.locator('p').first().textContent()) !== unwanted);
    const kept = (await demo.extension.stored()).local.prompts ?? {};
    expect(Object.values(kept).filter(({ off }) => off)).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(unwanted);
  });

  it('keeps silent on a polite ticket', async () => {
    page = await openTicket(demo.extension, demo.url, polite);
    await answerAndSolve(page);
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
  });

  it('keeps one word and is done', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByRole('button', { name: 'stung' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    const { entries } = await demo.extension.stored();
    expect(entries).toMatchObject([{ kind: 'reflection', space: { feeling: 'stung' } }]);
  });

  it('does not come back on the same ticket', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await clickPill(page, 'not-now');
    await answerAndSolve(page, 'One more thing.');
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
  });

  it('makes one offer where two tabs show the same ticket', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const other = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await answerAndSolve(other);
    await waitForPill(page);
    await quiet();
    expect(await middleOf(other, 'pill')).toBeNull();
  });

  it('waits while a draft is unsent, and offers once it is gone', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await page.locator('.ticket-pane[data-active="true"] .composer-body').click();
    await page.keyboard.type('and');
    await quiet();
    expect(await middleOf(page, 'pill')).toBeNull();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await waitForPill(page);
  });
});

describe('an open card', () => {
  it('stays open while settings change elsewhere, and closes as ever', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').fill('cornered');
    const options = await demo.extension.page('options');
    await options.getByLabel(/More often/).check();
    await until(async () => JSON.stringify((await demo.extension.stored()).local).includes('often'));
    await options.close();
    await page.bringToFront();
    expect(await card.getByLabel('your own…').inputValue()).toBe('cornered');
    await card.getByLabel('your own…').click();
    await page.keyboard.press('Escape');
    await until(() => page.frames().length === 1);
    expect(await middleOf(page, 'pill')).toBeNull();
  });

  it('comes back where it was left when the page is loaded anew', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').fill('cornered');
    await until(async () => (await demo.extension.stored()).drafts.length === 1);
    await page.reload();
    await clickPill(page, 'start');
    const again = await cardFrame(page);
    await again.getByText('Kept since').waitFor();
    expect(await again.getByLabel('your own…').inputValue()).toBe('cornered');
    await again.getByRole('button', { name: 'Discard' }).click();
    await again.getByText('Only you see this.').waitFor();
    expect((await demo.extension.stored()).drafts).toEqual([]);
  });
});

describe('a silent end', () => {
  const nothingKept = async (): Promise<void> => {
    const { entries, drafts, local } = await demo.extension.stored();
    expect(entries).toEqual([]);
    expect(drafts).toEqual([]);
    expect(JSON.stringify(local)).not.toContain(angry);
    expect(Object.keys(local).sort()).toEqual(['offers', 'settings', 'sites']);
    // The tests' own: recall is off.
    expect(local.settings).toEqual({ recall: false });
  };

  it('leaves nothing after "Not now"', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await clickPill(page, 'not-now');
    await until(async () => (await middleOf(page, 'pill')) === null);
    await nothingKept();
  });

  it('leaves nothing after Escape on an untouched card', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await openCardByPill(page);
    await page.keyboard.press('Escape');
    await until(() => page.frames().length === 1);
    await nothingKept();
  });

  it('leaves nothing after a snooze but the time it ends', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await clickPill(page, 'more');
    const card = await cardFrame(page);
    await card.getByRole('button', { name: '15 minutes' }).waitFor();
    await page.keyboard.press('1');
    await until(() => page.frames().length === 1);
    await nothingKept();
    const { offers } = (await demo.extension.stored()).local as { offers: { snoozedUntil: number } };
    expect(offers.snoozedUntil - Date.now()).toBeGreaterThan(14 * 60_000);
  });

  it('fades by itself after twenty seconds and leaves nothing', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    await answerAndSolve(page);
    await waitForPill(page);
    await until(async () => (await middleOf(page, 'pill')) === null, 25_000);
    await nothingKept();
  });

  it('keeps what was typed as a draft after Escape, with a way to discard it', async () => {
    page = await openTicket(demo.extension, demo.url, angry);
    const card = await openCardByPill(page);
    await card.getByLabel('your own…').fill('cornered');
    await page.keyboard.press('Escape');
    await until(() => page.frames().length === 1);
    const { entries, drafts } = await demo.extension.stored();
    expect(entries).toEqual([]);
    expect(drafts).toMatchObject([{ card: { feeling: 'cornered' } }]);
  });
});
