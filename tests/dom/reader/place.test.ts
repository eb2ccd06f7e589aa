import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../utils/result.ts';
import { DEFAULT_READER_SETTINGS } from '../../../utils/settings/reader-settings.ts';
import type { ReaderModel } from '../../../utils/state/reader.ts';
import { ARABIC } from '../../support/reader-fixture-articles.ts';
import { loadShippedFace, mountReader, type Mounted } from '../../support/reader-mount.ts';

let mounted: Mounted;
beforeAll(async () => {
  await page.viewport(1280, 800);
  await loadShippedFace('naskh');
});
afterEach(() => mounted.unmount());

const BAR = 52;
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The first character of the story in view, and its distance from the top. */
function place(): { top: () => number } {
  const story = mounted.root.querySelector('.story');
  if (!story) throw new Error('no story');
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let offset = 0; offset < (node.nodeValue?.length ?? 0); offset++) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { bottom, height } = range.getBoundingClientRect();
      if (height > 0 && bottom > BAR) return { top: () => range.getBoundingClientRect().top };
    }
  }
  throw new Error('no text in view');
}

const CHANGES: [string, (model: ReaderModel) => void][] = [
  ['larger letters', (model) => model.setSize(34)],
  ['smaller letters', (model) => model.setSize(14)],
  ['narrower lines', (model) => model.setMeasure(45)],
  ['wider lines', (model) => model.setMeasure(90)],
  ['another face', (model) => model.setFace('modern')],
];

describe.each([
  ['in the middle of a paragraph', 60],
  ['at the end', 100_000],
])('%s', (where, beyond) => {
  test.each(CHANGES)('%s leave the line that is being read where it is', async (_, change) => {
    mounted = mountReader(ok(ARABIC), { initial: DEFAULT_READER_SETTINGS, applyFace: loadShippedFace });
    await mounted.model.ready;
    const paragraph = mounted.root.querySelectorAll('.story > p')[1];
    mounted.dialog.scrollTop = beyond > 1_000 ? beyond : (paragraph?.getBoundingClientRect().top ?? 0) - BAR + beyond;
    await frames();
    if (where === 'at the end') return expectSomethingRead(change);
    const line = place();
    const before = line.top();
    change(mounted.model);
    await expect.poll(() => mounted.model.face.value).toBe(mounted.model.settings.value.face);
    await frames();
    expect(Math.abs(line.top() - before)).toBeLessThan(2);
  });
});

/** At the end a shorter page has no room to scroll: the view is filled, not empty. */
async function expectSomethingRead(change: (model: ReaderModel) => void): Promise<void> {
  change(mounted.model);
  await frames();
  const { scrollTop, scrollHeight, clientHeight } = mounted.dialog;
  expect(scrollTop).toBeGreaterThan(0);
  expect(scrollTop).toBeLessThanOrEqual(scrollHeight - clientHeight + 1);
}

test('at the very top the headline stays in view', async () => {
  mounted = mountReader(ok(ARABIC));
  mounted.model.setSize(40);
  await frames();
  expect(mounted.dialog.scrollTop).toBe(0);
});

test('the bar stays where it is', async () => {
  mounted = mountReader(ok(ARABIC));
  const boxes = () => [...mounted.root.querySelectorAll('.bar button')].map((button) => JSON.stringify(button.getBoundingClientRect()));
  const before = boxes();
  mounted.model.setSize(40);
  mounted.model.setMeasure(45);
  await frames();
  expect(boxes()).toEqual(before);
});

test('a picture that arrives late above the view does not push the line away', async () => {
  mounted = mountReader(ok(ARABIC));
  mounted.dialog.scrollTop = 1_400;
  await frames();
  const line = place();
  const before = line.top();
  const picture = mounted.root.querySelector<HTMLElement>('.lead img');
  if (picture) picture.style.blockSize = '90px';
  await frames();
  expect(Math.abs(line.top() - before)).toBeLessThan(2);
});
