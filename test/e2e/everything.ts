import type { Page } from 'playwright-core';
import type { ExtensionApi } from './firefox';

/**
 * Runs in a page of ours, in either browser: everything in every store of the extension. Databases, storage areas, files,
 * caches, and what pages have besides.
 */
export async function readEverything({ storage }: Pick<ExtensionApi, 'storage'>): Promise<Record<string, unknown>> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: Record<string, unknown> = {
    local: await storage.local.get(),
    session: await storage.session.get(),
    page: { ...localStorage, ...sessionStorage },
    cookies: document.cookie,
    caches: await caches.keys().catch(() => []),
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      found[`${name}/${store}`] = await done(db.transaction(store).objectStore(store).getAll());
    }
    db.close();
  }
  const files: string[] = [];
  const folder = await navigator.storage.getDirectory().catch(() => null);
  if (folder) {
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      files.push(name, await (await handle.getFile()).text());
    }
  }
  return { ...found, files };
}

/** Everything in every store of ours, in Chromium. */
export const everythingStored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(`(${readEverything})(chrome)`);
