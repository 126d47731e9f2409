import { defineConfig } from 'wxt';
import { compiledLocales } from './scripts/compiled-locales';
import { shippedLicences } from './scripts/shipped-licences';

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

const licences = shippedLicences();

const listed = (paths: string): string[] => paths.trim().split(/\s+/);

/** What most pages begin with, by a part of the path. */
const base = listed(`
  /preact/ /@lingui/ /valibot/ /@wxt-dev/browser/ /wxt/dist/browser. preload-helper wxt-html-plugins
  /lib/i18n/ /lib/domain/ /lib/attempt. /lib/browser. /lib/dress-page. /lib/messages. /lib/settings. /lib/time.
  /components/ChipChoice. /components/i18n. /components/Mark. /components/mark. /components/OwnWords.
  /components/copy. /components/use-focus-back. /components/card/Problem. /assets/base.css
`);
/** What only a few pages need at once, among it the words of others. */
const notBase = listed(`
  /domain/deck. /domain/prompts. /domain/techniques. /i18n/deck. /parts/card. /parts/week. /parts/settings.
  /domain/backup. /domain/csv. /domain/fold. /domain/transfer/
`);
/** What reads the journal and shows its entries. */
const journal = listed(`
  /node_modules/idb/ /lib/id. /lib/lock. /lib/persist. /parts/week.
  /domain/fold. /domain/inventory. /domain/markdown. /domain/masked-parts. /domain/transfer/records.
  /journal/EntryWords. /journal/Failed. /journal/Icon. /journal/Marked. /journal/Part.
  /components/later.
`);
const isOf = (parts: readonly string[], id: string): boolean => parts.some((part) => id.includes(part));

/**
 * A page that opens between two calls waits for the last of its files, however small. So what most pages share is one file,
 * and what reads the journal is another, which the card must not have.
 */
const sharedFiles = {
  groups: [
    {
      name: 'base',
      test: (id: string) => isOf(base, id) && !isOf(notBase, id),
      minShareCount: 3,
      priority: 2,
    },
    {
      name: 'journal',
      test: (id: string) => isOf(journal, id) || /\/lib\/journal\/(?!backup|export|import|plan)/.test(id),
      minShareCount: 2,
      priority: 1,
    },
  ],
};

const preloaded = (_: string, parts: string[], { hostType }: { hostType: 'html' | 'js' }): string[] =>
  hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css'));

export default defineConfig({
  manifestVersion: 3,
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [compiledLocales()],
    // The parts of a page are named in its head, so that they load side by side. Vite's polyfill for that would put a fetch
    // into every page (rule: no network API in any bundle).
    // What comes later asks for its own parts: those are mostly there.
    build: { modulePreload: { polyfill: false, resolveDependencies: preloaded }, target: 'es2022' },
    worker: { plugins: () => [licences.plugin] },
  }),
  hooks: {
    'build:done': ({ config }) => licences.write(config.outDir),
    'vite:build:extendConfig': (entrypoints, config) => {
      // Each entry point may have a build of its own.
      config.plugins?.push(licences.plugin);
      // Both browsers answer with promises of their own; elsewhere than in the background, which calls most of the API, the
      // polyfill would be 10 kB and two milliseconds for nothing.
      if (entrypoints.every(({ type }) => type !== 'background')) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      }
      // Only the pages share; a script is one file.
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      const isPages = entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'));
      if (isPages && output && !Array.isArray(output)) output.codeSplitting = sharedFiles;
    },
  },
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
