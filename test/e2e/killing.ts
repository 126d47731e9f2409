import { execFileSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Writes over a part of what Chromium has on the disk for the journal, as a failing disk may. */
export async function spoilJournal(profile: string): Promise<void> {
  const all = join(profile, 'Default', 'IndexedDB');
  const [folder = ''] = (await readdir(all)).filter((name) => name.startsWith('chrome-extension'));
  for (const name of await readdir(join(all, folder))) {
    if (name.startsWith('MANIFEST')) await writeFile(join(all, folder, name), 'Z'.repeat(200));
  }
}

/** What some entries were asked to become; null: deleted. An import has many at once. */
type Wish = { ids: string[]; text: string | null };

/** What the background acknowledged, and the one wish that may have been on its way when the browser was killed. */
interface Ledger {
  acknowledged: Map<string, string | null>;
  open: Wish | null;
  /** How many wishes were acknowledged, by what they were. */
  done: { saved: number; edited: number; deleted: number; imported: number };
}

/** In a page of ours: one wish after the other, each told before it is sent and after it was acknowledged. */
async function keepWriting({ seed, known }: { seed: number; known: string[] }): Promise<void> {
  type Answer = { ok?: { changed?: boolean; done?: boolean; bringing?: boolean } } | undefined;
  const { chrome, told } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<Answer> } };
    told(wish: Wish, act: string): Promise<void>;
  };
  const ask = async (type: string, payload: object): Promise<NonNullable<Answer>['ok']> => {
    const answer = await chrome.runtime.sendMessage({ type, payload });
    if (!answer?.ok || answer.ok.changed === false || answer.ok.done === false) throw new Error(JSON.stringify(answer));
    return answer.ok;
  };
  /** In several parts, so that there is something between them. */
  const bringIn = async (ids: readonly string[], text: string): Promise<void> => {
    const id = crypto.randomUUID();
    await ask('import.begin', { import: id });
    for (let nth = 0; nth < 3; nth += 1) {
      const entries = ids.slice(nth * 20, nth * 20 + 20).map((one) => ({
        ...{ id: one, kind: 'win', createdAt: Date.now(), localDay: '2026-11-23', utcOffsetMin: 0 },
        ...{ updatedAt: Date.now(), text, tags: [], starred: false },
      }));
      const lists = { keepsakes: [], drafts: [], tombstones: [], entries };
      await ask('import.stage', { import: id, nth, lists, broken: 0 });
    }
    await ask('import.accept', { import: id, bringBack: false, setup: null });
    while ((await ask('import.progress', {}))?.bringing);
  };
  const ids = [...known];
  for (let step = 0; ; step += 1) {
    const old = ids[(seed * 7 + step * 13) % Math.max(1, ids.length)];
    const act =
      old === undefined ? 'saved' : (['saved', 'edited', 'deleted', 'saved', 'imported'] as const)[(seed + step) % 5];
    const isNew = act === 'saved' || old === undefined;
    const wanted =
      act === 'imported' ? Array.from({ length: 60 }, () => crypto.randomUUID()) : [isNew ? crypto.randomUUID() : old];
    const [id = ''] = wanted;
    const text = act === 'deleted' ? null : `${seed} ${step}${' words'.repeat(40)}`;
    await told({ ids: wanted, text }, '');
    if (act === 'imported') await bringIn(wanted, text ?? '');
    else if (isNew) await ask('entry.add', { id, kind: 'win', text, tags: [] });
    else if (text !== null) await ask('entry.edit', { id, kind: 'win', text, tags: [] });
    else await ask('entry.delete', { id });
    if (isNew || act === 'imported') ids.push(...wanted);
    if (text === null) ids.splice(ids.indexOf(id), 1);
    await told({ ids: wanted, text }, act ?? '');
  }
}

/** Lets a page write until `count` more wishes were acknowledged, and kills the browser `ms` later. */
async function writeAndKill(
  extension: Extension,
  ledger: Ledger,
  count: number,
  seed: number,
  ms: number,
): Promise<void> {
  const page = await extension.page('welcome');
  const goal = total(ledger) + count;
  await page.exposeFunction('told', (wish: Wish, act: keyof Ledger['done'] | '') => {
    ledger.open = act ? null : wish;
    if (!act) return;
    ledger.done[act] += 1;
    for (const id of wish.ids) ledger.acknowledged.set(id, wish.text);
  });
  const known = [...ledger.acknowledged].flatMap(([id, text]) => (text === null ? [] : [id]));
  let stopped: unknown;
  page.evaluate(keepWriting, { seed, known }).catch((error: unknown) => {
    stopped = error;
  });
  await until(() => {
    if (stopped) throw stopped;
    return total(ledger) >= goal;
  }, 60_000);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await killBrowser(extension);
}

const total = ({ done }: Ledger): number => done.saved + done.edited + done.deleted + done.imported;

/** What is wrong in the journal, by the ledger; the open wish may have come true or not, but as a whole. */
function faults({ entries }: Stored, { acknowledged, open }: Ledger): string[] {
  const there = new Map(entries.map((entry) => [entry.id, entry]));
  const now = (id: string): string | null | undefined => {
    const entry = there.get(id);
    return entry && (entry.deletedAt === undefined ? entry.text : null);
  };
  const wrong: string[] = [];
  for (const [id, text] of acknowledged) {
    const may = open?.ids.includes(id) ? [text, open.text] : [text];
    if (!may.includes(now(id) as string | null)) wrong.push(`${id} is ${now(id)}, not ${may.join(' or ')}`);
  }
  for (const [id] of there)
    if (!acknowledged.has(id) && !open?.ids.includes(id)) wrong.push(`${id} was never asked for`);
  const came = open?.ids.filter((id) => now(id) === open.text).length ?? 0;
  if (open && came > 0 && came < open.ids.length) wrong.push(`${came} of ${open.ids.length} of an import are there`);
  return wrong;
}

/**
 * Kills the browser `kills` times while it saves, edits, deletes and imports, always in the same profile, until `wishes`
 * were acknowledged in all, and looks each time whether every acknowledged one is there and nothing is torn.
 */
export async function killWhileWriting(
  profile: string,
  build: string,
  { kills, wishes, seed }: { kills: number; wishes: number; seed: number },
): Promise<{ done: Ledger['done']; faults: string[] }> {
  const random = chance(seed);
  const ledger: Ledger = {
    ...{ acknowledged: new Map(), open: null },
    done: { saved: 0, edited: 0, deleted: 0, imported: 0 },
  };
  const found: string[] = [];
  for (let kill = 0; kill <= kills; kill += 1) {
    const extension = await launchChromium({ profile, build });
    await until(async () => !(await isBringingIn(extension)), 30_000);
    found.push(...faults(await extension.stored(), ledger));
    // What came true unacknowledged is as good as acknowledged from now on.
    settle(await extension.stored(), ledger);
    if (kill === kills) await extension.close();
    else await writeAndKill(extension, ledger, Math.ceil(wishes / kills), random.whole(1, 1_000), random.whole(0, 40));
  }
  return { done: ledger.done, faults: found };
}

/** An import that was accepted goes on by itself after a restart. */
async function isBringingIn(extension: Extension): Promise<boolean> {
  const [page] = extension.context.pages().filter((one) => one.url().includes(extension.id));
  const answer = await page?.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok?: { bringing: boolean } }> } };
      }
    ).chrome.runtime.sendMessage({ type: 'import.progress', payload: {} }),
  );
  return answer?.ok?.bringing === true;
}

function settle({ entries }: Stored, ledger: Ledger): void {
  const there = new Map(entries.map((entry) => [entry.id, entry]));
  for (const id of ledger.open?.ids ?? []) {
    const entry = there.get(id);
    if (entry) ledger.acknowledged.set(id, entry.deletedAt === undefined ? (entry.text ?? '') : null);
  }
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
