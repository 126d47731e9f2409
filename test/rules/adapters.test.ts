import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters, outlines } from '../../lib/adapters';
import { coverageTable, withCoverage } from '../../scripts/project/coverage';
import { filesBelow, onDisk, pathsBelow, textOf } from '../../scripts/project/files';

const helpers = ['index.ts', 'schema.ts', 'verbs.ts', 'own.ts', 'outline.ts'];
/** What `npm run new:adapter` leaves to be replaced. */
const example = /\bexample-|data-example|\/example\/|say here what it is known from/;
const known = [...adapters, ...outlines];
const files = filesBelow(['lib/adapters'], /\.ts$/).filter(
  ({ path }) => !helpers.some((name) => path.endsWith(`/${name}`)),
);

it('there is a file for each adapter and an adapter for each file', () => {
  expect(files.map(({ path }) => path).sort()).toEqual(known.map(({ id }) => `lib/adapters/${id}.ts`).sort());
});

describe.each(files)('$path', ({ path, text }) => {
  const id = path.replace('lib/adapters/', '').replace('.ts', '');
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  it('is named by its id, which its export is named by too', () => {
    expect(text).toMatch(new RegExp(`export const ${name} = \\{[\\s\\S]*\\} satisfies (?:Adapter|Outline);`));
    expect(text).toContain(`  id: '${id}',`);
  });

  it('is listed in lib/adapters/index.ts', () => {
    expect(textOf('lib/adapters/index.ts')).toMatch(new RegExp(`\\b${name}\\b[^;]*\\];`));
  });

  it('ends with the pages to try by hand', () => {
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\/\/ Pages to try by hand: /);
  });

  it('holds nothing of the example that it began as', () => {
    expect(example.test(text), 'Replace what begins with “example” by what is known.').toBe(false);
  });

  it('is short: an adapter is data that an outsider can mend', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(100);
  });

  // The pages of the others are guessed; their addresses are tried in test/adapters/outlines.test.ts.
  if (outlines.some((outline) => outline.id === id)) return;

  it('has fixtures whose first line says where they are known from and when', () => {
    const folder = id === 'demo' ? 'test/helpdesk-demo' : `test/fixtures/${id}`;
    expect(existsSync(onDisk(folder)), `Add pages of ${id} to ${folder}/: see docs/adding-a-helpdesk.md.`).toBe(true);
    const pages = pathsBelow(folder).filter((page) => page.endsWith('.html'));
    expect(pages).not.toEqual([]);
    if (id === 'demo') return;
    expect(
      existsSync(onDisk(`${folder}/expect.ts`)),
      `Say in ${folder}/expect.ts what its pages must prove: see docs/adding-a-helpdesk.md.`,
    ).toBe(true);
    for (const page of pages) {
      const [first = ''] = textOf(page).split('\n');
      expect(first, page).toMatch(/^<!--.{30,}\b20\d\d-\d\d\b.*-->$/);
    }
    for (const file of pathsBelow(folder)) {
      expect(example.test(textOf(file)), `Replace in ${file} what is left of the example.`).toBe(false);
    }
  });
});

it('the README says how sure we are of each helpdesk', () => {
  const readme = textOf('README.md');
  expect(readme, 'Run `npm run coverage`.').toBe(withCoverage(readme));
  expect(readme).toContain(coverageTable());
});

it('every fixture belongs to an adapter, or is a page that no adapter knows', () => {
  const folders = [...adapters.map(({ id }) => id), 'unrelated'];
  const pages = pathsBelow('test/fixtures');
  const strangers = pages.map((path) => path.split('/')[2] ?? '').filter((folder) => !/^unknown-[a-z]+$/.test(folder));
  expect([...new Set(strangers)].filter((folder) => !folders.includes(folder))).toEqual([]);
});
