import type { Display } from './xvfb';

/** Waits for a condition; it is asked again and again, with no fixed sleep. */
export async function until(condition: () => Promise<boolean> | boolean, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Gives the keys of the display to Chromium; there is no window manager that would. */
export async function focusBrowser(display: Display): Promise<void> {
  await until(async () => (await display.windows('chromium')).length > 0);
  await display.focus((await display.windows('chromium'))[0] ?? '');
}
