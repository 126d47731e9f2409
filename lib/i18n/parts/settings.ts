import type { Message, Part } from '../i18n';

/** What only the settings and the first run can show. */
export const settingsWords: Part = {
  keys: import.meta.glob<readonly string[]>('../../../assets/locales/en.json', {
    eager: true,
    import: 'default',
    query: '?settings-keys',
  }),
  languages: import.meta.glob<readonly Message[]>('../../../assets/locales/*.json', {
    import: 'default',
    query: '?settings',
  }),
};
