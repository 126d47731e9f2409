import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The module of a package, by its path; helpers that the build tools add carry their name. */
const module = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\/|^\0(?:virtual:)?(?<tool>vite|rolldown|wxt)\b/;
/** A tool of which a helper is in the bundles tells here of what is in its own package, which is not in ours. */
const ofOthers = /^#+ Licenses of bundled dependencies/m;
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;

/** The package that a module of a bundle comes from; undefined for what is ours. */
export function packageOf(id: string): string | undefined {
  const found = module.exec(id)?.groups;
  return found?.name ?? found?.tool;
}

/**
 * Notes which packages have a module in the bundles, and writes their names, versions, licences and notices to a file
 * that is shipped beside them, as most licences ask.
 */
export function shippedLicences(): { plugin: Plugin; write(folder: string): void } {
  const packages = new Set<string>();
  return {
    plugin: {
      name: 'shipped-licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of Object.keys(chunk.modules)) {
            const name = packageOf(id);
            if (name) packages.add(name);
          }
        }
      },
    },
    write: (folder) => writeFileSync(`${folder}/licences.txt`, noticeOf([...packages].sort())),
  };
}

/** A line for each package, then the text of each licence. */
function noticeOf(names: readonly string[]): string {
  const packages = names.map(read);
  const lines = packages.map(({ name, version, license }) => `${name} ${version} ${license}`);
  const texts = packages.map(({ name, license, text }) => `--- ${name} (${license})\n\n${text}`);
  return `${lines.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

function read(name: string): { name: string; version: string; license: string; text: string } {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const about = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = readdirSync(folder).find((one) => licenceFile.test(one));
  const { version, license } = about;
  const address = about.homepage ?? about.repository?.url ?? '';
  // The MPL asks for no copy of itself, but for where to find it and the source.
  if (license === 'MPL-2.0') return { name, version, license, text: `https://mozilla.org/MPL/2.0/ · ${address}` };
  const text = file ? readFileSync(new URL(file, folder), 'utf8') : address;
  return { name, version, license, text: text.split(ofOthers)[0]?.trim() ?? '' };
}
