import { describe, expect, test } from 'vitest';
import { SITE_RULES } from '../../utils/sites/rules/index.ts';
import { WATCH_PAGES } from '../../utils/article/story/embed-cards.ts';
import { BUILDS, manifestOf, sourcesOf } from './extension.ts';

/** Ways for a script to reach the network, or to run what it has fetched. */
const REQUEST = /\bXMLHttpRequest\b/g;
const NETWORK = /\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b/;
const FETCH = /(?<![.\p{L}\p{N}_$])fetch\(/u;
const EVALUATION = /(?<![.\p{L}\p{N}_$])eval\(|\bnew Function\b/u;
/** Names of vocabularies, which nothing ever requests. */
const VOCABULARY = /^https?:\/\/(?:www\.)?(?:w3\.org|schema\.org|ogp\.me|purl\.org|preactjs\.com)\b/;
/** The address at which a site rule was checked: data about the rule, which nothing requests either. */
const SAMPLES = new Set(SITE_RULES.map(({ sample }) => sample));

/** What runs inside pages. */
const IN_PAGES = ['detector.js', 'reader.js', 'tidy.js', 'tidy-picker.js', 'tidy-selector.js'];

/** Where the card of an embedded video leads: only a reader's click opens it. */
const CARDS: ReadonlySet<string> = new Set(Object.values(WATCH_PAGES));

describe.each(BUILDS)('%s: nothing leaves the browser', (build) => {
  const sources = sourcesOf(build);
  const scripts = [...sources].filter(([path]) => path.endsWith('.js'));

  test('there is something to look at', () =>
    expect(scripts.map(([path]) => path)).toEqual(expect.arrayContaining(['background.js', ...IN_PAGES])));

  test('the extension’s own pages and its background load their own files alone', () => {
    const policy = new Map(
      (manifestOf(build).content_security_policy?.extension_pages ?? '').split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, values] of policy)
      expect(
        values.filter((value) => !["'self'", "'none'"].includes(value)),
        name,
      ).toEqual([]);
  });

  // The reader asks a story's own site for the story's later pages: in one place, and a browser test shows that no other page is asked for.
  test.each(scripts)('%s opens no connection but that one', (path, source) =>
    expect(source.match(REQUEST) ?? []).toHaveLength(path.endsWith('reader.js') ? 1 : 0),
  );

  test.each(scripts)('%s opens no lasting connection and runs no text', (_path, source) => {
    expect(source.match(NETWORK)?.[0]).toBeUndefined();
    expect(source.match(EVALUATION)?.[0]).toBeUndefined();
  });

  // The background and the extension's pages are held to their own files by the policy above; what runs inside a page has no such policy.
  test.each(scripts.filter(([path]) => IN_PAGES.includes(path)))('%s fetches nothing', (_path, source) => {
    expect(source.match(FETCH)?.[0]).toBeUndefined();
  });

  test.each([...sources])('%s names no address to load from', (_path, source) => {
    const addresses = [...source.matchAll(/\bhttps?:\/\/[^\s"'`)<>\\]+/g)].map(([address]) => address);
    expect(
      addresses.filter((address) => !VOCABULARY.test(address) && !SAMPLES.has(address) && !CARDS.has(address) && !address.includes('${')),
    ).toEqual([]);
  });
});
