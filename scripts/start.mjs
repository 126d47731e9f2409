// npm start: installs what is missing, builds, and opens a browser with the extension on the demo helpdesk, its site
// granted already. Without a display it walks through the main job by itself and leaves a picture of every step.
import { mkdirSync } from 'node:fs';
import { giveUp, needPackages, needPrograms, run, say, version } from './needs.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
console.log(`Space Between ${version()}`);
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (process.platform === 'linux') needPrograms(['chromium']);
needPackages();
say('building the extension');
run('npx', ['wxt', 'build', '-b', 'chrome'], 'The build failed; see its words above.', {
  stdio: ['ignore', 'ignore', 'inherit'],
});
mkdirSync('output', { recursive: true });

const { startDemoDesk } = await import('../test/helpdesk-demo/server.mjs');
const { runnerImport } = await import('vite');
const { openDemo, walkThrough } = (await runnerImport('./scripts/walk-through.ts')).module;
const desk = await startDemoDesk({ port: 4173 }).catch(() => startDemoDesk());
say(`the demo helpdesk is at ${desk.url}`);

const browser = await openDemo(desk.url, hasDisplay).catch((error) =>
  giveUp(`The browser did not start: ${error.message}`),
);
if (hasDisplay) {
  say('Answer an angry ticket, submit it as solved, and rest your hands for four seconds.');
  say('Close the browser to end.');
  await new Promise((resolve) => browser.context.on('close', resolve));
} else {
  say('no display here: walking through by itself');
  const pictures = await walkThrough(browser, desk.url).catch((error) =>
    giveUp(`The walk-through stopped: ${error.message}`),
  );
  await browser.context.close();
  say(`${pictures.length} pictures:`);
  for (const picture of pictures) console.log(`  ${picture}`);
}
await desk.close();
process.exit(0);
