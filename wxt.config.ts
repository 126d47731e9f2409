import { defineConfig } from 'wxt';
import { compiledLocales } from './scripts/compiled-locales';

const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [compiledLocales()],
    // Vite's preload polyfill would put a fetch into every page (rule: no network API in any bundle).
    build: { modulePreload: false, target: 'es2022' },
  }),
  zip: {
    name: 'space-between',
    excludeSources: ['test/**', 'output/**', '.output/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab', 'unlimitedStorage'],
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: extensionPagesPolicy },
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'open-card': {
        suggested_key: { default: 'Ctrl+Shift+Space', chromeos: 'Alt+Shift+Period' },
        description: '__MSG_commandOpenCard__',
      },
      'keep-praise': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandKeepPraise__',
      },
    },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['card.html'], matches: ['https://*/*', 'http://*/*'] }
        : { resources: ['card.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'space-between@space-between.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
