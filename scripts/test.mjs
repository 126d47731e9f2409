// npm test: installs what is missing, then runs every check, and counts. It goes on after a failure, to tell all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { giveUp, needPackages, needPrograms, say, version } from './needs.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const started = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const counts = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
/** Data for measuring, which is not part of this repository. */
const labelled = '../shared/detection';

console.log(`Space Between ${version()}: all checks`);
needPrograms(['chromium', 'firefox-esr', 'Xvfb', 'xdotool']);
needPackages();
mkdirSync('output', { recursive: true });

/** One check that passes or fails as a whole. */
function check(name, program, ...args) {
  const since = Date.now();
  say(`${name} …`);
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) broken.push(name);
  say(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds(since)})`);
  return status === 0;
}

/** One vitest project, counted by its tests. */
function tests(name, project, ...args) {
  const since = Date.now();
  const report = `output/${project}.json`;
  rmSync(report, { force: true });
  say(`${name} …`);
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { stdio: 'inherit' },
  );
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    giveUp(`${name}: vitest ended without a report.`);
  }
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  // A suite that could not even start has no failed test of its own.
  if (status !== 0 && result.numFailedTests === 0) counts.failed += 1;
  if (status !== 0) broken.push(name);
  say(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds(since)})`);
}

check('types', 'npx', 'tsc', '--noEmit');
check('lint and format', 'npx', 'biome', 'check', '--error-on-warnings', '.');
check('unused code', 'npx', 'knip');
tests('unit tests', 'unit');
const built = ['chrome', 'firefox'].map((browser) =>
  check(`build for ${browser}`, 'npx', 'wxt', 'build', '-b', browser),
);
if (built.every(Boolean)) {
  tests('rules of the repository and the built extension', 'rules');
  if (existsSync(labelled)) check('detection quality', 'node', 'test/bench/detection.mjs', labelled);
  else {
    counts.skipped += 1;
    say(`detection quality: skipped, since the labelled messages are not at hand (${labelled})`);
  }
  tests('end to end', 'e2e');
} else {
  broken.push('rules and end to end: not run, since the build failed');
}

console.log(`\nAll checks took ${seconds(started)}.`);
for (const name of broken) console.log(`✗ ${name}`);
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(broken.length === 0 ? 0 : 1);
