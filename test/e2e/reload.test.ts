import { afterEach, beforeEach, expect, it } from 'vitest';
import { angry, openCardByPill, openTicket, startDemo } from './demo';
import { middleOf } from './pill';
import { until } from './until';

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo?.close());

it('keeps the words of an open card on screen through a reload of the extension, and brings them back as a draft', async () => {
  const { extension } = demo;
  const page = await openTicket(extension, demo.url, angry);
  const card = await openCardByPill(page);
  await card.getByLabel('your own…').fill('cornered');
  await until(async () => (await extension.stored()).drafts.length === 1);

  await extension.reload();
  // The new sentinel looks around in this page once it was started there; the settings ask it when they open.
  const options = await extension.page('options');
  const asked = async (): Promise<boolean> => {
    await options.reload();
    await options.locator('.site').first().waitFor();
    return (await options.locator('.site .seen').count()) > 0;
  };
  await until(asked);
  await options.close();
  expect(await middleOf(page, 'card')).not.toBeNull();
  expect(await card.getByLabel('your own…').inputValue()).toBe('cornered');

  // The orphan says so on the next word, and offers to copy.
  await card.getByLabel('your own…').fill('cornered and tired');
  await card.getByText('Your words are still here').waitFor();
  await card.getByRole('button', { name: 'Copy my words' }).click();
  await card.getByText('Copied.').waitFor();

  await page.reload();
  await page.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();
  const again = await extension.page('card-window');
  await again.getByText('Kept since').waitFor();
  expect(await again.getByLabel('your own…').inputValue()).toBe('cornered');
});
