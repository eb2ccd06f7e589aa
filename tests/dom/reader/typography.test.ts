import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../utils/result.ts';
import { DEFAULT_READER_SETTINGS } from '../../../utils/settings/reader-settings.ts';
import type { FaceId } from '../../../utils/settings/types.ts';
import { ARABIC, ENGLISH } from '../../support/reader-fixture-articles.ts';
import { loadShippedFace, mountReader, type Mounted } from '../../support/reader-mount.ts';

const VOCALISED = 'إِلَّآ لَـٰكِنَّ ٱلْقِرَاءَةَ';

let mounted: Mounted;
afterEach(() => mounted.unmount());
beforeAll(async () => {
  await page.viewport(1280, 800);
  await loadShippedFace('naskh');
  await loadShippedFace('modern');
});

async function open(face: FaceId, article = ARABIC, size = 20) {
  mounted = mountReader(ok(article), { initial: { ...DEFAULT_READER_SETTINGS, face, size } });
  await mounted.model.ready;
  return mounted;
}
const elements = (selector: string) => [...mounted.root.querySelectorAll<HTMLElement>(selector)];

/** Height of the ink, from the highest mark to the lowest, in the element's own font. */
function inkHeight(element: Element, text: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text);
  return actualBoundingBoxAscent + actualBoundingBoxDescent;
}

const LINES = 'h1, .standfirst, .facts, figcaption, .story p, .story h2, .story h3, .story li, .story td, dt, dd, summary';

describe.each(['naskh', 'modern'] as const)('in %s', (face) => {
  test.each([14, 20, 40])('marks above and below never touch the next line, at %i px', async (size) => {
    await open(face, ARABIC, size);
    // A passage in Latin letters is set closer, and holds no marks.
    for (const element of elements(LINES).filter((line) => !line.closest('.story [dir=ltr]'))) {
      const name = `${element.tagName} ${element.className}`;
      expect(Number.parseFloat(getComputedStyle(element).lineHeight), name).toBeGreaterThanOrEqual(inkHeight(element, VOCALISED));
    }
  });

  test('nothing around a line cuts its marks off', async () => {
    await open(face);
    const around = new Set(elements(LINES).flatMap((line) => boxesOf(line)));
    const cutting = [...around].filter((box) => getComputedStyle(box).overflowY !== 'visible' && !box.matches('.scroller'));
    expect(cutting.map((box) => `${box.tagName} ${box.className}`)).toEqual([]);
  });

  test('no letter is spaced, and no Arabic slanted', async () => {
    await open(face);
    for (const element of elements('*')) {
      const { letterSpacing, fontStyle } = getComputedStyle(element);
      expect([letterSpacing, fontStyle]).toEqual(['normal', 'normal']);
    }
  });

  test('a line holds 60 to 75 letters', async () => {
    await open(face);
    const lengths = elements('.story > p').flatMap((paragraph) => linesOf(paragraph).slice(0, -1));
    const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    expect(middle).toBeGreaterThanOrEqual(60);
    expect(middle).toBeLessThanOrEqual(75);
  });
});

test('an English line holds 60 to 75 letters', async () => {
  await open('naskh', ENGLISH);
  const lengths = elements('.story > p').flatMap((paragraph) => linesOf(paragraph).slice(0, -1));
  const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  expect(middle).toBeGreaterThanOrEqual(60);
  expect(middle).toBeLessThanOrEqual(75);
});

test('the story is set at 20 px with a line height of 1.9', async () => {
  await open('naskh');
  const { fontSize, lineHeight } = getComputedStyle(elements('.story > p')[0] as HTMLElement);
  expect([fontSize, lineHeight]).toEqual(['20px', '38px']);
});

test('the styles of the page around do not reach in', async () => {
  const styles = new CSSStyleSheet();
  styles.replaceSync(
    'html { font-size: 62.5% } * { color: crimson; letter-spacing: .3em; font-style: italic } body { text-align: center; line-height: 1; direction: ltr; word-spacing: 1em; text-transform: uppercase }',
  );
  await open('naskh');
  const look = () =>
    elements('.story p, h1, .icon-button').map((element) => ({
      ...pick(getComputedStyle(element)),
      ...element.getBoundingClientRect().toJSON(),
    }));
  const before = look();
  document.adoptedStyleSheets = [styles];
  const after = look();
  document.adoptedStyleSheets = [];
  expect(after).toEqual(before);
});

const pick = ({ color, letterSpacing, fontStyle, textAlign, lineHeight, wordSpacing, textTransform }: CSSStyleDeclaration) => ({
  color,
  letterSpacing,
  fontStyle,
  textAlign,
  lineHeight,
  wordSpacing,
  textTransform,
});

function boxesOf(line: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = line; box && box !== mounted.dialog; box = box.parentElement) boxes.push(box);
  return boxes;
}

/** Letters in each line of a paragraph, harakat not counted. */
function linesOf(paragraph: Element): number[] {
  const lines = new Map<number, number>();
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
  const { top } = paragraph.getBoundingClientRect();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    for (let offset = 0; offset < text.length; offset++) {
      if (/\p{M}/u.test(text.data.charAt(offset))) continue;
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      const box = range.getBoundingClientRect();
      const line = Math.floor(((box.top + box.bottom) / 2 - top) / lineHeight);
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  }
  return [...lines.values()];
}
