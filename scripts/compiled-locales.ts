import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { partOf, parts } from './project/words.ts';

const deckFile = /\/assets\/deck\/[\w-]+\.json\?(?<asked>keys|words)$/;
const localeFile = /\/assets\/locales\/[\w-]+\.json(?:\?(?<asked>[\w-]+))?$/;

/**
 * Compiles the ICU messages of `assets/locales/<language>.json` at build time, so that no parser ships, and keeps of
 * them what is asked for. With `?background` that is the words that the background hands out or shows itself, since a
 * service worker can't import lazily and carries them in every language. With `?popup`, `?card`, `?week` and `?settings` it is the
 * part that such a page loads, as a list without the keys: the keys are the same in every language, and `?popup-keys`
 * and the like give them once. The prompts of `assets/deck` are taken apart in the same way, by `?words` and `?keys`.
 */
export function compiledLocales(): Plugin {
  return {
    name: 'compiled-locales',
    enforce: 'pre',
    transform(code, id) {
      const deck = deckFile.exec(id)?.groups?.asked;
      if (deck) return asModule(deck === 'keys' ? Object.keys(JSON.parse(code)) : Object.values(JSON.parse(code)));
      const match = localeFile.exec(id);
      if (!match) return null;
      const { asked } = match.groups ?? {};
      const words = JSON.parse(code) as Record<string, string>;
      if (asked === undefined) return { code: JSON.stringify(compiled(words, Object.keys(words))), map: null };
      return asModule(answer(asked, words));
    },
  };
}

/** Vite takes a name that ends in .json as JSON; with a query it is a module of ours. */
function asModule(value: unknown): { code: string; map: null; moduleType: 'js' } {
  return { code: `export default ${JSON.stringify(value)}`, map: null, moduleType: 'js' };
}

function answer(asked: string, words: Record<string, string>): unknown {
  const all = Object.keys(words);
  if (asked === 'background')
    return compiled(
      words,
      all.filter((key) => key.startsWith('background.')),
    );
  const part = parts.find((one) => asked === one || asked === `${one}-keys`);
  if (!part) throw new Error(`No part of the words is called ${asked}.`);
  // The order of the reference: keys that belong together lie together, and each language has that order.
  const keys = partOf(part, all);
  return asked === part ? keys.map((key) => packed(compileMessageOrThrow(words[key] ?? ''))) : keys;
}

/** A message without a hole as the text that it is. */
function packed(message: CompiledMessage): CompiledMessage | string {
  const [text, ...rest] = message;
  return typeof text === 'string' && rest.length === 0 ? text : message;
}

function compiled(words: Record<string, string>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, compileMessageOrThrow(words[key] ?? '')]));
}
