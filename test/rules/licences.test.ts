import { describe, expect, it } from 'vitest';
import { libraries } from '../../lib/domain/credits';
import { packageOf } from '../../scripts/shipped-licences';
import { browsers, builtText } from './built';

/** What may be shipped with a program under the MIT licence, as long as the notices come along. */
const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0'];
const credited = libraries.flatMap(({ packages, licence }) => packages.map((name) => `${name} ${licence}`)).sort();

describe.each(browsers)('the package for %s', (browser) => {
  const [table = '', ...texts] = builtText(browser, 'licences.txt').split('\n\n');
  const shipped = table.split('\n').map((line) => line.split(' '));

  it('holds code of nobody whom the settings do not credit, and credits nobody else', () => {
    expect(shipped.map(([name, , licence]) => `${name} ${licence}`)).toEqual(credited);
  });

  it('holds code under free licences alone, and their notices', () => {
    for (const [name = '', version = '', licence = ''] of shipped) {
      expect(free, name).toContain(licence);
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(texts.join('\n\n'), name).toContain(`--- ${name} (${licence})`);
    }
    expect(texts.join().match(/copyright/gi)?.length).toBeGreaterThan(shipped.length / 2);
  });
});

describe('the package of a module', () => {
  it.each([
    ['/x/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/x/node_modules/@noble/hashes/esm/utils.js', '@noble/hashes'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:wxt-plugins', 'wxt'],
    ['/x/lib/messages.ts', undefined],
  ])('%j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
