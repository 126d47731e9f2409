// npm run bench [rounds]: how long the moment takes and what it costs a tab, beside the budgets of docs/performance.md.
import { runnerImport } from 'vite';
import { needPackages, needPrograms, run } from './needs.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const rounds = Number(process.argv[2] ?? 20);
needPrograms(['chromium', 'Xvfb', 'xdotool']);
needPackages();
run('npx', ['wxt', 'build', '-b', 'chrome'], 'The build failed; see its words above.', {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const load = async (name) => (await runnerImport(`./test/bench/${name}.ts`)).module;
const { measureMoment } = await load('moment');
const { measureHotkey } = await load('hotkey');
const { measureTab } = await load('tab');
const { measurePages } = await load('pages');
const { measureTransfer } = await load('transfer');

/** Times are held to their 95th percentile, the costs of a tab to their median. */
function show(what, { median, p95 }, budget, { unit = 'ms', by = p95 } = {}) {
  const number = (value) => value.toFixed(value < 10 ? 2 : 0).padStart(6);
  const verdict = budget === null ? '' : `  budget ${budget} ${unit}${by > budget ? ', MISSED' : ''}`;
  console.log(`  ${what.padEnd(40)} median ${number(median)}, p95 ${number(p95)} ${unit}${verdict}`);
}

for (const stopped of [false, true]) {
  console.log(stopped ? '\nThe moment, with the worker stopped before each step' : '\nThe moment');
  const { pill, card, save } = await measureMoment(stopped, rounds);
  show('solved on the page to the painted pill', pill, stopped ? null : 60);
  show('click on the pill to the painted card', card, stopped ? null : 100);
  show('Done to the acknowledged save', save, stopped ? 40 : 15);
}
show('hotkey to the painted card', await measureHotkey(rounds), 250);

console.log('\nThe tab: 4,700 elements, seven tickets mounted; own time by the sampling profiler');
const { load: loading, storm, switches, heap, nothing } = await measureTab(Math.ceil(rounds / 3));
show('load', loading, 6, { by: loading.median });
show('240 redraws and typing', storm, 1.5, { by: storm.median });
show('twelve changes of ticket', switches, 4, { by: switches.median });
show('heap', heap, 0.4, { unit: 'MB', by: heap.median });
console.log(`  without the sentinel at most ${nothing.toFixed(2)} ms were found`);

for await (const pages of measurePages(rounds)) {
  console.log(`\nThe journal of ${pages.entries} entries; a page beside the least that could do its job`);
  const beside = (what, page, floor, most) => {
    show(`${what}, the least page`, floor, null);
    show(`${what}, painted and usable`, page, Math.round(floor.median * most), { by: page.median });
  };
  beside('the popup', pages.popup, pages.floor, 1.35);
  beside('the week', pages.week, pages.floorWeek, 1.5);
  show('first letter of a search to first hits', pages.firstHits, 50);
  show('a further letter', pages.searchKey, pages.entries > 10_000 ? 25 : 16);
  show('a letter in the line', pages.lineKey, 16);
  console.log(`  longest task from opening to the end of the search: ${pages.longestTask.toFixed(0)} ms  budget 50 ms`);
}

const transfer = await measureTransfer();
console.log(`\nA file of ${transfer.entries} entries, once; beside the least that could be done`);
const beside = (what, taken, floor) => {
  const most = Math.round(floor * 1.5);
  console.log(`  ${what.padEnd(40)} ${taken.toFixed(0)} ms  budget ${most} ms${taken > most ? ', MISSED' : ''}`);
};
beside('written, from the click to the file', transfer.exported, transfer.exportFloor);
beside('counted and brought in', transfer.counted + transfer.broughtIn, transfer.importFloor);
process.exit(0);
