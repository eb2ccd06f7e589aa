import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../utils/sites/match.ts';
import { BUILDS, manifestOf } from './extension.ts';

const readme = readFileSync('README.md', 'utf8');
/** A row of the README's table of permissions: the permission in code, then why, in a sentence. */
const explained = new Map([...readme.matchAll(/^\| `([^`]+)` \| (.{30,}) \|$/gm)].map((row) => [row[1]!, row[2]!]));

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...Object.keys(manifest.commands ?? {})];

  test('asks for something at all, in the current manifest version', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(permissions.length).toBeGreaterThan(0);
  });

  test.each(permissions)('%s is explained in the README’s table of permissions', (permission) => {
    expect([...explained.keys()], `add a row to README.md: | \`${permission}\` | why, in a sentence |`).toContain(permission);
  });

  test('asks for no host: a click gives the one page, and the detector has its list', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('runs the detector, and nothing else, on the listed outlets alone', () => {
    expect(manifest.content_scripts?.map(({ js, css }) => ({ js, css }))).toEqual([{ js: ['detector.js'], css: undefined }]);
    expect(manifest.content_scripts?.[0]?.matches).toEqual(matchPatterns());
    expect(
      manifest.content_scripts?.[0]?.matches.filter(
        (pattern) => !/^\*:\/\/(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/[\p{L}\p{N}_-]+)*\/\*$/u.test(pattern),
      ),
    ).toEqual([]);
    expect(readme).toContain('`content_scripts`');
  });

  test('shows a page nothing of itself: no accessible resource, no door for messages from pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('every file that the manifest runs is in the build', () => {
    for (const file of manifest.content_scripts?.flatMap(({ js }) => js) ?? [])
      expect(existsSync(`.output/${build}/${file}`), file).toBe(true);
  });
});

test('the README explains no permission that is not asked for', () => {
  const asked = new Set(
    BUILDS.flatMap((build) => [...(manifestOf(build).permissions ?? []), ...Object.keys(manifestOf(build).commands ?? {})]),
  );
  expect([...explained.keys()].filter((permission) => permission !== 'content_scripts' && !asked.has(permission))).toEqual([]);
});

test('the builds for Chrome and Edge ask for the same as the one for Firefox', () => {
  const [chrome, edge, firefox] = BUILDS.map((build) => manifestOf(build).permissions?.toSorted());
  expect(edge).toEqual(chrome);
  expect(firefox).toEqual(chrome);
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
