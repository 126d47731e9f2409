// npm run licences: the packages that have code in the last build, with version and licence.
import { existsSync, readFileSync } from 'node:fs';

for (const browser of ['chrome', 'firefox']) {
  const file = new URL(`../.output/${browser}-mv3/licences.txt`, import.meta.url);
  if (!existsSync(file)) {
    console.error(`There is no build for ${browser} in .output: run "npm run build" and try again.`);
    process.exit(1);
  }
  const [lines = ''] = readFileSync(file, 'utf8').split('\n\n');
  console.log(`${browser}\n${lines.replaceAll(/^/gm, '  ')}`);
}
