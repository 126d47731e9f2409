/** With less room than this nothing of ours can be written: Chromium's smallest file takes more. */
const leastBytes = 64 * 1024;

/**
 * Whether something could not be opened or written for want of room. Firefox says so; Chromium closes the journal, tells of
 * an unknown error, and estimates the room that is left at nothing (156, tried on a full disk).
 */
export async function isForWantOfRoom(error: unknown): Promise<boolean> {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return true;
  try {
    const { quota = Number.MAX_SAFE_INTEGER, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < leastBytes;
  } catch {
    return false;
  }
}
