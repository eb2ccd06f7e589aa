import { describe, expect, test } from 'vitest';
import { ADDRESS, metadataOf, TITLE } from './page.ts';
import type { Sample } from './page.ts';

const publisher = (sample: Sample): string => metadataOf(sample).publisher.name;

describe('the publisher is the paper as its readers call it', () => {
  test.each<[what: string, sample: Sample, expected: string]>([
    ['og:site_name', { head: '<meta property="og:site_name" content="أيام الوادي">' }, 'أيام الوادي'],
    ['the title’s end', { head: `<title>${TITLE} - أيام الوادي</title>` }, 'أيام الوادي'],
    ['the title’s front', { head: `<title>أيام الوادي | ${TITLE}</title>` }, 'أيام الوادي'],
    ['the last part of the title', { head: `<title>${TITLE} - محليات - أيام الوادي</title>` }, 'أيام الوادي'],
    ['the logo', { top: '<header><a href="/"><img class="logo" alt="شعار أيام الوادي" src="l.svg"></a></header>' }, 'أيام الوادي'],
    ['the copyright line', { bottom: '<footer>جميع الحقوق محفوظة © 2026 لموقع أيام الوادي</footer>' }, 'أيام الوادي'],
    ['the copyright line with years', { bottom: '<footer>© أيام الوادي 2017 - 2026</footer>' }, 'أيام الوادي'],
    [
      'an Arabic name before a Latin one',
      { head: '<meta property="og:site_name" content="Wadi Times">', top: '<img class="logo" alt="أيام الوادي" src="l.svg">' },
      'أيام الوادي',
    ],
    ['a Latin name where there is no other', { head: '<meta property="og:site_name" content="Wadi Times">' }, 'Wadi Times'],
    ['not an address', { head: '<meta property="og:site_name" content="https://www.wadi-times.example/">' }, 'wadi-times.example'],
    ['not «home» on the logo', { top: '<img class="logo" alt="الرئيسية" src="l.svg">' }, 'wadi-times.example'],
    ['the host where nothing is stated', { bottom: '<footer>كل الحقوق محفوظة 2026</footer>' }, 'wadi-times.example'],
    ['the registry’s name', { url: 'https://www.annahar.com/a/b', head: '<meta property="og:site_name" content="Annahar">' }, 'النهار'],
  ])('%s', (_what, sample, expected) => expect(publisher(sample)).toBe(expected));

  test('knows its home and its icon', () => {
    const { home, icon } = metadataOf({ head: '<link rel="icon" href="/i.png">' }).publisher;
    expect([home, icon]).toEqual(['https://www.wadi-times.example/', 'https://www.wadi-times.example/i.png']);
  });
});

describe('the canonical address is of this story on this site', () => {
  test.each<[head: string, expected: string | null]>([
    ['<link rel="canonical" href="/news/2026/3/8/bridge">', ADDRESS],
    ['<meta property="og:url" content="https://m.wadi-times.example/b">', 'https://m.wadi-times.example/b'],
    ['<link rel="canonical" href="https://www.wadi-times.example/">', null],
    ['<link rel="canonical" href="https://elsewhere.example/b">', null],
    ['<meta property="og:url" content="http://10.0.0.7/b">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    [
      '<link rel="canonical" href="https://www.wadi-times.example/"><meta property="og:url" content="https://wadi-times.example/b">',
      'https://wadi-times.example/b',
    ],
  ])('%s', (head, expected) => expect(metadataOf({ head }).canonicalUrl).toBe(expected));
});

describe('the picture that metadata gives', () => {
  test.each<[head: string, expected: string | null]>([
    ['<meta property="og:image" content="/a.jpg">', 'https://www.wadi-times.example/a.jpg'],
    [
      '<meta property="og:image" content="/img/logo.png"><meta name="twitter:image" content="/b.jpg">',
      'https://www.wadi-times.example/b.jpg',
    ],
    ['<meta property="og:image" content="data:image/png;base64,AAAA">', null],
    ['', null],
  ])('%s', (head, expected) => expect(metadataOf({ head }).image).toBe(expected));
});
