import { afterEach, describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/article/extract.ts';
import { context, openPage, type LivePage } from '../../../support/page-under-test.ts';
import { HEADLINE, inTags, page, readPage, STORY, STORY_URL } from './news-page.ts';

const ALL = [...STORY];
const HEAD = inTags('p', STORY.slice(0, 2));
const TAIL = inTags('p', STORY.slice(2));
const BUTTON = '<button class="read-more">اقرأ المزيد</button>';

describe('the rest of a story is read that lies behind «read more»', () => {
  test.each([
    ['by a class', `<div class="body">${HEAD}${BUTTON}<div class="collapse hidden">${TAIL}</div></div>`],
    ['by a height', `<div class="body" style="max-height:200px;overflow:hidden">${HEAD}${TAIL}</div>${BUTTON}`],
    ['by the hidden attribute', `<div class="body">${HEAD}${BUTTON}<div hidden>${TAIL}</div></div>`],
    [
      'by a style',
      `<div class="body">${HEAD}<a href="#" class="more">اقرأ المزيد</a><div id="rest" style="display: none">${TAIL}</div></div>`,
    ],
    [
      'by paragraphs that are hidden one by one',
      `<div class="body">${HEAD}${BUTTON}${inTags('p style="display:none"', STORY.slice(2))}</div>`,
    ],
    ['by paragraphs with a class', `<div class="body">${HEAD}${BUTTON}${inTags('p class="hidden"', STORY.slice(2))}</div>`],
    ['in a <details>', `<div class="body">${HEAD}<details><summary>اقرأ المزيد</summary>${TAIL}</details></div>`],
    ['by aria-hidden', `<div class="body">${HEAD}<div aria-hidden="true" class="more-text">${TAIL}</div></div>`],
    [
      'short, by the hidden attribute',
      `<div class="body">${inTags('p', STORY.slice(0, 7))}${BUTTON}<div hidden id="more">${inTags('p', STORY.slice(7))}</div></div>`,
    ],
    [
      'a link in the last paragraph before it',
      `<div class="body"><p>${STORY[0]}</p><p>${STORY[1]} <a href="#" class="readmore">اقرأ المزيد</a></p><div class="rest" style="height:0;overflow:hidden">${TAIL}</div></div>`,
    ],
  ])('%s', async (_, html) => {
    const { text } = await readPage(page(html));
    expect(text.map((line) => line.replace(/ اقرأ المزيد$/u, ''))).toEqual(ALL);
  });
});

describe('what the page hides for good stays away', () => {
  const hidden = 'تم إرسال رسالتك إلى إدارة الموقع، وسنرد عليها في أقرب وقت ممكن، شكرًا لتواصلكم معنا ولثقتكم بنا.';
  test.each([
    ['a message of a form', `<div style="display:none">${hidden}</div>`],
    ['a dialog', `<dialog>${hidden}</dialog>`],
    ['a note for screen readers', `<div class="sr-only">${hidden}</div>`],
    ['a template of the page’s own', `<template><p>${hidden}</p></template>`],
  ])('%s', async (_, html) => expect((await readPage(page(`<div class="body">${inTags('p')}${html}</div>`))).text).toEqual(ALL));
});

describe('a story is found that lies whole in', () => {
  test.each([
    ['a template', `<div id="app"></div><template id="story"><article>${inTags('p')}</article></template>`],
    ['a noscript', `<div id="app"></div><noscript><article>${inTags('p')}</article></noscript>`],
    [
      'a declared shadow root',
      `<news-story><template shadowrootmode="open"><style>p{margin:0}</style><article>${inTags('p')}</article></template></news-story>`,
    ],
    [
      'a declared shadow root, its words given by slots',
      `<news-story><template shadowrootmode="open"><main><slot></slot></main></template>${inTags('p')}</news-story>`,
    ],
    ['a hidden box that a script would show', `<div id="app" style="visibility:hidden"><article>${inTags('p')}</article></div>`],
    [
      'a long note for readers without scripts is none',
      `<div class="body">${inTags('p')}</div><noscript>${'فعّل جافاسكربت في متصفحك لتظهر لك الصفحة كاملة. '.repeat(9)}</noscript>`,
    ],
    ['a form', `<form id="aspnetForm"><div class="body">${inTags('p')}</div></form>`],
    ['an aside', `<aside class="body">${inTags('p')}</aside>`],
    ['a footer', `<footer class="body">${inTags('p')}</footer>`],
  ])('%s', async (_, html) => {
    const { text, title } = await readPage(page(html));
    expect({ text, title }).toEqual({ text: ALL, title: HEADLINE });
  });
});

describe('what only a script of the page makes', () => {
  const open: LivePage[] = [];
  afterEach(() => open.splice(0).forEach((live) => live.close()));

  async function read(build: (live: Document) => void): Promise<readonly string[]> {
    const live = await openPage(page('<div id="app"></div>'));
    open.push(live);
    build(live.document);
    const extraction = await extract(live.document, context({ url: STORY_URL }));
    return extraction.ok ? extraction.value.text : [];
  }

  test('open shadow roots in each other', async () => {
    const text = await read((live) => {
      const root = live.querySelector('#app')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<section><div class="inner"></div></section>';
      root.querySelector('.inner')!.attachShadow({ mode: 'open' }).innerHTML = `<div class="body">${inTags('p')}</div>`;
    });
    expect(text).toEqual(ALL);
  });

  test('a closed shadow root, where the browser shows it', async () => {
    const live = await openPage(page('<div id="app"></div>'));
    open.push(live);
    const host = live.document.querySelector('#app')!;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<div class="body">${inTags('p')}</div>`;
    const shadowOf = (element: Element) => (element === host ? root : null);
    const extraction = await extract(live.document, context({ url: STORY_URL, shadowOf }));
    expect(extraction.ok ? extraction.value.text : []).toEqual(ALL);
  });

  test('a paragraph in a shadow root each', async () => {
    const text = await read((live) => {
      for (const words of STORY) {
        const host = live.querySelector('#app')!.appendChild(live.createElement('x-paragraph'));
        host.attachShadow({ mode: 'open' }).innerHTML = `<p>${words}</p>`;
      }
    });
    expect(text).toEqual(ALL);
  });

  test('a frame of the same page', async () => {
    const live = await openPage(page('<div id="app"></div>'));
    open.push(live);
    live.document.querySelector('#app')!.append(live.document.createRange().createContextualFragment('<iframe></iframe>'));
    live.document.querySelector('iframe')!.contentDocument!.body.innerHTML = `<div class="body">${inTags('p')}</div>`;
    const extraction = await extract(live.document, context({ url: STORY_URL }));
    expect(extraction.ok ? extraction.value.text : []).toEqual(ALL);
  });
});
