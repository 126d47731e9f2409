import type { Message, Part } from '../i18n';

/** What the week can show; the settings and the first run share some of it. */
export const weekWords: Part = {
  keys: import.meta.glob<readonly string[]>('../../../assets/locales/en.json', {
    eager: true,
    import: 'default',
    query: '?week-keys',
  }),
  languages: import.meta.glob<readonly Message[]>('../../../assets/locales/*.json', {
    import: 'default',
    query: '?week',
  }),
};
