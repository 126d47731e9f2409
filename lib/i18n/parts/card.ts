import type { Message, Part } from '../i18n';

/** What the card can show beside that, also where it is tried in the first run. */
export const cardWords: Part = {
  keys: import.meta.glob<readonly string[]>('../../../assets/locales/en.json', {
    eager: true,
    import: 'default',
    query: '?card-keys',
  }),
  languages: import.meta.glob<readonly Message[]>('../../../assets/locales/*.json', {
    import: 'default',
    query: '?card',
  }),
};
