import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { chromiumPath, sandboxArgs } from './scripts/chromium.ts';
import { matchPatterns } from './utils/sites/match.ts';

/** What the extension's own pages may load: their own files. Loosened by WXT while developing, for its server. */
const PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

const ACTION = { default_title: '__MSG_toolbarTitle__', default_icon: ICONS };

const GECKO = {
  id: 'safa@safa-reader.org',
  // The first with `data_collection_permissions`.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** The first with `Uint8Array.fromBase64`. */
const MINIMUM_CHROME = '140';

const developing = !process.argv.some((word) => ['build', 'zip', 'prepare'].includes(word));

export default defineConfig({
  // Auto-imports hide which layer a file reaches into.
  imports: false,
  // Else Firefox gets MV2.
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    // For every language that we don't speak.
    default_locale: 'en',
    icons: ICONS,
    // Why each is asked for: README, held together by tests/built/manifest.test.ts.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Without these no script can be registered when the reader switches hiding on: docs/decisions/0008-host-permissions.md.
    host_permissions: matchPatterns(),
    // Never asked for as a whole: the popup asks for the one site that it is opened over.
    optional_host_permissions: ['*://*/*'],
    action: ACTION,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'tidy-menu': { suggested_key: { default: 'Alt+W' }, description: '__MSG_commandTidy__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
  hooks: {
    // Declared here, since WXT's own content scripts announce themselves on `document`, where the page can hear them.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: matchPatterns(), js: ['detector.js'], run_at: 'document_idle' }];
      // WXT would have a click open the popup, under the popup's title: a click reads, unless the reader has chosen otherwise.
      manifest.action = ACTION;
    },
  },
  ...(developing && { webExt: { binaries: { chrome: chromiumPath(), edge: chromiumPath() }, chromiumArgs: [...sandboxArgs] } }),
});
