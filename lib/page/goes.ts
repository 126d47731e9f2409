/**
 * Calls back when the page goes, once. A page that the browser is about to keep may fall silent before its last message
 * is out, so it is told when the page is asked whether it can go. Where it stayed after that, its next use shows that
 * there will be more to tell.
 */
export function whenPageGoes(view: Window, goes: () => void, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal } as const;
  let told = false;
  const tell = (): void => {
    if (told) return;
    told = true;
    goes();
  };
  const stays = (): void => {
    told = false;
  };
  for (const type of ['beforeunload', 'pagehide'] as const) view.addEventListener(type, tell, passive);
  for (const type of ['pointerdown', 'keydown'] as const) view.addEventListener(type, stays, passive);
}
