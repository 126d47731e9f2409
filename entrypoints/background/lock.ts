import { browser } from '../../lib/browser';
import { bringInNext, dropImport } from '../../lib/journal/import';
import { importKeys } from '../../lib/journal/keys';
import { announceChange } from '../../lib/journal/live';
import { changeLock, fits, putLock, readLock, settle } from '../../lib/journal/lock';
import { type Journal, openJournal } from '../../lib/journal/open';
import { closesAt, dropKeys, keepKeys } from '../../lib/lock';
import type { Changed } from '../../lib/messages';
import type { Payload } from '../../lib/protocol';
import { changing } from './problems';

export const lockAlarm = 'lock';

/** How soon a switch that the browser stopped is gone on with. */
const goOnMinutes = 1;

/** Puts the lock on, which stays open for now, and seals what there is. */
export function setLock({ keys, ...lock }: Payload<'lock.set'>): Promise<Changed> {
  return changing(async () => {
    const journal = await openJournal();
    const there = await readLock(journal);
    // The message may come twice.
    if (there) return there.byPassphrase === lock.byPassphrase;
    if (!(await putLock(journal, lock, await importKeys(keys), Date.now()))) return false;
    await keepKeys(keys);
    await clearStaged(journal);
    await tend();
    return true;
  });
}

/** What an import put aside before the lock was set lies there readable: an accepted one is carried to its end now. */
async function clearStaged(journal: Journal): Promise<void> {
  await dropImport(journal);
  while (await bringInNext(journal));
}

/** Opens the lock for all pages; what was written meanwhile gets its place among the rest. */
export async function openLock({ keys }: Payload<'lock.open'>): Promise<Changed> {
  return changing(async () => {
    const lock = await readLock(await openJournal());
    if (!lock || !(await fits(lock, await importKeys(keys)))) return false;
    await keepKeys(keys);
    void tend().then(announceChange);
    return true;
  });
}

/** Closes the lock for all pages. */
export async function closeLock(): Promise<null> {
  await dropKeys();
  return null;
}

/** Another passphrase for the same keys. */
export function changePassphrase(changed: Payload<'lock.change'>): Promise<Changed> {
  return changing(async () => changeLock(await openJournal(), changed));
}

/** Takes the lock off and opens all that it sealed. */
export function removeLock(): Promise<Changed> {
  return changing(async () => {
    const removed = await changeLock(await openJournal(), { state: 'opening', since: Date.now() });
    await tend();
    return removed;
  });
}

/**
 * Does what the lock asks for: goes on with a switch that was stopped, and closes the lock when it was not used for the
 * chosen time. An alarm brings it back for as long as there is something to do.
 */
export async function tend(): Promise<void> {
  const journal = await openJournal();
  const state = (await readLock(journal))?.state;
  if (state && state !== 'on') await browser.alarms.create(lockAlarm, { delayInMinutes: goOnMinutes });
  await settle(journal, Date.now());
  const lock = await readLock(journal);
  if (!lock) await dropKeys();
  const until = await closesAt();
  if (until === null) return;
  if (until <= Date.now()) await dropKeys();
  else await browser.alarms.create(lockAlarm, { when: until });
}
