import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../lib/domain/settings';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const texts = readdirSync(new URL('../assets/store/', import.meta.url));
const parts = ['Summary', 'Description', 'Privacy', 'Permissions'];
/** What the Chrome Web Store takes as the line under the name. */
const longestSummary = 132;

it('the stores have a text in every language that can be chosen', () => {
  expect(texts.sort()).toEqual(languages.map((language) => `${language}.md`).sort());
});

describe.each(texts)('the store text %s', (file) => {
  const text = read(`assets/store/${file}`);
  const part = (name: string): string => text.split(`## ${name}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

  it('has all its parts, in order', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name)).toEqual(parts);
    for (const name of parts) expect(part(name), name).not.toBe('');
  });

  it('begins with the line that the browser shows, short enough for a store', () => {
    const folder = file.replace('.md', '').replace('-', '_');
    const { description } = JSON.parse(read(`assets/public/_locales/${folder}/messages.json`));
    expect(part('Summary')).toBe(description.message);
    expect(part('Summary').length).toBeLessThanOrEqual(longestSummary);
  });

  it('gives a reason for every permission that the settings explain', () => {
    const explained = Object.keys(JSON.parse(read('assets/locales/en.json')))
      .filter((key) => key.startsWith('permission.') && key !== 'permission.other')
      .map((key) => key.replace('permission.', ''));
    const reasons = [...part('Permissions').matchAll(/^- (\S+?)[:,、،\s]/gm)].map(([, name]) => name);
    // The last is for the sites.
    expect(reasons.slice(0, -1).sort()).toEqual(explained.sort());
  });

  it('promises nothing loudly', () => {
    expect(text).not.toMatch(/[!！¡]/);
  });
});
