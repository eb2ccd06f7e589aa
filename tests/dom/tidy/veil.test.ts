import { afterEach, expect, test } from 'vitest';
import { veil } from '../../../entrypoints/tidy/veil.ts';
import { rest } from '../../support/tidied-page.ts';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page of which only the head has come. */
function coming(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html><head><title>خبر</title></head>');
  return page;
}
const opacity = (page: Document): string => page.defaultView!.getComputedStyle(page.documentElement).opacity;

test('a page is not seen before the choices are read, and nothing of that stays', () => {
  const page = coming();
  const lift = veil(page);
  page.write('<body><p>أول الخبر</p>');
  expect(opacity(page)).toBe('0');
  lift();
  expect([opacity(page), page.adoptedStyleSheets.length]).toEqual(['1', 0]);
  lift();
});

test('where they do not come, it is seen all the same', async () => {
  const page = coming();
  veil(page);
  await rest();
  expect([opacity(page), page.adoptedStyleSheets.length]).toEqual(['1', 0]);
});

test('a page that is seen already stays seen', () => {
  const page = coming();
  page.write('<body><p>أول الخبر</p>');
  veil(page);
  expect(opacity(page)).toBe('1');
});
