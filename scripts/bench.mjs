// npm run bench: how long the moment takes, in the built extension on the demo helpdesk.
import { runnerImport } from 'vite';
import { needPackages, needPrograms, run } from './needs.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
needPrograms(['chromium']);
needPackages();
run('npx', ['wxt', 'build', '-b', 'chrome'], 'The build failed; see its words above.', {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { measureMoment } = (await runnerImport('./test/bench/moment.ts')).module;
for (const stopped of [false, true]) {
  console.log(stopped ? 'With the worker stopped before each step:' : 'With the worker awake:');
  for (const [what, { median, p95 }] of Object.entries(await measureMoment(stopped))) {
    console.log(`  ${what.padEnd(5)} median ${median} ms, p95 ${p95} ms`);
  }
}
process.exit(0);
