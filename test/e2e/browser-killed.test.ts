import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { grantedBuild } from '../../scripts/granted-build.mjs';
import { launchChromium } from './chromium';
import { until } from './until';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'space-between-killed-'));
});
afterEach(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

/** The browser processes of one profile, ended as a crash or a power cut ends them. */
function killBrowserOf(profile: string): void {
  const pids = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='))
    .map((line) => Number(line.trim().split(' ')[0]));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

it('brings an entry and a draft back after the browser was killed', async () => {
  const profile = join(home, 'profile');
  const build = await grantedBuild('chrome', ['http://127.0.0.1/*'], join(home, 'extension'));
  const before = await launchChromium({ profile, build });
  const popup = await before.page('popup');
  await popup.getByRole('textbox').first().fill('Found the double charge.');
  await popup.keyboard.press('Enter');
  await until(async () => (await before.stored()).entries.length === 1);
  const card = await before.page('card-window');
  await card.getByLabel('your own…').fill('cornered');
  await until(async () => (await before.stored()).drafts.length === 1);
  killBrowserOf(profile);
  await before.context.close().catch(() => undefined);

  const after = await launchChromium({ profile, build });
  const again = await after.page('card-window');
  await again.getByText('Kept since').waitFor();
  expect(await again.getByLabel('your own…').inputValue()).toBe('cornered');
  expect((await after.stored()).entries).toMatchObject([{ kind: 'win', text: 'Found the double charge.' }]);
  await after.close();
});
