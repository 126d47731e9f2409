import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const localeFile = /\/assets\/locales\/[\w-]+\.json(?:\?(?<part>\w+))?$/;

/**
 * Compiles the ICU messages of `assets/locales/<language>.json` at build time, so that no parser ships.
 * `?background` keeps only the words that the background hands out or shows: a service worker can't import
 * lazily, so it carries those few in every language.
 */
export function compiledLocales(): Plugin {
  return {
    name: 'compiled-locales',
    enforce: 'pre',
    transform(code, id) {
      const match = localeFile.exec(id);
      if (!match) return null;
      const part = match.groups?.part;
      const messages = Object.entries(JSON.parse(code) as Record<string, string>)
        .filter(([key]) => part !== 'background' || key.startsWith('background.'))
        .map(([key, message]) => [key, compileMessageOrThrow(message)]);
      const json = JSON.stringify(Object.fromEntries(messages));
      // Vite takes a name that ends in .json as JSON; with a query it is a module of ours.
      return part ? { code: `export default ${json}`, map: null, moduleType: 'js' } : { code: json, map: null };
    },
  };
}
