import { describe, expect, test } from 'vitest';
import { HEADLINE, inTags, page, readPage, STORY } from './news-page.ts';

const ALL = [...STORY];
const word = (text: string) =>
  `<p class="MsoNormal" dir="RTL" style="text-align:justify"><span lang="AR-SA" style="font-size:14pt"><font face="Arial">${text}</font></span><o:p></o:p></p>`;

describe('a story is read whole from markup as editors leave it', () => {
  test.each([
    ['a label of a form’s page, with line breaks', `<form id="form1"><span id="ctl00_lblBody">${ALL.join('<br><br>')}</span></form>`],
    ['paragraphs pasted from a word processor', `<div class="text">${ALL.map(word).join('<p class="MsoNormal">&nbsp;</p>')}</div>`],
    ['divs with empty ones between', `<div class="text">${ALL.map((text) => `<div>${text}</div>`).join('<div>&nbsp;</div>')}</div>`],
    ['paragraphs all in bold', `<div class="text">${ALL.map((text) => `<p><strong>${text}</strong></p>`).join('')}</div>`],
    ['headings all the way', `<div class="text">${inTags('h4')}</div>`],
    ['words before the first paragraph’s tag', `<div class="text">${ALL[0]}${inTags('p', ALL.slice(1))}</div>`],
    [
      'an initial letter in a box of its own',
      `<div class="text"><p><span class="dropcap">ع</span>${ALL[0]!.slice(1)}</p>${inTags('p', ALL.slice(1))}</div>`,
    ],
    [
      'justified divs in a cell, in a table, in a table',
      `<table><tr><td>قائمة</td><td><table><tr><td>${ALL.map((text) => `<div align="justify">${text}</div>`).join('')}</td></tr></table></td></tr></table>`,
    ],
    [
      'pictures between line breaks',
      `<div class="text">${ALL.map((text, at) => `${text}<br><br>${at % 3 === 2 ? `<img src="/p${at}.jpg" width="500" height="300"><br><br>` : ''}`).join('')}</div>`,
    ],
    ['tags that are not closed', `<div class="text"><p>${ALL.join('<p>')}</div>`],
    ['custom elements', `<story-body>${ALL.map((text) => `<story-paragraph>${text}</story-paragraph>`).join('')}</story-body>`],
    [
      'paragraphs in links of their own, inside the page',
      `<div class="text">${ALL.map((text, at) => `<p id="p${at}">${text} <a href="#p${at}">#</a></p>`).join('')}</div>`,
    ],
  ])('%s', async (_, html) => {
    const { text, title } = await readPage(page(html));
    expect(text.map((line) => line.replace(/ #$/u, '')).join('\n')).toBe(ALL.join('\n'));
    expect(title).toBe(HEADLINE);
  });
});

describe('a live blog', () => {
  const names = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن'];
  const titles = names.map((name) => `تطور من ساحة المعصرة هو ${name} هذا الصباح`);

  test.each([
    [
      'articles',
      (at: number) =>
        `<article id="post-${at}"><header><time datetime="2026-10-18T1${at}:05">1${at}:05</time><h2>${titles[at]}</h2></header><p>${ALL[at]}</p><a href="#post-${at}">رابط</a></article>`,
    ],
    [
      'articles that link to themselves',
      (at: number) => `<article><h2><a href="?post=${at}">${titles[at]}</a></h2><time>1${at}:05</time><div>${ALL[at]}</div></article>`,
    ],
    [
      'sections',
      (at: number) =>
        `<section class="lb-entry"><span class="lb-time">1${at}:05</span><h3>${titles[at]}</h3><div class="lb-text"><p>${ALL[at]}</p></div></section>`,
    ],
    ['points of a list', (at: number) => `<li><b>1${at}:05</b> <h3>${titles[at]}</h3><p>${ALL[at]}</p></li>`],
  ])('keeps every entry that is one of %s', async (kind, entry) => {
    const entries = ALL.map((_, at) => entry(at)).join('');
    const { text } = await readPage(page(kind === 'points of a list' ? `<ul>${entries}</ul>` : `<div class="live">${entries}</div>`));
    const whole = text.join('\n');
    for (const words of [...titles, ...ALL]) expect(whole).toContain(words);
  });
});

describe('of stories one under another, the page’s own', () => {
  const OTHER = ALL.map((text) => text.replaceAll('المعصرة', 'المطحنة').replaceAll('الزيت', 'الطحين'));

  test.each([
    [
      'in boxes with a main headline each',
      (title: string, words: readonly string[]) => `<div class="story"><h1>${title}</h1><div>${inTags('p', words)}</div></div>`,
    ],
    [
      'in articles under headings of the second rank',
      (title: string, words: readonly string[]) => `<article><h2>${title}</h2>${inTags('p', words)}</article>`,
    ],
  ])('%s', async (_, story) => {
    const html = page(
      `<main>${story(HEADLINE, ALL)}${story('مطحنة قديمة تدور من جديد في قرية السفح', [...OTHER, ...OTHER.map((text) => `${text} أيضًا.`)])}</main>`,
      { h1: false },
    );
    expect((await readPage(html)).text).toEqual(ALL);
  });
});
