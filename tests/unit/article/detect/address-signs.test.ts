import { describe, expect, test } from 'vitest';
import { readAddressSigns } from '../../../../utils/article/detect/address-signs.ts';

const at = (path: string) => readAddressSigns(`https://www.sanabel-post.example${path}`);
const NOTHING = { isHome: false, hasSlug: false, hasNumber: false, saysStory: false, saysOther: false };

test.each(['/', '', '/index.html', '/Default.aspx', '/home'])('«%s» is a home', (path) => expect(at(path).isHome).toBe(true));
test.each(['/news', '/ar/dam.html', '/homes'])('«%s» is none', (path) => expect(at(path).isHome).toBe(false));

describe('an Arabic path is read decoded', () => {
  const slug = '/أخبار/سد-السنابل-يمتلئ-للمرة-الأولى';
  test.each([slug, encodeURI(slug)])('%s', (path) => expect(at(path)).toEqual({ ...NOTHING, hasSlug: true, saysStory: true }));
  test('a short one is no slug for its percent signs and hex digits', () => expect(at(encodeURI('/سد/ماء-١'))).toEqual(NOTHING));
});

test.each([
  ['/2025/7/3/x', true],
  ['/2025-07-03/x', true],
  ['/news/661471', true],
  ['/a-661471.html', true],
  ['/news/42', false],
  ['/2025', false],
])('«%s» has a story’s number or date: %s', (path, expected) => expect(at(path).hasNumber).toBe(expected));

test.each([
  ['/category/water', 'saysOther', true],
  ['/tag/سد', 'saysOther', true],
  ['/shop/jar', 'saysOther', true],
  ['/categories-of-water', 'saysOther', false],
  ['/مقالات/x', 'saysStory', true],
  ['/news/x', 'saysStory', true],
  ['/newsroom/x', 'saysStory', false],
] as const)('«%s»: %s is %s', (path, sign, expected) => expect(at(path)[sign]).toBe(expected));

test.each(['', 'nonsense', 'about:blank'])('«%s» is no address, and says nothing of a story', (url) =>
  expect(readAddressSigns(url)).toMatchObject({ hasSlug: false, hasNumber: false, saysStory: false, saysOther: false }),
);

test('a stray percent sign does not throw', () => expect(at('/news/%E0%A4%A').saysStory).toBe(true));

test('a path of a hundred thousand letters is read in a moment', () => {
  const began = performance.now();
  for (const part of ['-', '9', '/', 'a-', '9-']) at(`/${part.repeat(100_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
