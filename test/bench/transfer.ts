import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium';
import { fillJournal } from '../seeds/fill';
import { journalOf, lengths } from '../seeds/journal';

/** What it takes to write a whole journal to a file and to bring it in, beside the least that could do either, in ms. */
export interface TransferTimes {
  entries: number;
  /** All rows read at once and made one text. */
  exportFloor: number;
  /** From the click until the file is there. */
  exported: number;
  /** All rows written to a store with the same indexes, a thousand a transaction. */
  importFloor: number;
  /** From the choice of the file until what is in it is told. */
  counted: number;
  /** From the yes until all is in. */
  broughtIn: number;
}

const day = 24 * 60 * 60 * 1000;

/** Writes a journal of a hundred thousand entries to a file and brings it into an empty one. */
export async function measureTransfer(length = lengths.hundredThousand): Promise<TransferTimes> {
  const files = await mkdtemp(join(tmpdir(), 'space-between-'));
  const path = join(files, 'journal.json');
  const from = await launchChromium();
  try {
    const options = await from.page('options');
    await options.locator('#data').waitFor();
    await fillJournal(options, journalOf(length, Date.now()));
    const floors = await options.evaluate(measureFloors);
    const [exported] = await Promise.all([timed(() => save(options, path)), options.bringToFront()]);
    await from.close();
    const to = await launchChromium();
    try {
      const page = await to.page('options');
      const counted = await timed(async () => {
        await page.locator('#data input[type="file"]').setInputFiles(path);
        await page.getByRole('heading', { name: 'In this file' }).waitFor({ timeout: day });
      });
      const broughtIn = await timed(async () => {
        await page.getByRole('button', { name: 'Bring it in', exact: true }).click();
        await page.getByText('It is all in.').waitFor({ timeout: day });
      });
      return { entries: length.entries, ...floors, exported, counted, broughtIn };
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
    await rm(files, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function save(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: day }),
    page.getByRole('button', { name: 'Everything (JSON)', exact: true }).click(),
  ]);
  await download.saveAs(path);
}

/** Runs in a page of the extension. */
async function measureFloors(): Promise<Pick<TransferTimes, 'exportFloor' | 'importFloor'>> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const journal = await done(indexedDB.open('space-between'));
  const begun = performance.now();
  const rows = await done(journal.transaction('entries').objectStore('entries').getAll());
  const length = JSON.stringify(rows).length;
  const exportFloor = length > 0 ? performance.now() - begun : Number.NaN;
  journal.close();
  const opening = indexedDB.open('floor');
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
    for (const name of ['createdAt', 'localDay', 'deletedAt']) store.createIndex(name, name);
  };
  const floor = await done(opening);
  const filling = performance.now();
  for (let at = 0; at < rows.length; at += 1_000) {
    const transaction = floor.transaction('entries', 'readwrite');
    for (const row of rows.slice(at, at + 1_000)) transaction.objectStore('entries').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  const importFloor = performance.now() - filling;
  floor.close();
  indexedDB.deleteDatabase('floor');
  return { exportFloor, importFloor };
}
