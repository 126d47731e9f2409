import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { type File, filesBelow, textOf } from '../../scripts/project/files';
import { graphOf } from '../../scripts/project/imports';
import { keysOf, partOf, parts } from '../../scripts/project/words';

const readable = /\.(?:[cm]?[jt]sx?|json|css|html|md|svg|ya?ml)$|^(?:LICENSE|run|\.gitignore)$/;
const everything = filesBelow([''], readable);

/** The places in files where a pattern is found, as `path:line`. */
function found(files: readonly File[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}

describe('no file', () => {
  it('names a folder of the machine that it was written on', () => {
    const folder = new RegExp(
      `(?:^|[\\s"'\`(=:])(?:/${'home'}/|/${'Users'}/|/${'root'}/|/${'work'}/|/${'tmp'}/|[A-Z]:\\\\{1,2}Users)[\\w.-]`,
    );
    expect(['/home', 'x'].join('/')).toMatch(folder);
    expect(everything.length).toBeGreaterThan(200);
    expect(found(everything, folder)).toEqual([]);
  });

  it('leaves a note of what is to be done without a date', () => {
    const note = new RegExp(`\\b(?:${'TO'}DO|${'FIX'}ME)\\b(?!\\s*\\(?\\d{4}-\\d{2}-\\d{2})`);
    const comment = new RegExp(`(?://|/\\*|\\*|<!--|#).*${note.source}`);
    expect(`// ${'TO'}DO: later`).toMatch(comment);
    expect(`// ${'TO'}DO (2026-11-23): later`).not.toMatch(comment);
    expect(found(everything, comment)).toEqual([]);
  });
});

describe('the dependencies', () => {
  const manifest = JSON.parse(textOf('package.json'));
  const lock = JSON.parse(textOf('package-lock.json'));

  it('are pinned to one version each', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });

  it('are locked to the same versions', () => {
    const { dependencies, devDependencies, version } = lock.packages[''];
    expect({ dependencies, devDependencies, version }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      version: manifest.version,
    });
  });

  it('are locked by their content and name no server to load from', () => {
    const text = textOf('package-lock.json');
    expect(text).not.toMatch(/"resolved"\s*:/);
    expect(text).not.toMatch(/https?:\/\/[^"\s]*(?:registry|npmjs|artifact|nexus|verdaccio|localhost)/i);
    // The binary of another platform, which no check here ever installs, may stand in the lockfile by its version only.
    const unlocked = Object.entries<Locked>(lock.packages).filter(
      ([path, one]) => path !== '' && !one.integrity && !one.link && isInstalledHere(one),
    );
    expect(unlocked.map(([path]) => path)).toEqual([]);
  });
});

interface Locked {
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

/** Whether a package of the lockfile is installed on the platform of the checks: Linux, x64, glibc. */
function isInstalledHere({ optional, os, cpu, libc }: Locked): boolean {
  const fits = (named: string[] | undefined, ours: string): boolean => !named || named.includes(ours);
  return !optional || (fits(os, 'linux') && fits(cpu, 'x64') && fits(libc, 'glibc'));
}

/** Attributes whose text a person sees or hears. */
const spoken =
  /^(?:title|alt|label|placeholder|aria-(?:label|description|roledescription|valuetext|placeholder)|data-t)$/;
const letters = /\p{L}/u;

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The visible texts of a component that do not come from a locale. What a key is called may stand in `<kbd>`. */
function rawTexts(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse.`);
  const texts: string[] = [];
  const textIn = (value: unknown): string => {
    if (!isNode(value)) return '';
    if (value.type === 'Literal' || value.type === 'JSXText') return typeof value.value === 'string' ? value.value : '';
    if (value.type === 'JSXExpressionContainer') return textIn(value.expression);
    if (value.type === 'ConditionalExpression') return textIn(value.consequent) + textIn(value.alternate);
    if (value.type === 'LogicalExpression') return textIn(value.right);
    if (value.type === 'TemplateLiteral')
      return code.slice(value.start, Number(value.end)).replaceAll(/\$\{[^}]*\}/g, '');
    return '';
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      const opening =
        isNode(value.openingElement) && isNode(value.openingElement.name) ? value.openingElement.name : undefined;
      const children = Array.isArray(value.children) ? value.children : [];
      if (opening?.name !== 'kbd') texts.push(...children.map(textIn).filter((text) => letters.test(text)));
    }
    if (value.type === 'JSXAttribute' && isNode(value.name) && spoken.test(String(value.name.name))) {
      const text = textIn(value.value);
      if (letters.test(text)) texts.push(text);
    }
    for (const [field, child] of Object.entries(value)) if (field !== 'type') visit(child);
  };
  visit(program);
  return texts.map((text) => text.trim());
}

describe('every visible word', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{t("card.title")} · 3</p>', []],
    ['<p>{"Hello"}</p>', ['Hello']],
    ['<p>{many ? "tickets" : "ticket"}</p>', ['ticketsticket']],
    ['<p>{many && "tickets"}</p>', ['tickets']],
    [`<p>{\`\${count} tickets\`}</p>`, ['` tickets`']],
    [`<p>{\`\${before} → \${after}\`}</p>`, []],
    ['<p title="Hello" class="name">{x}</p>', ['Hello']],
    ['<button aria-label={"Close"} />', ['Close']],
    ['<button aria-label={t("card.close")} data-kind="close" />', []],
    ['<>Hello<p /></>', ['Hello']],
    ['<kbd>Esc</kbd>', []],
    ['<kbd>{names.map((n) => <b>key {n}</b>)}</kbd>', ['key']],
  ])('is found in %s', (code, texts) => {
    expect(rawTexts('x.tsx', `export const x = ${code};`)).toEqual(texts);
  });

  it('comes from assets/locales by t()', () => {
    const components = filesBelow(['components', 'entrypoints'], /\.tsx$/);
    expect(components.length).toBeGreaterThan(50);
    const raw = components.flatMap(({ path, text }) =>
      rawTexts(path, text).map((words) => `${path}: “${words}” belongs into assets/locales/en.json, shown by t().`),
    );
    expect(raw).toEqual([]);
  });
});

const keys = Object.keys(JSON.parse(textOf('assets/locales/en.json')));
const pages = ['card', 'popup', 'week', 'options', 'welcome'];

it('every word is asked for by a page or the background', () => {
  const asked = new Set(pages.flatMap((page) => [...keysOf(`entrypoints/${page}/main.tsx`, keys)]));
  const unused = keys.filter((key) => !asked.has(key) && !key.startsWith('background.'));
  expect(unused.map((key) => `${key} is in no code: take it out of every language.`)).toEqual([]);
});

it.each(pages)('every word that the page %s asks for is in a part that it loads', (page) => {
  const main = `entrypoints/${page}/main.tsx`;
  const loaded = parts.filter((part) => graphOf(main).has(`lib/i18n/parts/${part}.ts`));
  expect(loaded).not.toEqual([]);
  const there = new Set(loaded.flatMap((part) => partOf(part, keys)));
  const lost = [...keysOf(main, keys)].filter((key) => !there.has(key));
  expect(
    lost.map((key) => `${key} is in a part that ${main} does not load: load it, or use a key of its own.`),
  ).toEqual([]);
});
