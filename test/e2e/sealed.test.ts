import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesWith, notOurs, wordsIn } from './bytes';
import { heldBy } from './canaries';
import { cardFrame } from './chromium';
import { answerAndSolve, openTicket } from './demo';
import { everythingStored } from './everything';
import { exportOf, markup } from './markup';
import { clickPill, middleOf, waitForPill } from './pill';
import { type Shift, startShift } from './sealed';
import { focusBrowser, until } from './until';

let shift: Shift;
beforeAll(async () => {
  shift = await startShift();
});
afterAll(() => shift?.close());

/** No page of ours may show a word of a ticket either. */
async function showsNone(...pages: (Page | Frame)[]): Promise<void> {
  const { secret, titled } = shift.canaries;
  for (const page of pages) expect(heldBy(await page.content(), [...secret, ...titled])).toEqual([]);
}

const gone = (page: Page): Promise<void> => until(() => page.frames().length === 1);

it('a shift over tickets full of canaries leaves none of them anywhere, and asks nobody for anything', async () => {
  const { extension, url, display, canaries, typed, say, own, rested } = shift;
  const { tickets } = canaries;
  const open = (ticket: string, tab?: Page): Promise<Page> => openTicket(extension, url, ticket, tab);

  // The card in all its beats, on threats, with everything said.
  const desk = await open(tickets.threatening);
  await answerAndSolve(desk);
  await clickPill(desk, 'start');
  let card = await cardFrame(desk);
  await card.getByRole('button', { name: 'Why now?' }).click();
  await card.getByText('On this ticket:').waitFor();
  await showsNone(card);
  await card.getByRole('button', { name: 'Back', exact: true }).click();
  await card.getByLabel('your own…').fill(say());
  await card.getByText('5', { exact: true }).click();
  await card.getByRole('button', { name: 'Breathe' }).click();
  await card.getByRole('button', { name: 'Skip' }).click();
  await showsNone(card);
  await card.getByRole('button', { name: 'Set a limit' }).click();
  await card.getByRole('button', { name: 'Next', exact: true }).click();
  await card.getByRole('button', { name: 'Copy' }).first().click();
  await card.locator('textarea').first().fill(say());
  await card.getByRole('button', { name: 'Next', exact: true }).click();
  await card.locator('textarea').first().fill(say());
  await card.getByText('Who it helped, what it taught me').click();
  await card.getByLabel('Because of this, they can now').fill(say());
  await card.getByLabel('What it taught me').fill(say());
  await showsNone(card);
  await card.getByRole('button', { name: 'Keep it' }).click();
  await card.getByRole('heading', { name: 'Kept.' }).waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await gone(desk);

  // Snoozed, dismissed, faded by leaving, and a draft that stays.
  await rested();
  await open(tickets.angry, desk);
  await answerAndSolve(desk);
  await clickPill(desk, 'more');
  await (await cardFrame(desk)).getByRole('button', { name: '15 minutes' }).waitFor();
  // The frame goes with the key; a click would wait for an answer out of it.
  await desk.keyboard.press('1');
  await gone(desk);
  await rested();
  await open(tickets.rude, desk);
  await desk.locator('[data-view="open"]').click();
  await clickPill(desk, 'not-now');
  await until(async () => (await middleOf(desk, 'pill')) === null);
  await focusBrowser(display);
  await display.press('ctrl+shift+space');
  card = await cardFrame(desk);
  await card.getByLabel('your own…').fill(say());
  await desk.keyboard.press('Escape');
  await gone(desk);

  // Praise, selected on the ticket and kept, with what it holds of people masked.
  await open(tickets.kind, desk);
  await desk.locator('.ticket-pane[data-active="true"] .message-body').last().selectText();
  await focusBrowser(display);
  const opened = extension.context.waitForEvent('page');
  await display.press('alt+shift+k');
  const praise = await opened;
  await until(async () => (await praise.getByRole('textbox').first().inputValue()).includes(canaries.selected));
  await praise.getByLabel('What did you do that led to this?').fill(say());
  await praise.getByRole('button', { name: 'Log it' }).click();
  await until(async () => JSON.stringify((await extension.stored()).entries).includes(canaries.selected));
  if (!praise.isClosed()) await praise.close();

  // A desk that nobody described.
  const body = await readFile(new URL('../fixtures/unknown-php/ticket.html', import.meta.url), 'utf8');
  const [who = '', word = '', colleague = ''] = canaries.secret;
  const odd = await extension.context.newPage();
  await odd.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: body.replaceAll('Okonski', who).replaceAll('Frechheit', word).replaceAll('Albers', colleague),
    }),
  );
  await odd.goto(`${shift.stranger}/hilfe/index.php?seite=vorgang&nr=1042`);
  const guessed = async (): Promise<boolean> =>
    JSON.stringify((await extension.stored()).local).includes('"sure":true');
  await until(guessed);

  // The journal: logged, left unsent, searched, the day closed.
  const journal = await extension.page('popup');
  await journal.getByLabel('What went well?').fill(say());
  await journal.keyboard.press('Enter');
  await journal.getByText('Kept.').waitFor();
  await journal.getByLabel('What went well?').fill(say());
  await journal.getByRole('button', { name: 'Close the day' }).click();
  await journal.getByLabel('Something good').fill(say());
  await journal.getByLabel('One word for going home').fill(say());
  await showsNone(journal);
  await journal.getByRole('button', { name: 'Close the day' }).click();
  await journal.getByText('Day closed.').waitFor();

  // The settings: what was decided, what the adapter sees, a part pointed at, a report, words of one's own, a backup.
  const options = await extension.page('options');
  await options.getByText('It offered.').first().waitFor();
  await options.getByLabel('Whom you can turn to').fill(say());
  await options.getByLabel('What your team has agreed on abuse').fill(say());
  await options.getByLabel('A question that helps you').fill(say());
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await open(tickets.angry, desk);
  // The settings look at the page when they open.
  await options.reload();
  await options.bringToFront();
  const site = options.locator('.site', { hasText: new URL(url).host });
  await site.getByText('Something missed or wrong?').click();
  await site.locator('.chip', { hasText: 'messages' }).click();
  await waitForPill(desk, 'bar');
  for (const who of ['customer', 'agent']) {
    const box = await desk
      .locator(`.ticket-pane[data-active="true"] [data-author="${who}"] .message-body`)
      .last()
      .boundingBox();
    if (!box) throw new Error('no message');
    await desk.mouse.move(box.x + 20, box.y + 8);
    await desk.mouse.click(box.x + 20, box.y + 8);
  }
  await until(async () => JSON.stringify((await extension.stored()).local).includes('"own"'));
  await options.bringToFront();
  await site.getByRole('button', { name: 'Copy report' }).click();
  await options.getByText(/^Copied\. It holds selectors/).waitFor();
  await showsNone(options);
  await options.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await options.getByText('Every day', { exact: true }).click();
  await options.getByText('A folder that you choose').click();
  await options.getByRole('button', { name: 'Choose the folder' }).click();
  await options.getByText('The folder is').waitFor();

  // The week, the raise file, the playbook, and everything written to a file.
  const week = await extension.page('week');
  await week.getByRole('heading', { name: 'What set it off' }).waitFor();
  await week.getByRole('button', { name: 'Write your line' }).click();
  await week.locator('textarea:focus').fill(say());
  await week.getByRole('button', { name: 'Keep it' }).click();
  await showsNone(week);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Everything (JSON)' }).click(),
  ]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(heldBy(exported, [...canaries.secret, ...canaries.titled])).toEqual([]);

  const stored = JSON.stringify(await everythingStored(shift.probe));
  expect(heldBy(stored, [...canaries.secret, ...canaries.titled])).toEqual([]);
  expect(stored).not.toMatch(/Vestergren|idiot|RIDICULOUS|where you live/);
  expect(heldBy(shift.logged.join(), [...canaries.secret, ...canaries.titled, ...typed])).toEqual([]);
  // The search can find: what was typed or selected is there, in the stores and, in pieces, on the disk.
  expect(heldBy(stored, own())).toEqual(own());
  await until(() => wordsIn(extension.profile, own()).length === own().length);
  expect(notOurs(filesWith(extension.profile, own()))).toEqual([]);
});

it('markup in any text is shown as text: in what was brought in, pasted, said and named', async () => {
  const { extension } = shift;
  const options = await extension.page('options');
  const file = {
    name: 'export.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(exportOf(markup))),
  };
  await options.locator('#data input[type="file"]').setInputFiles(file);
  await options.getByText('Take over its settings too').click();
  await options.getByRole('button', { name: 'Bring it in' }).click();
  await options.getByText('It is all in.').waitFor();
  const pages = ['popup', 'week', 'week.html#raise', 'week.html#playbook', 'options', 'card-window'];
  for (const name of pages) {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/${name.replace(/^[\w-]+$/, '$&.html')}`);
    const shown = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLTextAreaElement>('input, textarea')].map(({ value }) => value).join() +
          document.body.textContent,
      );
    await expect.poll(shown, { message: name, timeout: 10_000 }).toContain(markup);
    expect(await page.locator('[data-markup], main script, main iframe').count(), name).toBe(0);
    await page.close();
  }
  await options.close();
});

it('erased, no word of the person is left in any store, nor in any file of the browser', async () => {
  const { extension, canaries, probe, strangerName, own } = shift;
  const options = await extension.page('options');
  // A helpdesk that is open and still granted, as here by the manifest, would be recognised anew at once.
  for (const page of extension.context.pages()) if (page !== options && page !== probe) await page.close();
  // A backup stays where it was put, so the person takes that one away.
  await probe.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      await folder.removeEntry(name);
  });
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options.getByRole('button', { name: 'Yes, erase it' }).click();
  await options.getByText('Everything is erased.').waitFor({ timeout: 30_000 });
  const stored = Object.entries(await everythingStored(probe)).filter(
    ([, held]) => Object.keys(held as object).length > 0,
  );
  // What the background knows of open tabs is none of the person's.
  expect(stored.filter(([name]) => name !== 'session')).toEqual([]);
  // The browser merges its files in its own time.
  const ofSites = (): Map<string, Set<string>> =>
    filesWith(`${extension.profile}/Default/Local Extension Settings`, [strangerName]);
  const left = (): [string, Set<string>][] => [...filesWith(extension.profile, own()), ...ofSites()];
  await until(() => left().length === 0, 20_000).catch(() => expect(left()).toEqual([]));
  await extension.context.close();
  expect([...filesWith(extension.profile, own())]).toEqual([]);
  expect(ofSites().size).toBe(0);

  // Of the tickets nothing was ever there but title and address of the page, in what the browser notes of all pages.
  expect([...filesWith(extension.profile, canaries.secret)]).toEqual([]);
  const noted = filesWith(extension.profile, canaries.titled);
  expect(noted.size).toBeGreaterThan(0);
  expect([...noted.values()].flatMap((files) => [...files]).filter((file) => file.includes('xtension'))).toEqual([]);
  // The proxy saw what was asked of the helpdesk, and nothing else.
  expect(shift.asked.some((asked) => asked.startsWith(shift.url))).toBe(true);
  expect(shift.foreign()).toEqual([]);
});
