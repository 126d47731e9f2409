import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { onDisk } from '../../scripts/project/files';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

export interface BuiltFile {
  /** Relative to the root of the extension. */
  name: string;
  bytes: Buffer;
}

/** The files of a finished build. */
export function builtFiles(browser: Browser): BuiltFile[] {
  const folder = onDisk(`.output/${browser}-mv3`);
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`There is no build for ${browser} in .output: run "npm run build" and try again.`);
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

/** One file of a build as text. */
export function builtText(browser: Browser, name: string): string {
  const file = builtFiles(browser).find((one) => one.name === name);
  if (!file) throw new Error(`The build for ${browser} has no ${name}.`);
  return file.bytes.toString('utf8');
}
