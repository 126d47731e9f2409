import { cp, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Copies a finished build and grants it host patterns beforehand; nothing else differs from what ships.
 * @param {'chrome' | 'firefox'} browser
 * @param {string[]} patterns match patterns such as `http://localhost/*`
 * @param {string} folder where the copy goes
 * @returns {Promise<string>} the folder
 */
export async function grantedBuild(browser, patterns, folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(`.output/${browser}-mv3`, folder, { recursive: true });
  const file = `${folder}/manifest.json`;
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: patterns }));
  return folder;
}
