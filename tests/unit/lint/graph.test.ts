import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importGraph } from './import-graph.ts';

const DETECTOR = ['entrypoints/detector.ts', 'entrypoints/detector/index.ts'].find(existsSync);

describe('the detector runs on every page of a listed site: its import graph stays small', () => {
  const graph = importGraph(DETECTOR!);
  /** The detector judges and reports. A module more is a cost for every page that nobody reads: raise this only with a reason. */
  const MOST_MODULES = 14;

  test(`at most ${MOST_MODULES} modules of our own`, () => {
    expect(graph.modules.length).toBeGreaterThan(1);
    expect(graph.modules.length, graph.modules.join('\n')).toBeLessThanOrEqual(MOST_MODULES);
  });
  test('no package but the browser API and Readability’s small judge', () => {
    const allowed = /^(?:wxt\/.*|@mozilla\/readability\/Readability-readerable\.js)$/;
    expect([...graph.packages.keys()].filter((name) => !allowed.test(name))).toEqual([]);
  });
  test('nothing of extraction, interface or words', () => {
    expect(
      graph.modules.filter((path) => /^(?:components|utils\/(?:i18n|state|library|article\/(?:extract|sanitize)))/.test(path)),
    ).toEqual([]);
  });
});

describe('no browser API is reached, by however many steps, from what must run without one', () => {
  const BROWSER = /^(?:wxt(?:\/|$)|@wxt-dev\/|#imports|idb$)/;
  const pure = globSync('{utils/{arabic,sites,article,rails,i18n,state},components}/**/*.{ts,tsx}').toSorted();

  test('there is something to look at', () => expect(pure.length).toBeGreaterThan(20));
  test.each(pure)('%s', (path) => {
    const reached = [...importGraph(path).packages].filter(([name]) => BROWSER.test(name));
    expect(reached.map(([name, by]) => `${name} by ${by}`)).toEqual([]);
  });
});
