import { afterEach, describe, expect, test } from 'vitest';
import { createFinder } from '../../../../utils/rails/finder.ts';
import { ADDRESS, openPage, parse, STORY } from '../../../support/page-under-test.ts';
import { box, closePages, list, look, storyPage } from '../../../support/rails-page.ts';

afterEach(closePages);

const RAIL = box('الأكثر قراءة');
const fields = (...names: string[]): string =>
  `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>اكتب لنا ما رأيت على الضفة.</p></form>`;

/** Whatever the page does, the story stays; that the finder answers at all is half of what is asked here. */
async function storyStays(html: string): Promise<void> {
  const { left } = await look(html);
  for (const paragraph of STORY) expect(left).toContain(paragraph);
}

const SHADOWS = [
  'querySelectorAll',
  'querySelector',
  'body',
  'title',
  'URL',
  'createTreeWalker',
  'documentElement',
  'baseURI',
  'defaultView',
];

test.each(SHADOWS)('a picture named %s, which shadows the document’s own', async (name) => {
  await storyStays(storyPage({ side: RAIL, above: `<img name="${name}" alt="">` }));
});

test.each([
  ['parentElement', ['parentElement']],
  ['children', ['children']],
  ['textContent', ['textContent']],
  ['tagName', ['tagName']],
  [
    'all that a walk up or down asks',
    ['parentElement', 'parentNode', 'children', 'childNodes', 'nextElementSibling', 'previousElementSibling', 'firstChild'],
  ],
  [
    'all that is asked of an element',
    [
      'getAttribute',
      'matches',
      'closest',
      'contains',
      'querySelector',
      'querySelectorAll',
      'compareDocumentPosition',
      'className',
      'id',
      'ownerDocument',
    ],
  ],
])('a form whose fields are named %s', async (_, names) => {
  for (const parts of [
    { below: fields(...names) },
    { inside: fields(...names) },
    { side: `<form>${names.map((name) => `<input name="${name}">`).join('')}${RAIL}</form>` },
  ])
    await storyStays(storyPage(parts));
});

test('a form round the whole page whose field is named parentElement', async () => {
  const html = storyPage({ side: RAIL }).replace('<body>', '<body><form><input name="parentElement">').replace('</body>', '</form></body>');
  await storyStays(html);
});

test.each([
  ['no body', '<!doctype html><html><head><title>خبر</title></head></html>'],
  ['an empty body', '<!doctype html><html><body></body></html>'],
  ['nothing at all', ''],
  ['one word', 'خبر'],
  ['frames', '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>'],
])('a page with %s: nothing is found', async (_, html) => {
  expect((await look(html)).rails).toEqual([]);
});

test('a document without a window', () => {
  const document = parse(storyPage({ side: RAIL }));
  expect(
    createFinder(document, ADDRESS)
      .find()
      .map(({ label }) => label),
  ).toEqual(['الأكثر قراءة']);
});

test('a page in XML: nothing is hidden rather than something wrong', async () => {
  const html = storyPage({ side: RAIL });
  const body = html
    .slice(html.indexOf('<body>'), html.indexOf('</body>') + 7)
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/<img([^>]*)>/g, '<img$1/>');
  const page = await openPage(
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="ar"><head><title>خبر</title></head>${body}</html>`,
    'application/xhtml+xml',
  );
  const rails = createFinder(page.document, ADDRESS).find();
  for (const { elements } of rails)
    for (const element of elements) expect(STORY.some((text) => element.textContent?.includes(text))).toBe(false);
  page.close();
});

test.each(['', 'not an address', 'about:blank', 'file:///tmp/a.html', 'https://'])('an address that is none (%j)', async (address) => {
  const page = await openPage(storyPage({ side: RAIL }));
  const rails = createFinder(page.document, address).find();
  for (const { elements } of rails)
    for (const element of elements) expect(STORY.some((text) => element.textContent?.includes(text))).toBe(false);
  page.close();
});

test.each([
  ['of an address that is none', '<a href="https://[">خبر لا يبلغه أحد من القرية</a>'],
  ['of another make', '<a href="tel:1">اتصل بنا في أي وقت</a><a href="data:,x">خبر من الوادي كله</a><a href="">خبر من الوادي كله</a>'],
])('links %s among others', async (_, links) => {
  await storyStays(storyPage({ side: `<div>${links}${list()}</div>`, inside: `<p>اقرأ أيضا: ${links}</p>`, end: `<div>${links}</div>` }));
});

describe('pages that answer with errors', () => {
  test('an element whose words cannot be asked', async () => {
    const page = await openPage(storyPage({ side: RAIL, end: '<div id="trap">كلمات لا تقال لأحد</div>' }));
    const trap = page.document.querySelector('#trap')!;
    for (const name of ['textContent', 'parentElement', 'children', 'firstChild', 'getAttribute'])
      Object.defineProperty(trap, name, {
        get() {
          throw new Error('not yours');
        },
      });
    const finder = createFinder(page.document, ADDRESS);
    for (const { elements } of finder.find())
      for (const element of elements) expect(element.contains(page.document.querySelector('h1'))).toBe(false);
    page.close();
  });

  test('elements of the page’s own making that throw when they are copied', async () => {
    customElements.define(
      'x-throws',
      class extends HTMLElement {
        constructor() {
          super();
          if (this.ownerDocument !== document) throw new Error('not elsewhere');
        }
        connectedCallback(): void {
          throw new Error('not here');
        }
      },
    );
    await storyStays(storyPage({ side: RAIL, inside: '<x-throws>كلام في عنصر</x-throws>' }));
  });
});

/** Milliseconds of one read and find. */
async function timeOf(html: string): Promise<number> {
  const page = await openPage(html);
  const finder = createFinder(page.document, ADDRESS);
  const start = performance.now();
  const rails = finder.find();
  const ms = performance.now() - start;
  for (const { elements } of rails)
    for (const element of elements) expect(STORY.some((text) => element.textContent?.includes(text))).toBe(false);
  page.close();
  return ms;
}

describe('pages without end', () => {
  const deep = (depth: number, inner: string): string => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);

  test.each([
    ['of lists', (many: number) => `<div>${Array.from({ length: many / 15 }, () => `<div>${list(5)}</div>`).join('')}</div>`],
    ['of bare boxes', (many: number) => '<div><span>كلمة</span></div>'.repeat(many / 2)],
    ['of links in one box', (many: number) => `<div>${'<a href="/news/1">خبر آخر من أخبار الوادي</a><br>'.repeat(many / 2)}</div>`],
  ])('four times as many elements %s take about four times as long, not sixteen', async (_, make) => {
    const page = (many: number): string => storyPage({ foot: make(many) });
    await timeOf(page(1_000));
    const few = await timeOf(page(7_500));
    expect(await timeOf(page(30_000))).toBeLessThan(few * 10);
  });

  test.each([500, 5_000])('a rail and a story %i boxes deep', async (depth) => {
    for (const parts of [{ side: deep(depth, RAIL) }, { foot: deep(depth, list(8)) }, { inside: deep(depth, RAIL) }])
      await storyStays(storyPage(parts));
  });
});
