import { describe, expect, it } from 'vitest';
import { filesBelow, withoutComments } from '../../scripts/project/files';
import { graphOf, type Import, importsOf } from '../../scripts/project/imports';

/** What the files of a zone may import, and what to do where one imports something else. */
interface Zone {
  files: RegExp;
  may: RegExp[];
  /** Allowed as `import type` only: gone when the code runs. */
  mayAsType?: RegExp[];
  mend: string;
}

const zones: Zone[] = [
  {
    files: /^lib\/domain\//,
    may: [/^lib\/domain\//, /^valibot$/],
    mayAsType: [/^lib\/time\.ts$/, /^lib\/toughness\//],
    mend: 'lib/domain is pure: pass what it needs as a parameter, or move the code that needs more up into lib/ or entrypoints/.',
  },
  {
    files: /^lib\/toughness\//,
    may: [/^lib\/toughness\//],
    mayAsType: [/^lib\/domain\//],
    mend: 'lib/toughness is pure and has no dependency: pass plain values in.',
  },
  {
    files: /^lib\/adapters\//,
    may: [/^lib\/adapters\//, /^valibot$/],
    mend: 'An adapter is plain data; what reads the page belongs into lib/page, what knows the product into lib/domain.',
  },
  {
    files: /^lib\/page\//,
    may: [/^lib\/page\//, /^lib\/domain\//],
    mayAsType: [/^lib\/adapters\/(?:schema|own)\.ts$/, /^lib\/messages\.ts$/],
    mend: 'lib/page runs in every helpdesk tab: take types only, and get values as parameters from entrypoints/sentinel.',
  },
  {
    files: /^lib\/guess\//,
    may: [/^lib\/guess\//, /^lib\/page\//, /^lib\/domain\//, /^lib\/adapters\/verbs\.ts$/],
    mayAsType: [/^lib\/adapters\/schema\.ts$/],
    mend: 'lib/guess looks at a page and knows no product, no store and no browser API: give it what it needs as a parameter.',
  },
  {
    files: /^lib\/journal\//,
    may: [/^lib\/journal\//, /^lib\/domain\//, /^lib\/time\.ts$/, /^idb$/],
    mend: 'lib/journal knows the database and nothing else: give it what it needs as a parameter.',
  },
  {
    files: /^lib\/i18n\//,
    may: [/^lib\/i18n\//, /^lib\/domain\//, /^@lingui\/core$/],
    mayAsType: [/^assets\/(?:locales|deck)\/en\.json$/],
    mend: 'lib/i18n loads words by import.meta.glob and knows no page.',
  },
  {
    files: /^lib\/age\.ts$/,
    may: [/^age-encryption$/, /^lib\/recovery-key\.ts$/],
    mend: 'Only lib/age.ts knows the library for passphrases, and runs in a thread that starts when one was typed.',
  },
  {
    files: /^lib\/[^/]+$/,
    may: [/^lib\//, /^valibot$/, /^preact\/hooks$/],
    mend: 'lib/ holds what several entrypoints share; the extension API enters through lib/browser.ts alone.',
  },
  {
    files: /^components\//,
    may: [
      ...[/^components\//, /^lib\/domain\//, /^lib\/i18n\//, /^lib\/time\.ts$/, /^lib\/toughness\/signals\.ts$/],
      ...[/^preact(?:\/hooks|\/compat)?$/, /^valibot$/],
    ],
    mayAsType: [/^lib\/messages\.ts$/, /^lib\/sites\.ts$/, /^lib\/attempt\.ts$/, /^lib\/own-lines\.ts$/],
    mend: 'A component takes props and gives callbacks: let the entrypoint read, send and store.',
  },
];

/** The zone of an entrypoint is its own folder, or its own file. */
function zoneOf(path: string): Zone | undefined {
  const [, name] = /^entrypoints\/([^/]+)/.exec(path) ?? [];
  if (name === undefined) return zones.find(({ files }) => files.test(path));
  return {
    files: new RegExp(`^entrypoints/${name}`),
    may: [
      ...[new RegExp(`^entrypoints/${name}(?:/|$)`), /^components\//, /^lib\//, /^assets\/[\w-]+\.css$/],
      ...[/^#imports$/, /^preact(?:\/hooks)?$/, /^valibot$/],
    ],
    mend: 'An entrypoint is wiring: what two of them need belongs into lib/ or components/.',
  };
}

function broken({ from, target, typeOnly }: Import): string | undefined {
  if (target.startsWith('entrypoints/') && !from.startsWith('entrypoints/')) {
    return `${from} imports ${target}. Nothing imports an entrypoint: move what is shared into lib/ or components/.`;
  }
  if (/^(?:wxt\/browser|webextension-polyfill|@wxt-dev\/browser)$/.test(target)) {
    return from === 'lib/browser.ts' ? undefined : `${from} imports ${target}. Import { browser } from lib/browser.ts.`;
  }
  const zone = zoneOf(from);
  if (!zone) return `${from} lies in no zone. Give it one in test/rules/layers.test.ts.`;
  const allowed = [...zone.may, ...(typeOnly ? (zone.mayAsType ?? []) : [])];
  if (allowed.some((one) => one.test(target))) return undefined;
  const asType = zone.mayAsType?.some((one) => one.test(target)) ? ' for more than its types' : '';
  return `${from} imports ${target}${asType}. ${zone.mend}`;
}

const sources = filesBelow(['lib', 'components', 'entrypoints'], /\.tsx?$/);

describe('the reader of imports', () => {
  it.each<[string, string, Import[]]>([
    [
      'a value',
      "import { a } from './moments';",
      [{ from: 'lib/domain/x.ts', target: 'lib/domain/moments.ts', typeOnly: false }],
    ],
    [
      'a type',
      "import type { A } from '../time';",
      [{ from: 'lib/domain/x.ts', target: 'lib/time.ts', typeOnly: true }],
    ],
    [
      'a type beside nothing',
      "import { type A } from '../time';",
      [{ from: 'lib/domain/x.ts', target: 'lib/time.ts', typeOnly: false }],
    ],
    [
      'several lines',
      "import {\n  a,\n  b,\n} from '../journal/open';",
      [{ from: 'lib/domain/x.ts', target: 'lib/journal/open.ts', typeOnly: false }],
    ],
    [
      'a style',
      "import '../page/host.css?inline';",
      [{ from: 'lib/domain/x.ts', target: 'lib/page/host.css', typeOnly: false }],
    ],
    [
      'an index',
      "export * from '../adapters';",
      [{ from: 'lib/domain/x.ts', target: 'lib/adapters/index.ts', typeOnly: false }],
    ],
    ['a package', "import * as v from 'valibot';", [{ from: 'lib/domain/x.ts', target: 'valibot', typeOnly: false }]],
    ['a late import', "const a = await import('idb');", [{ from: 'lib/domain/x.ts', target: 'idb', typeOnly: false }]],
    ['nothing in a comment', "// import a from 'idb';\n/* import 'idb'; */", []],
  ])('finds %s', (_, text, found) => {
    expect(importsOf('lib/domain/x.ts', text)).toEqual(found);
  });
});

describe('the layers', () => {
  it.each<[string, string, boolean, boolean]>([
    ['lib/domain/week.ts', 'lib/domain/entry.ts', false, true],
    ['lib/domain/week.ts', 'lib/browser.ts', false, false],
    ['lib/domain/week.ts', 'idb', false, false],
    ['lib/domain/week.ts', 'lib/time.ts', true, true],
    ['lib/domain/week.ts', 'lib/time.ts', false, false],
    ['lib/toughness/judge.ts', 'valibot', false, false],
    ['lib/adapters/zendesk.ts', 'lib/page/locate.ts', true, false],
    ['lib/page/read.ts', 'lib/adapters/schema.ts', true, true],
    ['lib/page/read.ts', 'lib/adapters/schema.ts', false, false],
    ['lib/page/read.ts', 'lib/journal/open.ts', true, false],
    ['components/week/Week.tsx', 'lib/messages.ts', true, true],
    ['components/week/Week.tsx', 'lib/messages.ts', false, false],
    ['components/week/Week.tsx', 'lib/browser.ts', false, false],
    ['components/week/Week.tsx', 'lib/toughness/judge.ts', false, false],
    ['entrypoints/week/App.tsx', 'lib/journal/open.ts', false, true],
    ['entrypoints/week/App.tsx', 'entrypoints/popup/site.ts', true, false],
    ['entrypoints/week/App.tsx', 'entrypoints/week-old/load.ts', false, false],
    ['lib/settings.ts', 'entrypoints/background/history.ts', true, false],
    ['lib/settings.ts', 'wxt/browser', false, false],
    ['lib/browser.ts', 'wxt/browser', false, true],
    ['stray/file.ts', 'valibot', false, false],
  ])('let %s import %s (only its types: %s): %s', (from, target, typeOnly, allowed) => {
    expect(broken({ from, target, typeOnly }) === undefined).toBe(allowed);
  });

  it('are kept by every file', () => {
    const imports = sources.flatMap(({ path, text }) => importsOf(path, text));
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.flatMap((one) => broken(one) ?? [])).toEqual([]);
  });

  it('lead every import to a file that is there', () => {
    const lost = sources
      .flatMap(({ path, text }) => importsOf(path, text))
      .filter(({ target }) => /^(?:lib|components|entrypoints|assets)\//.test(target) && !/\.\w+$/.test(target));
    expect(lost).toEqual([]);
  });

  it('have no barrel but lib/adapters/index.ts', () => {
    const barrels = sources.filter(
      ({ path, text }) => /\bexport\s+\*|\bexport\s*\{[^}]*\}\s*from/.test(text) && /\/index\.tsx?$/.test(path),
    );
    expect(barrels.map(({ path }) => `${path} only passes on what others have: import from the file itself.`)).toEqual(
      [],
    );
  });
});

describe('what runs in every helpdesk tab', () => {
  const heavy =
    /^(?:valibot|preact.*|idb|@lingui\/.*)$|^lib\/(?:journal|toughness|i18n|protocol|sites|settings|guess)|^lib\/adapters\/(?!schema)|^components\//;

  it('carries no framework, no schema, no database and no words', () => {
    const graph = [...graphOf('entrypoints/sentinel/index.ts')];
    expect(graph).toContain('lib/page/read.ts');
    const found = graph.filter((path) => heavy.test(path));
    expect(
      found.map(
        (path) => `The sentinel brings ${path} along: use "import type", or let the background send what it needs.`,
      ),
    ).toEqual([]);
  });
});

describe('what is pure', () => {
  const impure: [RegExp, string][] = [
    [/\b(?:browser|chrome)\s*\./, 'the extension API'],
    [
      /\b(?:document|window|navigator|location|localStorage|sessionStorage|indexedDB|globalThis|self)\b\s*[.[]/,
      'the page',
    ],
    [/\b(?:Element|HTMLElement|Node|DOMParser|MutationObserver)\b(?=\s*[.(,;)\]>|])/, 'the DOM'],
    [/\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bperformance\s*\./, 'a clock: take the time as a parameter'],
    [/\bMath\.random\s*\(|\bcrypto\s*\./, 'chance: take it as a parameter'],
    [/\b(?:setTimeout|setInterval|queueMicrotask|requestAnimationFrame|fetch)\s*\(/, 'the event loop'],
    [/\bawait\b|\bPromise\s*[.<(]/, 'waiting: what is pure answers at once'],
    [/\bconsole\s*\./, 'the console'],
  ];
  const uses = (text: string): string[] => {
    const bare = withoutComments(text).replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
    return impure.filter(([pattern]) => pattern.test(bare)).map(([, what]) => what);
  };

  it.each([
    ['const now = Date.now();', 1],
    ['const now = new Date();', 1],
    ['const day = new Date(now);', 0],
    ['if (Math.random() > 0.5) x();', 1],
    ['document.querySelector(a)', 1],
    ['const document = { title: 1 };', 0],
    ['const text = "document.title";', 0],
    ['// Date.now() is not for us\nconst a = 1;', 0],
    ['browser.storage.local.get(a)', 1],
    ['async function a() { await b; }', 1],
  ])('is told from what is not: %s', (text, found) => {
    expect(uses(text)).toHaveLength(found);
  });

  it('stays so in lib/domain, lib/toughness and lib/adapters', () => {
    const pure = filesBelow(['lib/domain', 'lib/toughness', 'lib/adapters'], /\.ts$/);
    expect(pure.length).toBeGreaterThan(30);
    expect(pure.flatMap(({ path, text }) => uses(text).map((what) => `${path} uses ${what}.`))).toEqual([]);
  });
});
