import { expect, test } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata/read-metadata.ts';
import type { PageContext, StoryPlace } from '../../../utils/article/types.ts';
import { metadataOf, TITLE } from './page.ts';

const NOWHERE: StoryPlace = { root: null, first: null, last: null, text: [] };
const context = (url: string): PageContext => ({ url, siteRules: true, budget: 5000, now: new Date('2026-11-24T12:00:00Z') });
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('an empty page says nothing, and its host stands for the publisher', () => {
  const metadata = readMetadata(parse(''), NOWHERE, context('https://leer.example/'));
  expect(metadata).toMatchObject({
    title: '',
    standfirst: null,
    people: [],
    published: null,
    modified: null,
    canonicalUrl: null,
    image: null,
    used: [],
  });
  expect(metadata.publisher.name).toBe('leer.example');
});

test('an address that is none does no harm', () =>
  expect(readMetadata(parse('<h1>خبر اليوم الأول</h1>'), NOWHERE, context('')).title).toBe('خبر اليوم الأول'));

test('the page is only read', () => {
  const doc = parse(`<h1>${TITLE}</h1><p>كتب سامر الخطيب</p>`);
  const before = doc.documentElement.outerHTML;
  readMetadata(doc, NOWHERE, context('https://leer.example/a'));
  expect(doc.documentElement.outerHTML).toBe(before);
});

test('elements nested thousands deep don’t overflow', () => {
  const doc = parse('');
  let inner: Element = doc.body;
  for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(doc.createElement('div'));
  inner.textContent = TITLE;
  expect(() => readMetadata(doc, NOWHERE, context('https://leer.example/a'))).not.toThrow();
});

test('names the lines that became metadata, so that the story can drop them', () => {
  const { used } = metadataOf({
    above: '<p id="by">كتب سامر الخطيب</p><p id="on">8 مارس 2026</p><p class="sub-title" id="sub">أربعون حجرا عادت إلى أماكنها</p>',
  });
  expect(used.map((element) => element.id || element.tagName).toSorted()).toEqual(['H1', 'by', 'on', 'sub']);
});

test('a dateline inside the first paragraph is no line to drop', () =>
  expect(metadataOf({ lead: 'بيروت – (أ ف ب) - ' }).used.map((element) => element.tagName)).toEqual(['H1']));

test('says which evidence won', () =>
  expect(metadataOf({ above: '<p>كتب سامر الخطيب</p>' }).evidence).toEqual({
    title: 'printed heading',
    people: 'printed near the headline',
    publisher: 'host',
  }));
