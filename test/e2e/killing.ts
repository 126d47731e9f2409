import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { chance } from '../random';
import { type Extension, launchChromium, type Stored } from './chromium';
import { until } from './until';

/** Ends the browser of a profile as a crash or a power cut does: its processes get no chance to write anything. */
export async function killBrowser({ profile, context }: Extension): Promise<void> {
  const pids = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='))
    .map((line) => Number(line.trim().split(' ')[0]));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await context.close().catch(() => undefined);
}

/** What an entry was asked to become; null: deleted. */
type Wish = { id: string; text: string | null };

/** What the background acknowledged, and the one wish that may have been on its way when the browser was killed. */
interface Ledger {
  acknowledged: Map<string, string | null>;
  open: Wish | null;
}

/** In a page of ours: one wish after the other, each told before it is sent and after it was acknowledged. */
async function keepWriting({ seed, known }: { seed: number; known: string[] }): Promise<void> {
  const { chrome, told } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: { changed?: boolean } } | undefined> } };
    told(wish: Wish, acknowledged: boolean): Promise<void>;
  };
  const ids = [...known];
  for (let step = 0; ; step += 1) {
    const old = ids[(seed * 7 + step * 13) % Math.max(1, ids.length)];
    const act = old === undefined ? 0 : (seed + step * 5) % 4;
    const id = act < 2 || old === undefined ? crypto.randomUUID() : old;
    const text = act === 3 ? null : `${seed} ${step}${' words'.repeat(40)}`;
    const [type, payload] =
      act < 2
        ? ['entry.add', { id, kind: 'win', text }]
        : act === 2
          ? ['entry.edit', { id, kind: 'win', text, tags: [] }]
          : ['entry.delete', { id }];
    await told({ id, text }, false);
    const answer = await chrome.runtime.sendMessage({ type, payload });
    if (!answer?.ok?.changed) throw new Error(JSON.stringify(answer));
    if (act < 2) ids.push(id);
    if (act === 3) ids.splice(ids.indexOf(id), 1);
    await told({ id, text }, true);
  }
}

/** Lets a page write until it is killed after `ms`. */
async function writeAndKill(extension: Extension, ledger: Ledger, seed: number, ms: number): Promise<void> {
  const page = await extension.page('welcome');
  await page.exposeFunction('told', (wish: Wish, acknowledged: boolean) => {
    ledger.open = acknowledged ? null : wish;
    if (acknowledged) ledger.acknowledged.set(wish.id, wish.text);
  });
  const known = [...ledger.acknowledged].flatMap(([id, text]) => (text === null ? [] : [id]));
  page.evaluate(keepWriting, { seed, known }).catch(() => undefined);
  await until(() => ledger.open !== null);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await killBrowser(extension);
}

/** What is wrong in the journal, by the ledger; the open wish may have come true or not. */
function faults({ entries }: Stored, { acknowledged, open }: Ledger): string[] {
  const there = new Map(entries.map((entry) => [entry.id, entry]));
  const wrong: string[] = [];
  for (const [id, text] of acknowledged) {
    const entry = there.get(id);
    const now = entry?.deletedAt === undefined ? entry?.text : null;
    const may = open?.id === id ? [text, open.text] : [text];
    if (!entry || !may.includes(now ?? null)) wrong.push(`${id} is ${now}, not ${may.join(' or ')}`);
  }
  for (const [id] of there) if (!acknowledged.has(id) && open?.id !== id) wrong.push(`${id} was never asked for`);
  return wrong;
}

/**
 * Kills the browser `rounds` times while it saves, edits and deletes, always in the same profile, and looks each time
 * whether every acknowledged change is there. Returns how many were, and what was wrong.
 */
export async function killWhileWriting(
  profile: string,
  build: string,
  rounds: number,
  seed = 1,
): Promise<{ acknowledged: number; faults: string[] }> {
  const random = chance(seed);
  const ledger: Ledger = { acknowledged: new Map(), open: null };
  const found: string[] = [];
  let changes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const extension = await launchChromium({ profile, build });
    found.push(...faults(await extension.stored(), ledger));
    // What came true unacknowledged is as good as acknowledged from now on.
    settle(await extension.stored(), ledger);
    const before = ledger.acknowledged.size;
    await writeAndKill(extension, ledger, random.whole(1, 1_000), random.whole(0, 700));
    changes += ledger.acknowledged.size - before;
  }
  const last = await launchChromium({ profile, build });
  found.push(...faults(await last.stored(), ledger));
  await last.close();
  return { acknowledged: changes, faults: found };
}

function settle({ entries }: Stored, ledger: Ledger): void {
  const entry = entries.find(({ id }) => id === ledger.open?.id);
  if (entry) ledger.acknowledged.set(entry.id, entry.deletedAt === undefined ? (entry.text ?? '') : null);
  ledger.open = null;
}

/** In a page of ours that runs no code of ours: puts a journal of the first version in the place of the one there is. */
export function plantFirstVersion(page: Page, count: number): Promise<void> {
  return page.evaluate(async (entries) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('space-between'));
    const opening = indexedDB.open('space-between', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
      for (const name of ['createdAt', 'localDay', 'deletedAt']) store.createIndex(name, name);
      opening.result.createObjectStore('drafts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      opening.result.createObjectStore('keepsakes', { keyPath: 'name' });
    };
    const db = await done(opening);
    const store = db.transaction('entries', 'readwrite').objectStore('entries');
    for (let n = 0; n < entries; n += 1) {
      store.put({
        ...{ id: crypto.randomUUID(), kind: 'win', createdAt: n, localDay: '2026-11-23', utcOffsetMin: 0 },
        ...{ updatedAt: n, text: `entry ${n} ${'words '.repeat(30)}`, tags: [], starred: false },
      });
    }
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    db.close();
  }, count);
}
