import { describe, expect, test } from 'vitest';
import { readAddressSigns } from '../../../../utils/article/detect/address-signs.ts';

const at = (path: string) => readAddressSigns(`https://www.sanabel-post.example${path}`);
const NOTHING = { isHome: false, hasSlug: false, hasNumber: false, tells: 0, saysForum: false, saysShop: false };

test.each(['/', '', '/index.html', '/Default.aspx', '/home'])('«%s» is a home', (path) => expect(at(path).isHome).toBe(true));
test.each(['/news', '/ar/dam.html', '/homes'])('«%s» is none', (path) => expect(at(path).isHome).toBe(false));

describe('an Arabic path is read decoded', () => {
  const slug = '/أخبار/سد-السنابل-يمتلئ-للمرة-الأولى';
  test.each([slug, encodeURI(slug)])('%s', (path) => expect(at(path)).toEqual({ ...NOTHING, hasSlug: true, tells: 1 }));
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

describe('the last folder that tells decides', () => {
  test.each([
    ['/news/x', 1],
    ['/مقالات/x', 1],
    ['/water-guide/x', 1],
    ['/services/blog/x', 1],
    ['/blog/services/x', -1],
    ['/services/wells', -1],
    ['/about/blog/x', 1],
    ['/ara/contact.html', -1],
    ['/من-نحن', -1],
    ['/fr/mentions-legales.php', -1],
    ['/سياسة_الخصوصية/', -1],
    ['/خدماتنا/', -1],
    ['/shop/jar', -1],
    ['/topics/water', -0.5],
    ['/wiki/List_of_rivers', -1],
    // What is called a story's only as the last part is a section.
    ['/news', 0],
    ['/newsroom/x', 0],
    ['/how-we-wrote-our-guide-to-wells/x', 0],
    ['/categories-of-water', 0],
  ] as const)('«%s» tells %i', (path, tells) => expect(at(path).tells).toBe(tells));

  test.each(['/category/news/x', '/tag/سد', '/وسم/مقالات/x', '/news/page/2', '/t/guide/x', '/forum/news/x'])(
    '«%s» is a list or talk, whatever stands beside it',
    (path) => expect(at(path).tells).toBe(-1),
  );

  test.each([
    ['https://blog.sanabel.example/x', 1],
    ['https://blog.sanabel.example/', 0],
    ['https://forum.sanabel.example/x', -1],
    ['https://shop.sanabel.example/x', -1],
    ['https://shop.sanabel.example/blog/x', 1],
  ])('a host tells where the path does not: %s', (url, tells) => expect(readAddressSigns(url).tells).toBe(tells));
});

test.each([
  ['/t/x/41', 'saysForum'],
  ['/threads/x.41', 'saysForum'],
  ['/منتدى/x', 'saysForum'],
  ['/products/jar', 'saysShop'],
  ['/متجر/x', 'saysShop'],
] as const)('«%s»: %s', (path, sign) => expect(at(path)[sign]).toBe(true));

test.each(['', 'nonsense', 'about:blank'])('«%s» is no address, and says nothing of a story', (url) =>
  expect(readAddressSigns(url)).toMatchObject({ hasSlug: false, hasNumber: false, tells: 0 }),
);

test('a stray percent sign does not throw', () => expect(at('/news/%E0%A4%A').tells).toBe(1));

test('a path of a hundred thousand letters is read in a moment', () => {
  const began = performance.now();
  for (const part of ['-', '9', '/', 'a-', '9-']) at(`/${part.repeat(100_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
