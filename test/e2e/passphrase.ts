import type { Page } from 'playwright-core';

export const passphrase = 'plum bicycle harbour nine';

/** Chooses the passphrase in the settings and resolves to the recovery key that they then show. */
export async function choosePassphrase(options: Page): Promise<string> {
  await options.getByRole('button', { name: 'Set a passphrase' }).click();
  await options.getByLabel('New passphrase').fill(passphrase);
  await options.getByLabel('The same once more').fill(passphrase);
  await options.getByRole('button', { name: 'Continue' }).click();
  return ((await options.locator('.recovery-key').textContent()) ?? '').trim();
}

/** Shows the settings that the recovery key was written down, which turns the lock on. */
export async function confirmKey(options: Page, key: string): Promise<void> {
  await options.getByLabel('The last six characters').fill(key.slice(-6));
  await options.getByRole('button', { name: 'Turn the lock on' }).click();
  await options.getByText('The lock is on').waitFor();
}

/** Sets the lock in the settings and resolves to the recovery key. */
export async function setLock(options: Page): Promise<string> {
  const key = await choosePassphrase(options);
  await confirmKey(options, key);
  return key;
}

/** Gives a passphrase or a recovery key, the right one or not, to a page that is locked. */
export async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(secret);
  await page.keyboard.press('Enter');
}
