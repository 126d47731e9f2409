/**
 * Asks the browser never to clear our storage where the disk runs short. Firefox grants it without a question, because of
 * `unlimitedStorage`; Chromium answers no and, for the same permission, clears nothing. So the answer is told to nobody.
 */
export function askToPersist(): void {
  void navigator.storage.persist().catch(() => undefined);
}
