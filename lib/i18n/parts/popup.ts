import type { Message, Part } from '../i18n';

/** What the journal can show; the other pages share much of it. */
export const popupWords: Part = {
  keys: import.meta.glob<readonly string[]>('../../../assets/locales/en.json', {
    eager: true,
    import: 'default',
    query: '?popup-keys',
  }),
  languages: import.meta.glob<readonly Message[]>('../../../assets/locales/*.json', {
    import: 'default',
    query: '?popup',
  }),
};
