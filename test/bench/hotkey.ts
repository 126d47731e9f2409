import { cardFrame } from '../e2e/chromium';
import { angry, openTicket, startDemo } from '../e2e/demo';
import { focusBrowser, until } from '../e2e/until';
import { startDisplay } from '../e2e/xvfb';
import { type Times, times } from './times';

/**
 * From the key press, with the worker stopped, to the first paint of the card's words, in ms. The time that the program
 * takes that presses the key is in it.
 */
export async function measureHotkey(rounds: number): Promise<Times> {
  const display = await startDisplay();
  const demo = await startDemo({ display });
  const measured: number[] = [];
  try {
    const page = await openTicket(demo.extension, demo.url, angry);
    await page.locator('.ticket-pane[data-active="true"] .composer-body').click();
    await focusBrowser(display);
    for (let round = 0; round < rounds; round += 1) {
      await demo.extension.stopWorker();
      const pressed = Date.now();
      await display.press('ctrl+shift+space');
      const card = await cardFrame(page);
      await card.getByRole('heading', { name: 'Take a space.' }).waitFor();
      const painted = await card.evaluate(async () => {
        const paint = await new Promise<PerformanceEntry>((resolve) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName('first-contentful-paint');
            if (first) resolve(first);
          }).observe({ type: 'paint', buffered: true });
        });
        return performance.timeOrigin + paint.startTime;
      });
      measured.push(painted - pressed);
      await display.press('Escape');
      await until(() => page.frames().length === 1);
    }
    return times(measured);
  } finally {
    await demo.close();
    await display.close();
  }
}
