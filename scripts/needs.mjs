import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** @param {string} text */
export const say = (text) => console.log(`· ${text}`);

/** Ends with one clear sentence instead of a stack. @param {string} text @returns {never} */
export function giveUp(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}

/**
 * Runs a program and gives up with a sentence where it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {string} trouble what it means when this fails
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
export function run(program, args, trouble, options = {}) {
  try {
    execFileSync(program, args, { stdio: 'inherit', ...options });
  } catch {
    giveUp(trouble);
  }
}

const [major = 0] = process.versions.node.split('.').map(Number);
/** Their Debian packages, and the variables that name another place for them. */
const programs = { chromium: 'chromium', 'firefox-esr': 'firefox-esr', Xvfb: 'xvfb', xdotool: 'xdotool' };
const elsewhere = { chromium: process.env.CHROMIUM, 'firefox-esr': process.env.FIREFOX, Xvfb: process.env.XVFB };

/** @param {string} program */
const isThere = (program) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

/**
 * Installs the Debian programs that are missing, and says so.
 * @param {(keyof typeof programs)[]} names
 */
export function needPrograms(names) {
  const missing = names.filter((name) => !elsewhere[name] && !isThere(name)).map((name) => programs[name]);
  if (missing.length === 0) return;
  if (!isThere('apt-get') || process.getuid?.() !== 0) {
    giveUp(`Please install ${missing.join(', ')} and start again; only Debian as root can do it by itself.`);
  }
  say(`installing ${missing.join(', ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  run('apt-get', ['-q', '-y', 'update'], 'apt-get could not read its package lists.', quiet);
  run(
    'apt-get',
    ['-q', '-y', 'install', '--no-install-recommends', ...missing, 'fonts-noto-core'],
    `apt-get could not install ${missing.join(', ')}.`,
    quiet,
  );
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function needPackages() {
  if (major < 20) giveUp(`Node 20 or newer is needed; this is ${process.version}.`);
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
    say('installing the packages of package-lock.json with npm ci');
    run(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      'npm ci failed; see its words above.',
    );
  }
  // The types that the build generates are part of what the checks read.
  run('npx', ['wxt', 'prepare'], 'WXT could not prepare its types.', { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The version of the project, for a heading. */
export const version = () => JSON.parse(readFileSync('package.json', 'utf8')).version;
