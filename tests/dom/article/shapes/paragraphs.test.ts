import { describe, expect, test } from 'vitest';
import { HEADLINE, inTags, page, readPage, STORY } from './news-page.ts';

const ALL = [...STORY];
const [first, ...rest] = STORY;
const span = (text: string) => `<span style="display:block">${text}</span>`;

describe('a story is read whole, block by block, when its paragraphs are', () => {
  test.each([
    ['paragraphs', `<article>${inTags('p')}</article>`],
    ['parted by two line breaks', `<div class="text">${ALL.join('<br><br>\n')}</div>`],
    ['parted by three, with spaces between', `<div class="text">${ALL.join('<br>&nbsp;<br>\n<br/>')}</div>`],
    ['divs', `<div class="text">${inTags('div')}</div>`],
    ['divs in divs', `<div class="text">${ALL.map((text) => `<div><div>${text}</div></div>`).join('')}</div>`],
    ['spans displayed as blocks', `<div class="text">${ALL.map(span).join('\n')}</div>`],
    ['spans parted by line breaks', `<div class="text">${ALL.map((text) => `<span>${text}</span>`).join('<br><br>')}</div>`],
    ['fonts in one paragraph, parted by line breaks', `<p>${ALL.map((text) => `<font size="4">${text}</font>`).join('<br><br>')}</p>`],
    ['single line breaks in one paragraph', `<div class="text"><p>${ALL.join('<br>\n')}</p></div>`],
    ['single line breaks in a div', `<div class="text">${ALL.join('<br>\n')}</div>`],
    ['cells of a table, one a row', `<table class="text">${ALL.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`],
    ['sections of one paragraph each', `<div class="text">${ALL.map((text) => `<section><p>${text}</p></section>`).join('')}</div>`],
    ['centred, in the manner of old editors', `<center><div align="right">${inTags('p align="right"')}</div></center>`],
    ['made of one list', `<div class="text"><ul>${inTags('li')}</ul></div>`],
    ['quotations', `<div class="text">${inTags('blockquote')}</div>`],
  ])('%s', async (_, html) => {
    const { text, isSure } = await readPage(page(html));
    expect(text.join('\n')).toBe(ALL.join('\n'));
    expect(isSure).toBe(true);
  });

  test('preformatted lines', async () => {
    const { text } = await readPage(page(`<div class="text"><pre>${ALL.join('\n\n')}</pre></div>`));
    expect(text.join(' ')).toBe(ALL.join(' '));
  });

  test.each([
    ['h2', `<h2>${first}</h2>`],
    ['h3 with a class', `<h3 class="lead">${first}</h3>`],
    ['strong', `<p><strong>${first}</strong></p>`],
    ['bare strong', `<strong>${first}</strong>`],
    ['div named lead', `<div class="lead">${first}</div>`],
  ])('its first in %s', async (_, lead) => {
    const { text, standfirst, title } = await readPage(page(`<div class="text">${lead}${inTags('p', rest)}</div>`));
    expect(title).toBe(HEADLINE);
    expect([...(standfirst === first ? [standfirst] : []), ...text]).toEqual(ALL);
  });
});
