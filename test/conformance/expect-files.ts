import type { Expected } from './expected';

const files = import.meta.glob<Expected>('../fixtures/*/expect.ts', { import: 'expected' });

/**
 * What `test/fixtures/<id>/expect.ts` says.
 * @throws {Error} where there is no such file
 */
export function expectedOf(id: string): Promise<Expected> {
  const load = files[`../fixtures/${id}/expect.ts`];
  if (!load) throw new Error(`test/fixtures/${id}/expect.ts is missing: see docs/adding-a-helpdesk.md.`);
  return load();
}

/** Whether there is such a file; where one is missing, `test/rules/adapters.test.ts` says so. */
export const isExpected = (id: string): boolean => `../fixtures/${id}/expect.ts` in files;
