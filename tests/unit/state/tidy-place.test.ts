import { expect, test } from 'vitest';
import { allowedHosts, patternsOf, placeOf } from '../../../utils/state/tidy-place.ts';

const GRANTED = ['*://*.manara.example/*', 'https://sada.example/*'];

test.each([
  ['https://www.manara.example/news/1', { kind: 'site', host: 'manara.example', allowed: true }],
  ['http://m.manara.example/', { kind: 'site', host: 'm.manara.example', allowed: true }],
  ['https://blog.example/story', { kind: 'site', host: 'blog.example', allowed: false }],
  [undefined, { kind: 'forbidden', page: 'browser' }],
  ['about:newtab', { kind: 'forbidden', page: 'browser' }],
  ['https://addons.mozilla.org/ar/', { kind: 'forbidden', page: 'store' }],
  ['https://manara.example/report.pdf', { kind: 'forbidden', page: 'pdf' }],
  ['file:///home/reader/saved.html', { kind: 'forbidden', page: 'other' }],
] as const)('%s is %o', (url, place) => {
  expect(placeOf(url, GRANTED)).toEqual(place);
});

test('all sites take in each', () => {
  expect(placeOf('https://blog.example/', ['<all_urls>'])).toMatchObject({ allowed: true });
});

test('sites that were allowed are those that are not listed, each once', () => {
  const granted = ['*://*.manara.example/*', '*://*.zahra.example/*', 'https://blog.example/*', 'http://blog.example/*', 'file:///*'];
  expect(allowedHosts(granted, ['*://*.manara.example/arabic/*'])).toEqual(['blog.example', 'zahra.example']);
  expect(patternsOf('blog.example', granted)).toEqual(['https://blog.example/*', 'http://blog.example/*']);
});

test('access to all sites can be taken back as such', () => {
  expect(allowedHosts(['*://*/*'], [])).toEqual(['*']);
  expect(patternsOf('*', ['*://*/*', '*://*.blog.example/*'])).toEqual(['*://*/*']);
});
