import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/domain/settings';
import { filesBelow, textOf } from '../../scripts/project/files';
import { type Browser, browsers, builtFiles, builtText } from './built';

const manifestOf = (browser: Browser): Record<string, unknown> => JSON.parse(builtText(browser, 'manifest.json'));

describe.each(browsers)('the manifest for %s', (browser) => {
  it('asks at install for nothing that lets us see a page', () => {
    const manifest = manifestOf(browser);
    expect(manifest.permissions).toEqual([
      ...['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab', 'unlimitedStorage'],
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('may ask later for single hosts, the weekly reminder and writing backups, and for nothing else', () => {
    const manifest = manifestOf(browser);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions).toEqual(['notifications', 'downloads']);
  });

  it('asks for what docs/privacy.md explains, and the settings, and for nothing else', () => {
    const { permissions, optional_permissions } = manifestOf(browser) as Record<string, string[]>;
    const [, table = ''] = textOf('docs/privacy.md').split('## Permissions');
    const rows = [...table.matchAll(/^\| `(\w+)` +\| (optional, )?\S.*\|$/gm)];
    const named = (optional: boolean) => rows.filter((row) => Boolean(row[2]) === optional).map(([, name]) => name);
    expect(named(false).sort()).toEqual([...(permissions ?? [])].sort());
    expect(named(true).sort()).toEqual([...(optional_permissions ?? [])].sort());
    expect(table).toMatch(/^\| optional hosts +\| \S/m);
    const words = JSON.parse(textOf('assets/locales/en.json'));
    for (const [, name] of rows) expect(words).toHaveProperty([`permission.${name}`]);
  });

  it('asks for what the code uses, and the code uses nothing that would need more', () => {
    const { permissions = [], optional_permissions = [] } = manifestOf(browser) as Record<string, string[]>;
    // These are no part of the API: one lends a tab for a moment, the other lifts a limit.
    const silent = ['activeTab', 'unlimitedStorage'];
    const free = ['runtime', 'tabs', 'windows', 'permissions', 'commands', 'dom', 'i18n', 'action', 'extension'];
    const code = filesBelow(['lib', 'components', 'entrypoints'], /\.tsx?$/).map(({ text }) => text);
    const used = new Set(code.join('\n').match(/(?<=\bbrowser\s*\??\.\s*)[a-zA-Z]+(?=\s*\??\.)/g));
    const asked = [...permissions, ...optional_permissions].filter((name) => !silent.includes(name));
    expect([...used].filter((name) => !free.includes(name)).sort()).toEqual(asked.sort());
  });

  it('stays out of private windows', () => {
    expect(manifestOf(browser).incognito).toBe('not_allowed');
  });

  it('lets our pages load only themselves and reach nobody', () => {
    expect(manifestOf(browser).content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
        "frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  it('lets web pages frame the card and load nothing', () => {
    const card = { resources: ['card.html'], matches: ['https://*/*', 'http://*/*'] };
    expect(manifestOf(browser).web_accessible_resources).toEqual([
      browser === 'chrome' ? { ...card, use_dynamic_url: true } : card,
    ]);
  });

  it('opens no door to other extensions or to the network', () => {
    const manifest = manifestOf(browser);
    for (const key of ['externally_connectable', 'update_url', 'sandbox', 'chrome_url_overrides', 'oauth2', 'key']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('has a background that is one script', () => {
    const background = browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
    expect(manifestOf(browser).background).toEqual(background);
  });

  it('names only files that are in the package', () => {
    const names = builtFiles(browser).map(({ name }) => name);
    const named = JSON.stringify(manifestOf(browser)).match(/[\w./-]+\.(?:html|js|png)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(names).toContain(name);
  });

  it('takes its words from messages, which each of our languages has and no other', () => {
    const keys = JSON.stringify(manifestOf(browser)).matchAll(/__MSG_(\w+)__/g);
    const wanted = new Set([...keys].map(([, key]) => key));
    expect(wanted.size).toBeGreaterThan(3);
    const locales = builtFiles(browser).filter(({ name }) => /^_locales\/\w+\/messages\.json$/.test(name));
    // Browsers name the folder of a regional variant with an underscore.
    const folders = languages.map((language) => `_locales/${language.replace('-', '_')}/messages.json`);
    expect(locales.map(({ name }) => name).sort()).toEqual(folders.sort());
    for (const { name, bytes } of locales) {
      const messages: unknown = JSON.parse(bytes.toString('utf8'));
      for (const key of wanted) expect(messages, name).toHaveProperty([key ?? '', 'message']);
    }
  });

  it('says what it is in the room that the stores give', () => {
    for (const { name, bytes } of builtFiles(browser).filter(({ name }) => name.startsWith('_locales/'))) {
      const { description, shortName } = JSON.parse(bytes.toString('utf8'));
      expect(description.message.length, name).toBeLessThanOrEqual(132);
      expect(shortName.message.length, name).toBeLessThanOrEqual(13);
    }
  });
});

describe.each(browsers)('the commands for %s', (browser) => {
  type Command = { suggested_key?: Record<string, string> };
  const commands = (): [string, Command][] => Object.entries(manifestOf(browser).commands as Record<string, Command>);
  const keys = (): string[] => commands().flatMap(([, { suggested_key = {} }]) => Object.values(suggested_key));

  it('are at most four, each with a key: Chromium loads no extension that suggests a fifth', () => {
    expect(commands().length).toBeLessThanOrEqual(4);
    for (const [name, { suggested_key }] of commands()) expect(suggested_key?.default, name).toMatch(/^\w+\+\w+/);
  });

  it('take no key that opens a menu of Firefox or that Chromium leaves unassigned', () => {
    const taken = /^Alt\+(?:Shift\+)?[FEVSBTHWP]$|^Ctrl\+Shift\+L$/;
    expect(['Alt+Shift+S', 'Alt+H', 'Ctrl+Shift+L'].every((key) => taken.test(key))).toBe(true);
    expect(keys().filter((key) => taken.test(key))).toEqual([]);
  });

  it('take each key once', () => {
    expect(new Set(keys()).size).toBe(keys().length);
  });
});

it('Firefox is told that we collect nothing, by an id of our own', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringMatching(/^space-between@[\w.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(manifestOf('chrome')).not.toHaveProperty('browser_specific_settings');
});

it('Chromium is of a version that knows what we use', () => {
  expect(Number(manifestOf('chrome').minimum_chrome_version)).toBeGreaterThanOrEqual(130);
});
