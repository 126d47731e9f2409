import { browser } from './browser';
import { type Command, commandNames } from './domain/commands';

/** Our commands with the keys that are assigned to them right now. */
export async function readCommands(): Promise<Command[]> {
  const assigned = await browser.commands.getAll();
  return commandNames.map((name) => ({ name, keys: assigned.find((one) => one.name === name)?.shortcut ?? '' }));
}

/** Opens the browser's own page for changing keys. */
export async function openShortcutPage(): Promise<void> {
  // Only Firefox has the call, and only Chromium has the address.
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}
