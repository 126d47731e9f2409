import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { keysOf } from './project/words.ts';

const localeFile = /\/assets\/locales\/[\w-]+\.json(?:\?(?<part>\w+))?$/;

/**
 * Compiles the ICU messages of `assets/locales/<language>.json` at build time, so that no parser ships, and keeps of
 * them what is asked for: with `?background` the words that the background hands out or shows itself, since a service
 * worker can't import lazily and carries them in every language; with `?card` and the like what that page can show.
 */
export function compiledLocales(): Plugin {
  return {
    name: 'compiled-locales',
    enforce: 'pre',
    transform(code, id) {
      const match = localeFile.exec(id);
      if (!match) return null;
      const part = match.groups?.part;
      const words = JSON.parse(code) as Record<string, string>;
      const wanted = wantedKeys(part, Object.keys(words));
      const messages = Object.entries(words)
        .filter(([key]) => wanted.has(key))
        .map(([key, message]) => [key, compileMessageOrThrow(message)]);
      const json = JSON.stringify(Object.fromEntries(messages));
      // Vite takes a name that ends in .json as JSON; with a query it is a module of ours.
      return part ? { code: `export default ${json}`, map: null, moduleType: 'js' } : { code: json, map: null };
    },
  };
}

function wantedKeys(part: string | undefined, keys: string[]): Set<string> {
  if (part === undefined) return new Set(keys);
  if (part === 'background') return new Set(keys.filter((key) => key.startsWith('background.')));
  return keysOf(`entrypoints/${part}/main.tsx`, keys);
}
