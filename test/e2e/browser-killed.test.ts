import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { entryOf } from '../journal/entries';
import { launchChromium } from './chromium';
import { killBrowser, killWhileWriting, plantFirstVersion, spoilJournal } from './killing';
import { until } from './until';

let home: string;
let build: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'space-between-killed-'));
  build = await grantedBuild('chrome', ['http://127.0.0.1/*'], join(home, 'extension'));
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

it('brings an entry and a draft back after the browser was killed, and tells when it lost them', async () => {
  const profile = join(home, 'draft');
  const before = await launchChromium({ profile, build });
  const popup = await before.page('popup');
  await popup.getByRole('textbox').first().fill('Found the double charge.');
  await popup.keyboard.press('Enter');
  await until(async () => (await before.stored()).entries.length === 1);
  const card = await before.page('card-window');
  await card.getByLabel('your own…').fill('cornered');
  await until(async () => (await before.stored()).drafts.length === 1);
  await killBrowser(before);

  const after = await launchChromium({ profile, build });
  const again = await after.page('card-window');
  await again.getByText('Kept since').waitFor();
  expect(await again.getByLabel('your own…').inputValue()).toBe('cornered');
  expect((await after.stored()).entries).toMatchObject([{ kind: 'win', text: 'Found the double charge.' }]);
  await until(async () => (await after.stored()).local['journal-kept'] === true);
  await after.close();

  // Damaged files have Chromium begin with empty ones, and it says nothing.
  await spoilJournal(profile);
  const damaged = await launchChromium({ profile, build });
  const empty = await damaged.page('popup');
  await empty.getByText('The browser has lost').waitFor();
  expect((await damaged.stored()).entries).toEqual([]);
  await empty.getByRole('button', { name: 'Put away' }).click();
  await empty.getByText('The browser has lost').waitFor({ state: 'detached' });
  await damaged.close();
});

describe('a browser that is killed', () => {
  it('at any moment of two hundred saves, edits, deletes and imports has all it acknowledged, and nothing torn', async () => {
    const seed = Math.floor(Math.random() * 100_000);
    const { done, faults } = await killWhileWriting(join(home, 'writing'), build, { kills: 5, wishes: 200, seed });
    const wishes = done.saved + done.edited + done.deleted + done.imported;
    expect({ wishes, faults }, `seed ${seed}: ${JSON.stringify(done)}`).toEqual({
      wishes: expect.any(Number),
      faults: [],
    });
    expect(wishes).toBeGreaterThanOrEqual(200);
  });

  it('while an import is brought in has all of it after the next start', async () => {
    const profile = join(home, 'import');
    const file = join(home, 'export.json');
    const entries = Array.from({ length: 20_000 }, (_, n) => entryOf(n + 1, { text: 'words '.repeat(30) }));
    await writeFile(file, JSON.stringify({ format: 'space-between', version: 2, entries }));
    const before = await launchChromium({ profile, build });
    const options = await before.page('options');
    await options.locator('#data input[type="file"]').setInputFiles(file);
    await options.getByText('20,000 new entries').waitFor();
    expect((await before.stored()).entries).toEqual([]);
    await options.getByRole('button', { name: 'Bring it in' }).click();
    await options.getByText(/Bringing it in: [1-9]/).waitFor();
    await killBrowser(before);

    const after = await launchChromium({ profile, build });
    await until(async () => (await after.stored()).entries.length === 20_000, 30_000);
    await after.close();
  });

  it('while the journal is taken to a newer version has it in the old or in the new one, whole', async () => {
    const profile = join(home, 'migration');
    const before = await launchChromium({ profile, build });
    const plain = await before.context.newPage();
    await plain.goto(`chrome-extension://${before.id}/_locales/en/messages.json`);
    await plantFirstVersion(plain, 5_000);
    const popup = await before.context.newPage();
    popup.goto(`chrome-extension://${before.id}/popup.html`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await killBrowser(before);

    const after = await launchChromium({ profile, build });
    await (await after.page('popup')).getByText('words').first().waitFor();
    expect((await after.stored()).entries).toHaveLength(5_000);
    await after.close();
  });
});
