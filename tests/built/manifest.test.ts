import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../utils/sites/match.ts';
import { BUILDS, manifestOf, type Manifest } from './extension.ts';

const readme = readFileSync('README.md', 'utf8');
/** A row of the README's table of permissions: the permission in code, then why, in a sentence. */
const explained = new Map([...readme.matchAll(/^\| `([^`]+)` \| (.{30,}) \|$/gm)].map((row) => [row[1]!, row[2]!]));
/** Parts of the manifest that let the extension into pages by the pages' addresses: a row each. */
const BY_ADDRESS = ['content_scripts', 'host_permissions', 'optional_host_permissions'] as const;
/** What the background puts into pages and opens by name. */
const BY_NAME = ['reader.js', 'tidy.js', 'tidy-picker.js', 'tidy-selector.js', 'popup.html', 'notice.html'];

/** Menus of Firefox (File, Edit, View, History, Bookmarks, Tools, Help), Chrome’s menu, and the address: they hear Alt first. */
const MENU_KEYS = /^Alt\+[FEVSBTHD]$/;

/** All that a manifest asks the reader for, as the rows are called. */
function askedBy(manifest: Manifest): string[] {
  const byAddress = BY_ADDRESS.filter((key) => manifest[key]);
  return [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...byAddress, ...Object.keys(manifest.commands ?? {})];
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);
  const permissions = askedBy(manifest);

  test('asks for something at all, in the current manifest version', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(permissions.length).toBeGreaterThan(0);
  });

  test.each(permissions)('%s is explained in the README’s table of permissions', (permission) => {
    expect([...explained.keys()], `add a row to README.md: | \`${permission}\` | why, in a sentence |`).toContain(permission);
  });

  test('asks for the listed outlets, for which the detector runs, and for no other host', () => {
    expect(manifest.host_permissions).toEqual(matchPatterns());
    expect(manifest.host_permissions).toEqual(manifest.content_scripts?.[0]?.matches);
  });

  test('is let into no other site unless the reader is asked for it: any web site can be asked for, and nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('opens no popup on a click, which reads, and has the button say so', () => {
    expect(manifest.action).toMatchObject({ default_title: '__MSG_toolbarTitle__' });
    expect(manifest.action?.default_popup).toBeUndefined();
  });

  test('describes each shortcut of its own in the browser’s settings', () => {
    const own = Object.entries(manifest.commands ?? {}).filter(([name]) => !name.startsWith('_'));
    expect(own.length).toBeGreaterThan(0);
    for (const [name, { description }] of own) expect(description, name).toMatch(/^__MSG_.+__$/);
  });

  test('runs the detector, and nothing else, on the listed outlets alone', () => {
    expect(manifest.content_scripts?.map(({ js, css }) => ({ js, css }))).toEqual([{ js: ['detector.js'], css: undefined }]);
    expect(manifest.content_scripts?.[0]?.matches).toEqual(matchPatterns());
    expect(
      manifest.content_scripts?.[0]?.matches.filter(
        (pattern) => !/^\*:\/\/(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[\p{L}\p{N}_-]+)*\/\*$/u.test(pattern),
      ),
    ).toEqual([]);
  });

  test('takes no shortcut at which a browser opens a menu of its own, or goes to the address', () => {
    const shortcuts = Object.values(manifest.commands ?? {}).map((command) => command.suggested_key?.default ?? '');
    expect(shortcuts.filter((keys) => !MENU_KEYS.test(keys))).toEqual(shortcuts);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test('shows a page nothing of itself: no accessible resource, no door for messages from pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('every file that the manifest or the background runs or opens is in the build', () => {
    const files = [...(manifest.content_scripts?.flatMap(({ js }) => js) ?? []), ...BY_NAME];
    expect(files.filter((file) => !existsSync(`.output/${build}/${file}`))).toEqual([]);
  });

  test('every word that the manifest takes from the languages is there in each', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(.+?)__/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(3);
    for (const language of ['ar', 'en']) {
      const words = JSON.parse(readFileSync(`.output/${build}/_locales/${language}/messages.json`, 'utf8')) as Record<string, unknown>;
      expect(named.filter((name) => !(name in words))).toEqual([]);
    }
  });
});

test('the README explains no permission that is not asked for', () => {
  const asked = new Set(BUILDS.flatMap((build) => askedBy(manifestOf(build))));
  expect([...explained.keys()].filter((permission) => !asked.has(permission))).toEqual([]);
});

test.each(['README.md', ...globSync('utils/i18n/{ar,en}/*.ts')])('%s names no shortcut but those that are taken', (path) => {
  const taken = BUILDS.flatMap((build) => Object.values(manifestOf(build).commands ?? {}).map((command) => command.suggested_key?.default));
  const named = [...readFileSync(path, 'utf8').matchAll(/(?<![A-Za-z+])Alt\+[A-Z](?![A-Za-z])/g)].map(([keys]) => keys);
  expect(named.filter((keys) => !taken.includes(keys))).toEqual([]);
});

test('the builds for Chrome and Edge ask for the same as the one for Firefox', () => {
  const [chrome, edge, firefox] = BUILDS.map((build) => askedBy(manifestOf(build)).toSorted());
  expect(edge).toEqual(chrome);
  expect(firefox).toEqual(chrome);
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
