import { posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/domain/settings';
import { filesBelow } from '../../scripts/project/files';
import { type Browser, browsers, builtFiles } from './built';

/** What a bundle must not hold, by the promise that it would break. */
const forbidden: [name: string, pattern: RegExp, allowed?: RegExp][] = [
  ['fetch', /(?<![\w$])fetch\s*\(|\.\s*fetch\b|\[\s*[`'"]fetch[`'"]\s*\]/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b|\bWebTransport\b|\bRTCPeerConnection\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  [
    // One of a file of ours has the policy of our pages.
    'a worker',
    /\bnew\s+(?:Shared)?Worker\b|\bWorklet\b/,
    /\bnew\s+Worker\s*\(\s*new\s+URL\s*\(\s*[`'"]\/assets\/[\w-]+\.js[`'"]/g,
  ],
  ['a window of somebody else', /(?<![\w$])(?:window|self|globalThis)\s*\.\s*open\s*\(/],
  ['cookies', /\bdocument\s*\.\s*cookie\b|\bcookieStore\b/],
  ['storage.sync', /\.\s*sync\b|\[\s*[`'"]sync[`'"]\s*\]/],
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['new Function', /\bFunction\s*\(/],
  ['a late import of anything but a file of ours', /\bimport\s*\((?!\s*[`'"]\.{1,2}\/[\w./-]+[`'"]\s*\))/],
  [
    // Preact has one door for markup, `dangerouslySetInnerHTML`, which no source of ours uses (the rule below). Only
    // its own lines, which compare and assign `__html`, may touch the property.
    'innerHTML',
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write/,
    /__html\s*==\s*[\w$]+\.innerHTML|[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html|dangerouslySetInnerHTML/g,
  ],
];

function offences(code: string): string[] {
  return forbidden
    .filter(([, pattern, allowed]) => pattern.test(allowed ? code.replaceAll(allowed, '') : code))
    .map(([name]) => name);
}
describe('the search for what must not be in a bundle', () => {
  it.each([
    ['await fetch(a)', 1],
    ['globalThis.fetch', 1],
    ['self[`fetch`](a)', 1],
    ['prefetch(a);b=`fetch a parcel`', 0],
    ['new XMLHttpRequest', 1],
    ['new WebSocket(a)', 1],
    ['new EventSource(a)', 1],
    ['navigator.sendBeacon(a)', 1],
    ['importScripts(a)', 1],
    ['new Worker(a)', 1],
    ['new Worker(new URL(`/assets/age-worker-abc.js`,``+self.location.href),{})', 0],
    ['new Worker(new URL(`https://evil.example/x.js`))', 1],
    ['new SharedWorker(a)', 1],
    ['window.open(a)', 1],
    ['indexedDB.open(a)', 0],
    ['document.cookie=a', 1],
    ['browser.storage.sync.set(a)', 1],
    ['a.syncing;async()=>1', 0],
    ['eval(a)', 1],
    ['retrieval(a);a.eval', 0],
    ['Function(`return this`)()', 1],
    ['new Function(a)', 1],
    ['typeof a==`function`', 0],
    ['import(a)', 1],
    ['import(`https://evil.example/x.js`)', 1],
    ['import(`./en-abc.js`)', 0],
    ['a.innerHTML=b', 1],
    ['a.innerHTML=b.__html', 0],
    ['a.innerHTML=b.__html;a.outerHTML=c', 1],
    ['a.__html==b.innerHTML', 0],
    ['document.write(a)', 1],
  ])('finds in %j so many: %i', (code, found) => {
    expect(offences(code)).toHaveLength(found);
  });
});

describe.each(browsers)('the bundles for %s', (browser) => {
  it('hold no way to the network, to the cloud, or from text to code', () => {
    const code = builtFiles(browser).filter(({ name }) => /\.(?:js|html)$/.test(name));
    expect(code.length).toBeGreaterThan(10);
    expect(
      code.flatMap(({ name, bytes }) => offences(bytes.toString('utf8')).map((what) => `${name} holds ${what}`)),
    ).toEqual([]);
  });

  it('name nobody to go to but the helpdesks that are recognised, examples, and the names of markup', () => {
    const adapters = filesBelow(['lib/adapters'], /\.ts$/).map(({ text }) => text);
    const known = [...adapters.join('\n').matchAll(/'https:\/\/([\w*.-]+)\/\*'/g)].map(([, host]) => host);
    const allowed = new Set([...known, 'www.w3.org']);
    const text = builtFiles(browser)
      .filter(({ name }) => /\.(?:js|css|html)$/.test(name))
      .map(({ bytes }) => bytes.toString('utf8'))
      .join('\n');
    const named = [...text.matchAll(/\b(?:https?|wss?|ftps?):\/\/([\w*.-]*[\w*])/g)].map(([, host = '']) => host);
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((host) => !allowed.has(host) && !host.endsWith('.example.com'))).toEqual([]);
  });

  it('hold no map and nothing of the tests', () => {
    const names = builtFiles(browser).map(({ name }) => name);
    expect(names.filter((name) => /\.(?:map|tsx?)$|test|fixture/.test(name))).toEqual([]);
  });

  it('are pages that load only files of their own', () => {
    const pages = builtFiles(browser).filter(({ name }) => name.endsWith('.html'));
    expect(pages.map(({ name }) => name).sort()).toEqual([
      'card-window.html',
      'card.html',
      'options.html',
      'popup.html',
      'week.html',
      'welcome.html',
    ]);
    for (const { name, bytes } of pages) {
      const html = bytes.toString('utf8');
      const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(
        addresses.filter((address) => !address?.startsWith('/')),
        name,
      ).toEqual([]);
      expect(html, name).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+="|<style/);
    }
  });
});

it('no source of ours turns text into markup', () => {
  const doors =
    /dangerouslySetInnerHTML|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|\bsrcdoc\b|document\.write|DOMParser/i;
  // An adapter is data, which may name a frame by the attribute that fills it.
  const found = filesBelow(['lib', 'components', 'entrypoints'], /\.tsx?$/).filter(
    ({ path, text }) => !path.startsWith('lib/adapters/') && doors.test(text),
  );
  expect(found.map(({ path }) => `${path} makes markup of text: let Preact or createElement do it.`)).toEqual([]);
});

const kB = 1_000;
const sizeOf = (files: [string, Buffer][]): number => files.reduce((sum, [, bytes]) => sum + zipped(bytes), 0);
const zipped = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** The library for passphrases comes only once one is typed; it has a limit of its own. */
const isAge = (path: string): boolean => /\/age-[\w-]+\.js$/.test(path);

/** What the journal loads when it is first asked for has a limit of its own too. */
const isLater = (path: string): boolean => /\/(?:Aside|EntryEdit|SiteFoot|Locked)-[\w-]+\.js$/.test(path);

/** The files that a page loads: itself, its scripts and styles with what they import, and one language. */
function graphOf(browser: Browser, page: string): Map<string, Buffer> {
  const files = new Map(builtFiles(browser).map(({ name, bytes }) => [name, bytes]));
  const graph = new Map<string, Buffer>();
  const late: [string, Buffer][] = [];
  const visit = (name: string): void => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${page} asks for ${name}, which the build does not have.`);
    if (graph.has(name)) return;
    graph.set(name, bytes);
    const text = bytes.toString('utf8');
    const relative = (path = ''): string => posix.join(posix.dirname(name), path);
    if (name.endsWith('.html')) for (const [, path = ''] of text.matchAll(/\s(?:src|href)="\/([^"]+)"/g)) visit(path);
    if (!name.endsWith('.js')) return;
    for (const [, path] of text.matchAll(/\b(?:from|import)\s*["'`](\.[\w./-]+\.js)["'`]/g)) visit(relative(path));
    for (const [, path] of text.matchAll(/\bimport\s*\(\s*["'`](\.[\w./-]+\.js)["'`]/g)) {
      const chunk = files.get(relative(path));
      if (chunk && !isAge(path ?? '') && !isLater(path ?? '')) late.push([relative(path), chunk]);
    }
  };
  visit(page);
  // A page loads its words and its deck late, in one language: the largest counts.
  const languageOf = ([name]: [string, Buffer]): string => posix.basename(name).split('-')[0] ?? '';
  const each = [...new Set(late.map(languageOf))].map((one) => late.filter((file) => languageOf(file) === one));
  const [largest = []] = each.sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const [name, bytes] of largest) graph.set(name, bytes);
  return graph;
}

it.each(browsers)(
  'the card, which stands in a stranger’s page, loads nothing that opens a database (%s)',
  (browser) => {
    const opens = [...graphOf(browser, 'card.html')].filter(([, bytes]) =>
      /\bindexedDB\b/.test(bytes.toString('utf8')),
    );
    expect(opens.map(([name]) => name)).toEqual([]);
    expect([...graphOf(browser, 'popup.html').values()].join()).toMatch(/\bindexedDB\b/);
  },
);

describe.each(browsers)('the sizes for %s', (browser) => {
  it('of what the journal loads when it is first asked for are 3 kB zipped each at most', () => {
    const laters = builtFiles(browser).filter(({ name }) => isLater(name));
    expect(laters.length).toBeGreaterThan(3);
    for (const { name, bytes } of laters) expect(zipped(bytes), name).toBeLessThanOrEqual(3 * kB);
  });

  it('of the sentinel, which is paid in every helpdesk tab, are 36 kB and 12 kB zipped at most', () => {
    const sentinel = builtFiles(browser).find(({ name }) => name === 'sentinel.js')?.bytes ?? Buffer.alloc(0);
    expect(sentinel.length).toBeGreaterThan(kB);
    expect(sentinel.length).toBeLessThanOrEqual(36 * kB);
    expect(zipped(sentinel)).toBeLessThanOrEqual(12 * kB);
  });

  it('of the guess, which only an unknown helpdesk gets, are 64 kB and 24 kB zipped at most', () => {
    const guess = builtFiles(browser).find(({ name }) => name === 'guess.js')?.bytes ?? Buffer.alloc(0);
    expect(guess.length).toBeGreaterThan(kB);
    expect(guess.length).toBeLessThanOrEqual(64 * kB);
    expect(zipped(guess)).toBeLessThanOrEqual(24 * kB);
  });

  it.each([
    ['card.html', 45],
    ['card-window.html', 45],
    ['popup.html', 45],
    ['week.html', 60],
  ])('of %s are %i kB zipped at most, with all that it loads', (page, most) => {
    const graph = graphOf(browser, page);
    expect([...graph.keys()].filter((name) => name.endsWith('.css'))).not.toEqual([]);
    expect(
      [...graph.keys()].filter((name) => /^chunks\/en-/.test(name) || name.endsWith('.js')).length,
    ).toBeGreaterThan(2);
    const sum = [...graph.values()].reduce((all, bytes) => all + zipped(bytes), 0);
    expect(sum).toBeGreaterThan(10 * kB);
    expect(sum).toBeLessThanOrEqual(most * kB);
  });

  it('of what comes along with a typed passphrase are 55 kB zipped at most, and no page loads it before', () => {
    const age = builtFiles(browser).filter(({ name }) => isAge(`/${name}`));
    expect(age).toHaveLength(1);
    for (const { bytes } of age) expect(zipped(bytes)).toBeLessThanOrEqual(55 * kB);
    const pages = builtFiles(browser).filter(({ name }) => name.endsWith('.html'));
    expect(pages.flatMap(({ name }) => [...graphOf(browser, name).keys()]).filter((name) => isAge(`/${name}`))).toEqual(
      [],
    );
  });

  // What a program weighs is a matter of care, what nine languages weigh is not: 45,000 letters each, in 16 to 20 kB.
  it('of the package are 290 kB at most, and 20 kB more for each language', () => {
    const sums: Record<string, number> = {};
    for (const { name, bytes } of builtFiles(browser)) {
      const language = languages.find((one) => name.startsWith(`chunks/${one}-`)) ?? 'the program';
      // A zip holds each file deflated, with two headers that repeat its name.
      const size = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length) + 76 + 2 * name.length;
      sums[language] = (sums[language] ?? 0) + size;
    }
    const { 'the program': program = 0, ...words } = sums;
    expect(program).toBeGreaterThan(50 * kB);
    expect(program).toBeLessThanOrEqual(290 * kB);
    expect(Object.keys(words).sort()).toEqual([...languages].sort());
    expect(Object.entries(words).filter(([, size]) => size > 20 * kB)).toEqual([]);
  });
});
