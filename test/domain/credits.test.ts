import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { libraries } from '../../lib/domain/credits';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

it('every package that is shipped is credited, with its licence', () => {
  expect(libraries.map((one) => one.package).sort()).toEqual(Object.keys(read('package.json').dependencies).sort());
  for (const { package: name, licence } of libraries) {
    expect(read(`node_modules/${name}/package.json`).license, name).toBe(licence);
  }
});
