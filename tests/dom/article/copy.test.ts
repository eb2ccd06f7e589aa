import { afterEach, describe, expect, test } from 'vitest';
import { copyPage, counterpart, MARK } from '../../../utils/article/copy.ts';
import { ADDRESS, openPage, paragraphs, parse, STORY, type LivePage } from '../../support/page-under-test.ts';

const open: LivePage[] = [];
afterEach(() => open.splice(0).forEach((page) => page.close()));

async function live(...args: Parameters<typeof openPage>): Promise<Document> {
  const page = await openPage(...args);
  open.push(page);
  return page.document;
}

const copy = (html: string) => copyPage(parse(html), ADDRESS);

test('both copies hold the page’s words, have no window, and share its marks', () => {
  const { page, work, elements } = copy(`<main>${paragraphs()}</main>`);
  expect(page).not.toBe(work);
  for (const document of [page, work]) {
    expect(document.defaultView).toBeNull();
    expect(document.body.textContent).toContain(STORY[4]);
  }
  const paragraph = work.querySelectorAll('p')[3]!;
  expect(counterpart(paragraph, elements)).toBe(page.querySelectorAll('p')[3]);
  expect(page.querySelectorAll(`[${MARK}]`)).toHaveLength(elements.length);
});

test('an element that was made later has no counterpart', () => {
  const { work, elements } = copy('<p>نص</p>');
  expect(counterpart(work.createElement('p'), elements)).toBeNull();
});

test('a step in one copy does not touch the other', () => {
  const { page, work } = copy(paragraphs());
  work.querySelector('p')!.remove();
  expect(page.querySelectorAll('p')).toHaveLength(STORY.length);
});

test('code goes, structured data stays', () => {
  const { page } = copy(
    '<head><style>p{}</style><link rel="stylesheet" href="a.css"><link rel="canonical" href="/c"><script>x()</script><script type="APPLICATION/LD+JSON">{}</script></head><p>نص<script>y()</script>',
  );
  expect(page.querySelectorAll('script')).toHaveLength(1);
  expect(page.querySelector('style, link[rel="stylesheet"]')).toBeNull();
  expect(page.querySelector('link[rel="canonical"]')).not.toBeNull();
});

describe('addresses are resolved against', () => {
  test.each([
    ['the page’s own address', '', 'https://www.sanabel-post.example/news/2026/4/12/a'],
    ['its base', '<base href="https://cdn.example/x/">', 'https://cdn.example/x/a'],
    ['a relative base', '<base href="/static/">', 'https://www.sanabel-post.example/static/a'],
    ['the first of two', '<base target="_top"><base href="/one/"><base href="/two/">', 'https://www.sanabel-post.example/one/a'],
    ['its own address, where the base is none', '<base href="https://[">', 'https://www.sanabel-post.example/news/2026/4/12/a'],
    [
      'its own address, where the base is a script',
      '<base href="javascript:alert(1)//">',
      'https://www.sanabel-post.example/news/2026/4/12/a',
    ],
    ['its own address, where the base is data', '<base href="data:text/html,x">', 'https://www.sanabel-post.example/news/2026/4/12/a'],
  ])('%s', (_, head, address) => {
    const { page, work } = copy(`<head>${head}</head><a href="a">رابط</a>`);
    expect(page.querySelector('a')!.href).toBe(address);
    expect(work.querySelector('a')!.href).toBe(address);
  });
});

/** Properties that walkers, parsers and this pipeline ask of elements and documents. */
const NAMES = (
  'parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children firstElementChild lastElementChild nextElementSibling ' +
  'previousElementSibling tagName nodeName localName nodeType textContent innerHTML attributes getAttribute setAttribute removeAttribute hasAttribute ' +
  'querySelector querySelectorAll getElementsByTagName contains closest matches cloneNode appendChild removeChild replaceChild insertBefore remove ' +
  'ownerDocument className id style'
).split(' ');
const DOCUMENT_NAMES =
  'body head documentElement implementation defaultView createElement createTreeWalker importNode querySelector querySelectorAll baseURI firstChild title URL'.split(
    ' ',
  );

test.each(NAMES)('a control called %s shadows nothing in the copies', (name) => {
  const { page, work } = copy(
    ['name', 'id']
      .map((attribute) =>
        ['input', 'select', 'textarea', 'button', 'fieldset', 'output', 'object', 'img']
          .map((tag) => `<form><${tag} ${attribute}="${name}"></${tag}><p>نص</p></form>`)
          .join(''),
      )
      .join(''),
  );
  for (const document of [page, work]) {
    for (const form of Array.from(document.forms))
      expect(Reflect.get(form, name)).toEqual(Reflect.get(Object.getPrototypeOf(form) as object, name, form));
  }
});

test.each(DOCUMENT_NAMES)('what is called %s shadows nothing in the copies, and does not hinder copying', async (name) => {
  const document = await live(
    ['img', 'form', 'embed', 'object', 'iframe'].map((tag) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('') + paragraphs(),
  );
  const { page, work } = copyPage(document, ADDRESS);
  expect(work.body.textContent).toContain(STORY[4]);
  expect(Reflect.get(page, name)).toEqual(Reflect.get(Object.getPrototypeOf(page) as object, name, page));
});

test('XHTML becomes HTML, whose names are in capitals', async () => {
  const document = await live(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>ع</title></head><body><p>${STORY[0]}</p><br/></body></html>`,
    'application/xhtml+xml',
  );
  const { work } = copyPage(document, ADDRESS);
  expect(work.querySelector('p')!.tagName).toBe('P');
  expect(work.body.innerHTML).toContain('<br');
  expect(work.contentType).toBe('text/html');
});

test.each([
  [
    'a page without a body',
    () => {
      const page = parse('<head><title>ع</title></head>');
      page.body.remove();
      return page;
    },
  ],
  [
    'a page without any element',
    () => {
      const page = parse('');
      page.documentElement.remove();
      return page;
    },
  ],
  [
    'a picture in a tab of its own',
    () => new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><text>نص</text></svg>', 'image/svg+xml'),
  ],
  ['another XML document', () => new DOMParser().parseFromString('<rss><item>نص</item></rss>', 'text/xml')],
])('%s is given a body', (_, make) => {
  const { page, work } = copyPage(make(), ADDRESS);
  expect(page.body.localName).toBe('body');
  expect(work.body.localName).toBe('body');
});

test('nothing in the copies runs or loads', async () => {
  const document = await live(
    `<img src="x" onerror="window.ran = 1"><iframe src="javascript:parent.ran = 1"></iframe><video src="x" onerror="window.ran = 1"></video>${paragraphs()}`,
  );
  copyPage(document, ADDRESS);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(Reflect.get(window, 'ran')).toBeUndefined();
  expect(Reflect.get(document.defaultView!, 'ran')).toBeUndefined();
});

test('the live page is only read', async () => {
  const document = await live(`<base href="/x/"><style>p{}</style><form><input name="parentNode" id="id"></form>${paragraphs()}`);
  const before = document.documentElement.outerHTML;
  copyPage(document, ADDRESS);
  expect(document.documentElement.outerHTML).toBe(before);
});
