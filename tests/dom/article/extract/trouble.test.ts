import { afterEach, describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import { MAX_ELEMENTS } from '../../../../utils/article/copy.ts';
import type { Extraction, PageContext } from '../../../../utils/article/types.ts';
import { context, openPage, paragraphs, STORY, TITLE, type LivePage } from '../../../support/page-under-test.ts';

const open: LivePage[] = [];
afterEach(() => open.splice(0).forEach((page) => page.close()));

async function live(...args: Parameters<typeof openPage>): Promise<Document> {
  const page = await openPage(...args);
  open.push(page);
  return page.document;
}

/** The page's markup, read past whatever its names shadow. */
const markup = (document: Document): string =>
  (Reflect.get(Document.prototype, 'documentElement', document) as Element | null)?.outerHTML ?? '';

async function read(document: Document, over: Partial<PageContext> = {}): Promise<Extraction> {
  const before = markup(document);
  const extraction = await extract(document, context(over));
  expect(markup(document) === before, 'the page is unchanged').toBe(true);
  return extraction;
}

/** The kind of an error, with what the page looks like; never an article. */
function kindOf(extraction: Extraction): string {
  if (extraction.ok) return 'an article';
  return extraction.error.kind === 'no-story' ? `no-story: ${extraction.error.looksLike}` : extraction.error.kind;
}

const story = `<h1>${TITLE}</h1><div>${paragraphs()}</div>`;
const page = (body: string, head = '') => `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const HEADLINES = Array.from(
  { length: 40 },
  (_, at) =>
    `<div class="card"><a href="/news/${at}"><h3>خبر رقم ${at} من أخبار الوادي والقرى القريبة</h3></a><p>موجز قصير عن الخبر.</p></div>`,
).join('');

describe('a page that holds no story is told by what it looks like', () => {
  test.each([
    ['a page of links', page(`<h1>بريد السنابل</h1>${HEADLINES}`), 'no-story: front'],
    ['an empty page', '', 'no-story: empty'],
    ['a page without words', page(''), 'no-story: empty'],
    [
      'a frame set',
      '<html><head><title>أطر</title></head><frameset cols="30%,*"><frame src="a.html"><frame src="b.html"></frameset></html>',
      'no-story: frames',
    ],
  ])('%s', async (_, html, kind) => expect(kindOf(await read(await live(html), { url: 'https://www.sanabel-post.example/' }))).toBe(kind));

  test('a script’s empty shell', async () => {
    const extraction = await read(
      await live(page('<div id="root"></div><noscript>فعّل جافاسكربت</noscript><script src="/app.js"></script>')),
    );
    expect(kindOf(extraction)).toMatch(/^no-story: (?:shell|empty)$/);
  });

  test('a page without a body', async () => {
    const document = await live(page(story));
    document.body.remove();
    expect(kindOf(await read(document))).toBe('no-story: empty');
  });

  test('a page without any element', async () => {
    const document = await live(page(story));
    document.documentElement.remove();
    expect(kindOf(await extract(document, context()))).toBe('no-story: empty');
  });

  test('what was found all the same is offered', async () => {
    const extraction = await read(await live(page(`<h1>بريد السنابل</h1><p>${STORY[0]}</p>${HEADLINES}`)), {
      url: 'https://www.sanabel-post.example/',
    });
    expect(!extraction.ok && extraction.error.kind === 'no-story' && extraction.error.best?.text.join(' ')).toContain(STORY[0]);
  });
});

describe('a story is read all the same from', () => {
  async function text(document: Document, over: Partial<PageContext> = {}): Promise<readonly string[]> {
    const extraction = await read(document, over);
    if (!extraction.ok) throw new Error(JSON.stringify({ ...extraction.error, best: undefined }));
    return extraction.value.text;
  }

  test('an XHTML document', async () => {
    const document = await live(
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body>${story}<br/><img src="/a.jpg" alt=""/></body></html>`,
      'application/xhtml+xml',
    );
    expect(document.contentType).toBe('application/xhtml+xml');
    expect(await text(document)).toEqual([...STORY]);
  });

  test.each([
    ['broken', '{"@type":"NewsArticle","headline":"'],
    ['empty', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a list of nothing', '[null, [], {}, "x"]'],
    [
      'of other shapes',
      '{"@graph":{"@type":["NewsArticle"],"author":[null,7,{"name":{}}],"headline":7,"datePublished":{},"publisher":[],"image":[[]]}}',
    ],
    ['with line breaks in its strings', '{"@type":"NewsArticle","articleBody":"سطر\nوسطر"}'],
    ['in a comment', '<!-- {"@type":"NewsArticle"} -->'],
    ['that holds itself many times', `${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`],
  ])('JSON-LD that is %s', async (_, json) => {
    const document = await live(page(story, `<script type="application/ld+json">${json}</script>`));
    expect(await text(document)).toEqual([...STORY]);
  });

  test.each([
    ['no address', ''],
    ['an address that is none', 'about:srcdoc'],
    ['a file', 'file:///home/reader/page.html'],
    ['stray percent signs', 'https://www.sanabel-post.example/%E0%A4%A/100%'],
  ])('a page with %s', async (_, url) => expect(await text(await live(page(story)), { url })).toEqual([...STORY]));

  test('boxes nested four hundred deep', async () =>
    expect(await text(await live(page(`${'<div>'.repeat(400)}${story}${'</div>'.repeat(400)}`)))).toEqual([...STORY]));

  test('boxes that a script has nested thousands deep beside it', async () => {
    const document = await live(page(story));
    let inner: Element = document.body;
    for (let depth = 0; depth < 5_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'قاع';
    const extraction = await extract(document, context());
    if (extraction.ok) expect(extraction.value.text).toEqual([...STORY]);
    else expect(extraction.error.kind).toBe('broken');
  });

  test('a page whose words stand in CDATA sections', async () => {
    const document = await live(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${STORY.map((words) => `<p><![CDATA[${words}]]></p>`).join('')}</div></body></html>`,
      'application/xhtml+xml',
    );
    expect(await text(document)).toEqual([...STORY]);
  });

  test('a page that puts its words into a shadow root beside the story', async () => {
    const document = await live(page(story));
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open', clonable: true }).textContent = 'رياضة';
    expect(await text(document)).toEqual([...STORY]);
  });

  test('a page whose getters throw', async () => {
    const document = await live(page(story));
    for (const name of [
      'body',
      'documentElement',
      'head',
      'defaultView',
      'implementation',
      'querySelector',
      'querySelectorAll',
      'createElement',
      'baseURI',
    ]) {
      Object.defineProperty(document, name, {
        configurable: true,
        get: () => {
          throw new Error('the page throws');
        },
      });
    }
    expect(await text(document)).toEqual([...STORY]);
  });
});

/** Names that a control gives its form, or a picture its document, in the place of their own. */
const SHADOWS = (
  'parentNode parentElement nextSibling previousSibling nextElementSibling previousElementSibling firstChild lastChild firstElementChild childNodes children ' +
  'childElementCount tagName nodeName nodeType localName textContent innerHTML innerText attributes getAttribute setAttribute removeAttribute hasAttribute ' +
  'querySelector querySelectorAll getElementsByTagName closest matches contains cloneNode appendChild removeChild replaceChild replaceWith remove insertBefore ' +
  'append before ownerDocument className id style dir lang title length elements body head documentElement implementation defaultView createElement ' +
  'createTreeWalker importNode adoptNode baseURI URL domain forms images links location'
).split(' ');

describe('names that shadow the DOM neither loop nor lose the story', () => {
  test.each(SHADOWS)('%s', async (name) => {
    const controls = ['input', 'button', 'textarea', 'select', 'output', 'fieldset', 'object']
      .map((tag) => `<${tag} name="${name}"></${tag}>`)
      .join('');
    const named = ['img', 'form', 'embed', 'iframe'].map((tag) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
    const document = await live(page(`${named}<form>${controls}${story}</form>`));
    const extraction = await read(document);
    expect(extraction.ok ? extraction.value.text : extraction.error).toEqual([...STORY]);
  });
});

describe('what cannot be read in time, or at all, is a typed error', () => {
  test('no time', async () => {
    const extraction = await read(await live(page(story)), { budget: 0 });
    expect(extraction).toMatchObject({
      ok: false,
      error: { kind: 'too-slow', step: expect.any(String) as string, ms: expect.any(Number) as number },
    });
  });

  test('more elements than any story has', async () => {
    const document = await live(page(story));
    const many = document.body.appendChild(document.createElement('div'));
    for (let count = 0; count < MAX_ELEMENTS; count++) many.append(document.createElement('i'));
    const extraction = await extract(document, context());
    expect(extraction).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    expect(!extraction.ok && extraction.error.kind === 'too-large' && extraction.error.nodes).toBeGreaterThan(MAX_ELEMENTS);
  }, 60_000);

  test('5 MB: its story within the budget, or that it was too slow', async () => {
    const item = '<li><a href="/n">خبر قصير من القائمة الطويلة</a> <span>قبل ساعة</span></li>';
    const bulk = `<ul>${item.repeat(Math.ceil(2_500_000 / new Blob([item]).size))}</ul>`;
    const document = await live(page(bulk + story + bulk));
    const began = performance.now();
    const extraction = await extract(document, context({ budget: 8_000 }));
    expect(performance.now() - began).toBeLessThan(20_000);
    if (extraction.ok) expect(extraction.value.text).toEqual([...STORY]);
    else expect(extraction.error.kind).toBe('too-slow');
  }, 90_000);

  test('a step that throws is named, and nothing is rejected', async () => {
    const document = await live(page(story));
    const thrower: PageContext = {
      ...context(),
      get computedDirection(): never {
        throw new Error('no layout');
      },
      get now(): Date {
        throw new TypeError('no clock');
      },
    };
    const extraction = await extract(document, thrower);
    expect(extraction).toEqual({ ok: false, error: { kind: 'broken', step: 'metadata', message: 'no clock' } });
  });

  test('what is thrown need not be an error', async () => {
    const thrower: PageContext = {
      ...context(),
      get url(): never {
        throw 'words';
      },
    };
    expect(await extract(await live(page(story)), thrower)).toEqual({
      ok: false,
      error: { kind: 'broken', step: 'copy', message: 'words' },
    });
  });

  test('what is no document at all', async () => {
    const extraction = await extract(Object.create(null) as Document, context());
    expect(kindOf(extraction)).toBe('broken');
  });
});
