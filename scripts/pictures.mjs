// npm run pictures [-- --language de --language ja]: the stores' pictures, 1280 by 800, of each language into
// `output/pictures/<language>`, and the README's picture from the same walk. English only, where no language is named.
import { copyFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { needPackages, needPrograms, run, say } from './needs.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const { values } = parseArgs({ options: { language: { type: 'string', multiple: true, default: ['en'] } } });
if (process.platform === 'linux') needPrograms(['chromium']);
needPackages();
say('building the extension');
run('npx', ['wxt', 'build', '-b', 'chrome'], 'The build failed; see its words above.', {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { startDemoDesk } = await import('../test/helpdesk-demo/server.mjs');
const { runnerImport } = await import('vite');
const { takePictures } = (await runnerImport('./scripts/pictures.ts')).module;
const desk = await startDemoDesk();
for (const language of values.language) {
  const folder = `output/pictures/${language}`;
  for (const picture of await takePictures(desk.url, language, folder)) console.log(`  ${picture}`);
  if (language === 'en') copyFileSync(`${folder}/walk-through.png`, 'docs/walk-through.png');
}
await desk.close();
process.exit(0);
