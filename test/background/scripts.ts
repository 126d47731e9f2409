import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  id: string;
  js?: string[] | undefined;
  matches?: string[] | undefined;
}

/** Stands in for the browser's registered scripts, with its refusals. Returns what is registered. */
export function fakeScripts(registered: Script[] = []): Script[] {
  const known = (id: string): boolean => registered.some((one) => one.id === id);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async (filter) =>
    registered.filter(({ id }) => filter?.ids?.includes(id) ?? true).map((one) => ({ ...one })),
  );
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const script of scripts) {
      if (known(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.push(script);
    }
  });
  vi.spyOn(fakeBrowser.scripting, 'updateContentScripts').mockImplementation(async (scripts) => {
    for (const script of scripts) {
      const at = registered.findIndex(({ id }) => id === script.id);
      if (at < 0) throw new Error(`Nonexistent script ID '${script.id}'`);
      registered[at] = { ...registered[at], ...script };
    }
  });
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of filter?.ids ?? []) {
      if (!known(id)) throw new Error(`Nonexistent script ID '${id}'`);
      registered.splice(
        registered.findIndex((one) => one.id === id),
        1,
      );
    }
  });
  return registered;
}
