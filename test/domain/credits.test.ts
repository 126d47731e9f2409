import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { libraries } from '../../lib/domain/credits';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const credited = libraries.flatMap(({ packages, licence }) => packages.map((name) => ({ name, licence })));

it('every package that we depend on is credited, each with its licence', () => {
  expect(credited.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(read('package.json').dependencies)),
  );
  for (const { name, licence } of credited)
    expect(read(`node_modules/${name}/package.json`).license, name).toBe(licence);
});
