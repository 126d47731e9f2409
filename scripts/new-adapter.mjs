/**
 * Begins a new adapter: its file, a page with what it must prove, its line in the list and its row in the README.
 *
 *   npm run new:adapter <id> [name of the product]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { giveUp, say } from './needs.mjs';
import { listed, scaffold } from './project/scaffold.mjs';

const root = new URL('../', import.meta.url);
const [id = '', ...words] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(id)) giveUp('Give the id of the helpdesk: lower case letters, digits and hyphens.');
const files = scaffold(id, words.join(' ') || id, new Date().toISOString().slice(0, 10));
for (const path of Object.keys(files)) if (existsSync(new URL(path, root))) giveUp(`${path} is there already.`);

mkdirSync(new URL(`test/fixtures/${id}/`, root), { recursive: true });
for (const [path, text] of Object.entries(files)) writeFileSync(new URL(path, root), text);
const index = new URL('lib/adapters/index.ts', root);
writeFileSync(index, listed(readFileSync(index, 'utf8'), id));
execFileSync(
  process.execPath,
  [new URL('node_modules/@biomejs/biome/bin/biome', root).pathname, 'check', '--write', index.pathname],
  { stdio: 'ignore' },
);
execFileSync(process.execPath, [new URL('scripts/coverage.mjs', root).pathname], { stdio: 'inherit' });

for (const path of Object.keys(files)) say(`wrote ${path}`);
say('added it to lib/adapters/index.ts and README.md');
say('It works as it is, on an example. Replace what begins with “example” by what is known of the product, then run');
say(
  `  npx vitest run --project rules test/rules/adapters.test.ts && npx vitest run --project e2e test/e2e/conformance.test.ts -t ${id}`,
);
