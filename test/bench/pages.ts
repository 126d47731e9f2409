import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Extension, launchChromium } from '../e2e/chromium';
import { fillJournal } from '../seeds/fill';
import { journalOf } from '../seeds/journal';
import { type Times, times } from './times';

/** The least page that could do the job: it reads the newest twenty entries, or a week by its days, and lists them. */
export const floorPage = `<!doctype html><meta charset="utf-8"><title>floor</title><div id="app"></div><script src="/floor.js"></script>`;
export const floorScript = `
const opening = indexedDB.open('space-between');
opening.onsuccess = () => {
  const store = opening.result.transaction('entries').objectStore('entries');
  const day = (ago) => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10);
  const reading = location.search === '?week'
    ? store.index('localDay').getAll(IDBKeyRange.bound(day(6), day(0)), 35)
    : store.index('createdAt').getAllRecords({ direction: 'prev', count: 20 });
  reading.onsuccess = () => {
    const list = document.createElement('ul');
    for (const row of reading.result) {
      const item = document.createElement('li');
      const { kind, text } = row.value ?? row;
      item.textContent = kind + ' ' + (text ?? '');
      list.append(item);
    }
    document.getElementById('app').append(document.createElement('textarea'), list);
  };
};`;

const sizes = [100, 1_000, 10_000, 100_000] as const;
const days = { 100: 20, 1000: 365, 10000: 3_650, 100000: 7_300 } as const;
const looked = ['parcel', 'invo', 'billing'] as const;

/** What one size of journal costs: first contentful paints, what a search takes, and what a key in the line takes. */
export interface PageTimes {
  entries: number;
  floor: Times;
  popup: Times;
  floorWeek: Times;
  week: Times;
  /** From the first letter until the first hits are laid out, the journal not yet read. */
  firstHits: Times;
  /** From each key after that until what it finds is laid out, the journal read. */
  searchKey: Times;
  /** The same for a key in the line to log. */
  lineKey: Times;
  /** The longest task while the journal is read for a search. */
  longestTask: number;
}

/** The popup, the week and the search at each size of a journal, beside a floor page in the same browser. */
export async function* measurePages(rounds: number): AsyncGenerator<PageTimes> {
  const home = await mkdtemp(join(tmpdir(), 'space-between-'));
  const build = join(home, 'extension');
  await cp('.output/chrome-mv3', build, { recursive: true });
  await writeFile(join(build, 'floor.html'), floorPage);
  await writeFile(join(build, 'floor.js'), floorScript);
  try {
    for (const entries of sizes) {
      const extension = await launchChromium({ build });
      try {
        yield await measure(extension, entries, rounds);
      } finally {
        await extension.close();
      }
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measure(extension: Extension, entries: (typeof sizes)[number], rounds: number): Promise<PageTimes> {
  const filling = await extension.page('week');
  await filling.locator('footer').waitFor();
  await fillJournal(filling, journalOf({ entries, days: days[entries] }, Date.now()));
  await filling.close();
  const paints: Record<'floor' | 'popup' | 'floorWeek' | 'week', number[]> = {
    ...{ floor: [], popup: [], floorWeek: [], week: [] },
  };
  const pages = { floor: 'floor.html', popup: 'popup.html', floorWeek: 'floor.html?week', week: 'week.html' } as const;
  // The first of each warms the caches of the browser and is left out.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['floor', 'popup', 'floorWeek', 'week'] as const) {
      const painted = await firstPaint(extension, pages[name]);
      if (round > 0) paints[name].push(painted);
    }
  }
  return {
    entries,
    floor: times(paints.floor),
    popup: times(paints.popup),
    floorWeek: times(paints.floorWeek),
    week: times(paints.week),
    ...(await measureSearch(extension, Math.ceil(rounds / 2))),
  };
}

async function firstPaint({ context, id }: Extension, name: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}`);
  await page.locator('li').first().waitFor({ state: 'attached' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

/**
 * In the popup, of the next key press: until its last change stands in the document and is laid out, in ms; with a selector,
 * until that is first there.
 */
function untilDone(page: Page, selector: string | null): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          () => {
            const pressed = performance.now();
            let done = 0;
            // A key that changes nothing took nothing.
            let over = setTimeout(() => resolve(done), 2_000);
            const changes = new MutationObserver(() => {
              if (wanted && !document.querySelector(wanted)) return;
              // Asks for the layout, so that it is in the time.
              if (document.body.offsetHeight < 0 || (wanted && done > 0)) return;
              done = performance.now() - pressed;
              clearTimeout(over);
              over = setTimeout(
                () => {
                  changes.disconnect();
                  resolve(done);
                },
                wanted ? 0 : 150,
              );
            });
            changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          },
          { capture: true, once: true },
        );
      }),
    selector,
  );
}

/** In the popup, of the next key press in a field: until what it changed is laid out, in ms. A field may change nothing else. */
function untilTyped(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        const note = (): void => {
          pressed = performance.now();
        };
        document.addEventListener('keydown', note, { capture: true, once: true });
        document.addEventListener(
          'input',
          () => {
            // After the handlers and what they ask to be drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(document.body.offsetHeight < 0 ? 0 : performance.now() - pressed);
            port2.postMessage(null);
          },
          { once: true },
        );
      }),
  );
}

async function measureSearch(
  extension: Extension,
  rounds: number,
): Promise<Pick<PageTimes, 'firstHits' | 'searchKey' | 'lineKey' | 'longestTask'>> {
  const measured: Record<'firstHits' | 'searchKey' | 'lineKey', number[]> = {
    ...{ firstHits: [], searchKey: [], lineKey: [] },
  };
  let longestTask = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await extension.page('popup');
    await page.locator('.entry').first().waitFor();
    await page.evaluate(watchTasks);
    for (const letter of 'It went') measured.lineKey.push(await press(page, letter, untilTyped(page)));
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('input[type="search"]:focus').waitFor();
    for (const [nth, word] of looked.entries()) {
      for (const [at, letter] of [...word].entries()) {
        const isFirst = nth === 0 && at === 0;
        const took = await press(page, letter, untilDone(page, isFirst ? 'mark' : null));
        if (isFirst) {
          measured.firstHits.push(took);
          await page.locator('.found', { hasText: /entr(y|ies)$/ }).waitFor();
        } else measured.searchKey.push(took);
      }
      await page.locator('input[type="search"]').fill('');
    }
    longestTask = Math.max(
      longestTask,
      await page.evaluate(() => (globalThis as unknown as { longest: number }).longest),
    );
    await page.close();
  }
  const { firstHits, searchKey, lineKey } = measured;
  return { firstHits: times(firstHits), searchKey: times(searchKey), lineKey: times(lineKey), longestTask };
}

async function press(page: Page, letter: string, shown: Promise<number>): Promise<number> {
  await page.evaluate(() => undefined);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return shown;
}

/** Runs in the page. */
function watchTasks(): void {
  const seen = { longest: 0 };
  Object.defineProperty(globalThis, 'longest', { get: () => seen.longest });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}
