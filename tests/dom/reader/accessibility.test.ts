import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ReadError } from '../../../utils/article/errors.ts';
import { err, ok } from '../../../utils/result.ts';
import { DEFAULT_READER_SETTINGS } from '../../../utils/settings/reader-settings.ts';
import { ARABIC, ENGLISH } from '../../support/reader-fixture-articles.ts';
import { mountReader, type Mounted } from '../../support/reader-mount.ts';

let mounted: Mounted;
afterEach(() => mounted.unmount());

const THEMES = ['light', 'sepia', 'dark'] as const;
const broken: ReadError = { kind: 'broken', step: 'clean', message: 'boom' };

async function faults(rules?: string[]): Promise<string[]> {
  const host = mounted.root.host;
  const { violations } = await axe.run(host, rules ? { runOnly: rules } : {});
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** The checker takes joined Arabic letters for pictures and looks away: with Latin in their place it judges the same colours. */
function latinise(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) node.nodeValue = 'abcd';
}

describe.each(['ar', 'en'] as const)('with the interface in %s', (locale) => {
  test('a story has no fault that axe knows', async () => {
    mounted = mountReader(ok(ARABIC), { locale });
    expect(await faults()).toEqual([]);
  });

  test('an English story has none', async () => {
    mounted = mountReader(ok(ENGLISH), { locale });
    expect(await faults()).toEqual([]);
  });

  test('an error has none', async () => {
    mounted = mountReader(err(broken), { locale });
    expect(await faults()).toEqual([]);
  });
});

describe.each(THEMES)('in %s', (theme) => {
  const initial = { ...DEFAULT_READER_SETTINGS, theme };

  test('every text stands at 7:1 on its ground', async () => {
    mounted = mountReader(ok(ARABIC), { initial });
    for (const menu of mounted.root.querySelectorAll<HTMLElement>('.menu')) menu.style.cssText = 'display: block; position: static';
    for (const details of mounted.root.querySelectorAll('details')) details.open = true;
    mounted.root.querySelector<HTMLElement>('button.phrase')?.click();
    latinise(mounted.dialog);
    expect(await faults(['color-contrast-enhanced', 'color-contrast'])).toEqual([]);
  });

  test('an error does too', async () => {
    mounted = mountReader(err(broken), { initial });
    latinise(mounted.dialog);
    expect(await faults(['color-contrast-enhanced', 'color-contrast'])).toEqual([]);
  });
});
