import { browser } from './browser';
import { importKeys, type Keys, type KeyText, takeKeysFrom } from './journal/keys';
import { openJournal } from './journal/open';
import { lockNow } from './journal/sealed';
import { readSettings } from './settings';

const keysKey = 'lock-keys';
const untilKey = 'lock-until';

/** `open`: there is a lock, and the passphrase was given. */
export type LockState = 'off' | 'locked' | 'open';

/** The keys that were imported last, so that reading the journal does not import them each time. */
let imported: { text: string; keys: Promise<Keys> } | undefined;

/**
 * Lets this context read a locked journal while it is unlocked. The keys are in session memory, which the browser never
 * writes to the disk, empties when it ends, and shows to our own contexts only.
 */
export function holdKeys(): void {
  takeKeysFrom(readKeys);
}

async function readKeys(): Promise<Keys | null> {
  const stored = await browser.storage.session.get([keysKey, untilKey]);
  const text = stored[keysKey] as KeyText | undefined;
  if (!text || Number(stored[untilKey]) <= Date.now()) {
    imported = undefined;
    return null;
  }
  if (imported?.text !== text.data) imported = { text: text.data, keys: importKeys(text) };
  return imported.keys;
}

/** Whether there is a lock, and whether it is open now. A journal that can't be opened has none: reading will say so. */
export async function lockState(): Promise<LockState> {
  const lock = await openJournal()
    .then(lockNow)
    .catch(() => undefined);
  if (!lock) return 'off';
  return (await readKeys()) ? 'open' : 'locked';
}

/** Opens the lock for all our contexts, until it has not been used for the chosen time. Only the background calls this. */
export async function keepKeys(keys: KeyText): Promise<void> {
  await browser.storage.session.set({ [keysKey]: keys, [untilKey]: await untilNow() });
}

/** Closes the lock for all our contexts. Only the background calls this. */
export async function dropKeys(): Promise<void> {
  await browser.storage.session.remove([keysKey, untilKey]);
}

/** When the lock closes if nothing is used, epoch ms; null where it is not open, or closes with the browser only. */
export async function closesAt(): Promise<number | null> {
  const stored = await browser.storage.session.get([keysKey, untilKey]);
  const until = Number(stored[untilKey]);
  return stored[keysKey] && until < Number.MAX_SAFE_INTEGER ? until : null;
}

/** Counts the time until the lock closes from now on. */
export async function used(): Promise<void> {
  const stored = await browser.storage.session.get([keysKey]);
  if (stored[keysKey]) await browser.storage.session.set({ [untilKey]: await untilNow() });
}

async function untilNow(): Promise<number> {
  const { lockAfter } = await readSettings();
  return lockAfter ? Date.now() + lockAfter * 60_000 : Number.MAX_SAFE_INTEGER;
}

/** Calls back whenever the lock may have been opened or closed, until `signal` aborts. */
export function watchLock(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    // What ran out by time alone is opened anew with the same keys: then only the time changes.
    if (changes[keysKey] || changes[untilKey]) changed();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/**
 * Lets a page of ours live with the lock: calls `show` at once and whenever the journal was locked or unlocked, one call
 * at a time, with what `read` reads of it, or null while it is locked; and keeps the lock open while the page is used.
 * Resolves when it was shown for the first time.
 */
export async function followLock<T>(
  read: () => Promise<T>,
  show: (reading: Promise<T> | null) => Promise<void>,
): Promise<void> {
  holdKeys();
  stayOpenWhileUsed();
  // Begun before it is known whether there is a lock: hardly anybody has one, and asking takes as long as reading. Where there
  // is one, it may just have been opened, and what was begun before found nothing.
  let early: Promise<T> | null = read();
  early.catch(() => undefined);
  let shown: boolean | undefined;
  let turn = Promise.resolve();
  const look = (): Promise<void> => {
    turn = turn.then(async () => {
      const state = await lockState();
      const begun = state === 'off' ? early : null;
      early = null;
      const locked = state === 'locked';
      if (locked === shown) return;
      shown = locked;
      await show(locked ? null : (begun ?? read()));
    });
    return turn;
  };
  watchLock(() => void look(), new AbortController().signal);
  await look();
}

/** How often the use of a page is noted at most. */
const notedEveryMs = 15_000;

/** Keeps the lock open while this page is used. */
function stayOpenWhileUsed(): void {
  let noted = 0;
  const note = (): void => {
    if (Date.now() - noted < notedEveryMs) return;
    noted = Date.now();
    void used().catch(() => undefined);
  };
  for (const event of ['keydown', 'pointerdown', 'wheel']) addEventListener(event, note, { passive: true });
}
