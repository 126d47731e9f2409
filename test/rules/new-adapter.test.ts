import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { type Adapter, parseAdapter } from '../../lib/adapters/schema';
import { ticketIdAt } from '../../lib/page/locate';
import { textOf } from '../../scripts/project/files';
import { listed, scaffold } from '../../scripts/project/scaffold.mjs';
import type { Expected } from '../conformance/expected';

const folder = mkdtempSync(join(tmpdir(), 'space-between-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = scaffold('my-desk', "Anna's Desk", '2026-11-24');
const load = async (path: string): Promise<Record<string, unknown>> => {
  const name = join(folder, path.replaceAll('/', '-'));
  writeFileSync(name, files[path] ?? '');
  return import(pathToFileURL(name).href);
};

it('a new adapter is whole: data that pass the schema, a page, and what it proves', async () => {
  expect(Object.keys(files)).toEqual([
    'lib/adapters/my-desk.ts',
    'test/fixtures/my-desk/ticket.html',
    'test/fixtures/my-desk/expect.ts',
  ]);
  const { myDesk } = await load('lib/adapters/my-desk.ts');
  const { expected } = (await load('test/fixtures/my-desk/expect.ts')) as { expected: Expected };
  const adapter: Adapter = parseAdapter(myDesk);
  expect(adapter).toMatchObject({ id: 'my-desk', name: "Anna's Desk" });
  for (const [address, ticket] of expected.addresses) expect(ticketIdAt(adapter, new URL(address))).toBe(ticket);
  const page = files['test/fixtures/my-desk/ticket.html'] ?? '';
  expect(page.split('\n')[0]).toMatch(/^<!--.{30,}\b2026-11\b.*-->$/);
  for (const { customer, never } of expected.pages)
    for (const words of [...customer, ...never]) expect(page).toContain(words);
});

it('a new adapter is listed once, before the demo', () => {
  const index = listed(textOf('lib/adapters/index.ts'), 'my-desk');
  expect(index.match(/import \{ myDesk \} from '\.\/my-desk';/g)).toHaveLength(1);
  expect(index).toMatch(/\bmyDesk,\s*demo,?\s*\];/);
});

it('an example that was left in an adapter is found', () => {
  const left = Object.values(files).filter((text) => /\bexample-|data-example/.test(text));
  expect(left).toHaveLength(Object.keys(files).length);
});
