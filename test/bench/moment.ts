import type { Frame } from 'playwright-core';
import { cardFrame } from '../e2e/chromium';
import { angry, openTicket, startDemo } from '../e2e/demo';
import { clickPill, waitForPill } from '../e2e/pill';
import { type Times, times } from './times';

/** In the page: when the ticket became solved there, and when something of ours was first painted. Epoch ms. */
function watchPage(): void {
  const seen: { solved?: number; painted?: number } = {};
  Object.assign(globalThis, { seen });
  const now = (): number => performance.timeOrigin + performance.now();
  const look = (): void => {
    if (document.querySelector('[data-active="true"] [data-status="solved"]')) seen.solved ??= now();
    const host = document.elementFromPoint(innerWidth - 60, innerHeight - 240);
    if (host?.parentElement === document.documentElement && host.localName === 'div') seen.painted ??= now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new MutationObserver(() => {
    if (document.querySelector('[data-active="true"] [data-status="solved"]')) seen.solved ??= now();
  }).observe(document, { subtree: true, attributes: true, childList: true });
}

/** In the card: when a selector is first there and a frame later painted, after the last click. Epoch ms. */
function watchFor(frame: Frame, selector: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.querySelector(wanted)) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        look();
      }),
    selector,
  );
}

/** In the card: when the save was acknowledged, from the click on *Done* to the answer in its document, in ms. */
function watchSave(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        document.addEventListener(
          'click',
          ({ timeStamp }) => {
            clicked = timeStamp;
          },
          { capture: true, once: true },
        );
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main.kept')) return;
          observer.disconnect();
          resolve(performance.now() - clicked);
        }).observe(document, { subtree: true, childList: true });
      }),
  );
}

/** The moment in its three parts. */
export type Moment = Record<'pill' | 'card' | 'save', Times>;

/**
 * Measures the moment on the demo helpdesk: from the page's own change to the painted pill, from the click on the pill
 * to the painted card, and from *Done* to the acknowledged save. No key is pressed, so no settling time is in it.
 */
export async function measureMoment(stopWorker: boolean, rounds: number): Promise<Moment> {
  const measured: Record<keyof Moment, number[]> = { pill: [], card: [], save: [] };
  for (let round = 0; round < rounds; round++) {
    // A browser of its own for each round: past offers would hold the next one back.
    const demo = await startDemo();
    const { extension } = demo;
    const page = await openTicket(extension, demo.url, angry);
    await page.evaluate(watchPage);
    const pane = page.locator('.ticket-pane[data-active="true"]');
    await pane.locator('.submit-more').click();
    if (stopWorker) await extension.stopWorker();
    await pane.locator('[data-submit-as="solved"]').click();
    await waitForPill(page);
    await page.waitForFunction(() => 'painted' in (globalThis as unknown as { seen: object }).seen);
    const { solved, painted } = await page.evaluate(
      () => (globalThis as unknown as { seen: { solved: number; painted: number } }).seen,
    );
    measured.pill.push(painted - solved);

    const card = await cardFrame(page);
    // It loads behind the pill, in less time than a hand needs to get there.
    await card.waitForFunction(() => document.documentElement.dir !== '');
    if (stopWorker) await extension.stopWorker();
    await page.evaluate(() => {
      document.addEventListener(
        'click',
        (event) => Object.assign(globalThis, { clicked: performance.timeOrigin + event.timeStamp }),
        { capture: true },
      );
    });
    const shown = watchFor(card, 'main.card');
    await clickPill(page, 'start');
    const opened = await shown;
    const clicked = await page.evaluate(() => (globalThis as unknown as { clicked: number }).clicked);
    measured.card.push(opened - clicked);

    await card.getByRole('button', { name: 'stung' }).click();
    if (stopWorker) await extension.stopWorker();
    const saved = watchSave(card);
    // The evaluation has to be on its way before the click is.
    await card.evaluate(() => undefined);
    await card.getByRole('button', { name: 'Done' }).click();
    measured.save.push(await saved);
    await demo.close();
  }
  return { pill: times(measured.pill), card: times(measured.card), save: times(measured.save) };
}
