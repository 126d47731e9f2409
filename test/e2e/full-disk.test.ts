import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { chanceWords } from './bytes';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { press, untilShown } from './firefox-desk';
import { until } from './until';

const noRoom = 'There is no room left on this computer to save.';
const before = 'Found the double charge.';
/** Longer than the room that a file of the browser keeps for itself, and nothing that could be pressed into less. */
const long = chanceWords(590).join(' ');

let disk: string;
/** A disk of its own, which only root may make. Where that is refused, nothing here can be tried. */
const mayMount = ((): boolean => {
  try {
    const place = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    rmSync(place, { recursive: true });
    return true;
  } catch {
    console.log('A full disk: skipped, since this user may not mount a file system.');
    return false;
  }
})();
beforeAll(async () => {
  if (!mayMount) return;
  disk = await mkdtemp(join(tmpdir(), 'space-between-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]);
});
afterEach(() => {
  if (mayMount) rmSync(join(disk, 'filler'), { force: true });
});
afterAll(async () => {
  if (!mayMount) return;
  execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

/** Takes all the room that is left, and answers the file that has it. */
function fill(): string {
  const path = join(disk, 'filler');
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 1 << 12, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Nothing of this size has room any more.
    }
  }
  closeSync(file);
  expect(statfsSync(disk).bavail).toBe(0);
  return path;
}

it.skipIf(!mayMount)(
  'Chromium on a full disk says so, keeps the words on the screen, and saves them once there is room',
  async () => {
    const build = await grantedBuild('chrome', ['http://127.0.0.1/*'], join(disk, 'extension'));
    const profile = join(disk, 'profile');
    const extension = await launchChromium({ profile, build });
    const popup = await extension.page('popup');
    await popup.getByRole('textbox').first().fill(before);
    await popup.keyboard.press('Enter');
    await popup.getByText('Kept.').waitFor();
    const card = await extension.page('card-window');
    const filler = fill();

    await popup.bringToFront();
    await popup.getByRole('textbox').first().fill(long);
    await popup.keyboard.press('Enter');
    await popup.getByText(noRoom).first().waitFor();
    expect(await popup.getByRole('textbox').first().inputValue()).toHaveLength(long.length);
    await card.bringToFront();
    await card.getByLabel('your own…').fill('cornered');
    await card.getByText(noRoom).waitFor();
    // Escape leaves a card, but not with words that are kept nowhere.
    await card.keyboard.press('Escape');
    expect(await card.getByLabel('your own…').inputValue()).toBe('cornered');
    rmSync(filler);
    await card.bringToFront();
    await card.keyboard.press('Control+Enter');
    await card.getByRole('heading', { name: 'Kept.' }).waitFor();
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await popup.getByText('Kept.').waitFor();
    await extension.close();

    const after = await launchChromium({ profile, build });
    const kept = (await after.stored()).entries;
    expect(kept.map(({ text }) => text ?? '').sort()).toEqual(['', before, long].sort());
    expect(kept.find(({ kind }) => kind === 'reflection')).toMatchObject({ space: { feeling: 'cornered' } });
    await after.close();
  },
);

it.skipIf(!mayMount)('Firefox on a full disk keeps the words too, and saves them once there is room', async () => {
  const home = process.env.TMPDIR;
  process.env.TMPDIR = disk;
  const firefox = await launchFirefox().finally(() => {
    process.env.TMPDIR = home ?? '/tmp';
  });
  const popup = await firefox.ownPage('/popup.html');
  await firefox.bringToFront(popup);
  await until(() => popup.evaluate(() => document.activeElement instanceof HTMLTextAreaElement));
  await firefox.display.type(before);
  await firefox.display.press('Return');
  await untilShown(popup, 'Kept.');
  const filler = fill();
  // As if pasted: the database has some room left in its last page.
  await popup.evaluate((text) => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, long);
  await firefox.display.press('Return');
  // It says by turns that there is no room, and that something is wrong.
  await untilShown(popup, 'Your words are still here');
  expect(await popup.$eval('textarea', ({ value }) => value)).toHaveLength(long.length);

  rmSync(filler);
  // Firefox notices the room in its own time, so it may take more than one try.
  await until(async () => {
    if ((await firefox.stored()).entries.length === 2) return true;
    await press(firefox, popup, 'Try again').catch(() => undefined);
    return false;
  }, 20_000);
  await untilShown(popup, 'Kept.');
  expect((await firefox.stored()).entries.map(({ text }) => text)).toEqual([before, long]);
  await firefox.close();
});
