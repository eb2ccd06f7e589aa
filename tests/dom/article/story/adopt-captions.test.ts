import { expect, test } from 'vitest';
import { createRemovalLog } from '../../../../utils/article/clean/log.ts';
import { adoptCaptions, dropRepeatedCaptions } from '../../../../utils/article/story/adopt-captions.ts';
import { bodyOf, paragraphs, STORY } from '../../../support/page-under-test.ts';

const CAPTION = 'الماء ينحدر من بوابة السد فجر السبت';

/** Captions by the picture over them, and the words outside figures. */
function adopt(html: string): { figures: (readonly [src: string | null, caption: string | null])[]; text: string } {
  const body = bodyOf(html);
  adoptCaptions(body, createRemovalLog());
  const figures = Array.from(body.querySelectorAll('figure'), (figure) => {
    const caption = figure.querySelector('figcaption')?.textContent?.replace(/\s+/gu, ' ').trim() ?? null;
    return [figure.querySelector('img')?.getAttribute('src') ?? null, caption] as const;
  });
  for (const figure of Array.from(body.querySelectorAll('figure'))) figure.remove();
  return { figures, text: body.textContent.replace(/\s+/gu, ' ').trim() };
}

test.each([
  ['a figcaption', `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`],
  ['a div called caption', `<div><img src="a.jpg"><div class="caption">${CAPTION}</div></div>`],
  ['a span called imageCaption', `<div><img src="a.jpg"><span class="imageCaption">${CAPTION}</span></div>`],
  ['WordPress’ caption', `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${CAPTION}</p></div>`],
  ['microdata', `<div><img src="a.jpg"><p itemprop="caption">${CAPTION}</p></div>`],
  [
    'a caption beside the picture’s box',
    `<div><div><a href="a.jpg"><img src="a.jpg"></a></div><div class="photo-credit caption">${CAPTION}</div></div>`,
  ],
  ['the words of a box called photo, inline ones too', `<div class="photo"><img src="a.jpg"><span>${CAPTION}</span></div>`],
  ['a caption over the picture', `<div><p class="caption">${CAPTION}</p><img src="a.jpg"></div>`],
  ['what stands alone with a picture in its box', `<div class="main-photo"><img src="a.jpg"><p>${CAPTION}</p></div>`],
  ['words that repeat the picture’s alt', `<div><img src="a.jpg" alt="${CAPTION}"><p>${CAPTION}</p></div>`],
  ['words that repeat the alt but for harakat', `<div><img src="a.jpg" alt="${CAPTION}"><p>${CAPTION.replace('الماء', 'المَاءُ')}</p></div>`],
])('%s becomes the figcaption', (_, html) => {
  const { figures, text } = adopt(`<p>${STORY[0]}</p>${html}<p>${STORY[1]}</p>`);
  expect(figures).toHaveLength(1);
  expect(figures[0]![0]).toBe('a.jpg');
  expect(figures[0]![1]?.replace('المَاءُ', 'الماء')).toBe(CAPTION);
  expect(text).toBe(`${STORY[0]}${STORY[1]}`);
});

test.each([
  ['under a figcaption', `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><p class="caption">${CAPTION}</p>`],
  ['by two names in one box', `<div><img src="a.jpg"><div class="caption">${CAPTION}</div><span class="legend">${CAPTION}</span></div>`],
  ['by the alt and by name', `<div><img src="a.jpg" alt="${CAPTION}"><div class="caption">${CAPTION}</div><p>${CAPTION}</p></div>`],
])('a caption that is said twice, %s, is kept once', (_, html) => {
  const { figures, text } = adopt(`<div>${html}</div><div><p>${STORY[0]}</p></div>`);
  expect(figures).toEqual([['a.jpg', CAPTION]]);
  expect(text).toBe(STORY[0]);
});

test('a credit is added to the caption', () => {
  const { figures } = adopt(
    `<div><img src="a.jpg"><div class="caption">${CAPTION}</div><div class="credit">تصوير: نورا الحكيم</div></div>`,
  );
  expect(figures).toEqual([['a.jpg', `${CAPTION} تصوير: نورا الحكيم`]]);
});

test('each picture keeps its own caption', () => {
  const { figures } = adopt(
    `<div><img src="a.jpg"><p class="caption">الجدار الشمالي</p></div><p>${STORY[0]}</p><div><img src="b.jpg"><p class="caption">الجسر الخشبي</p></div>`,
  );
  expect(figures).toEqual([
    ['a.jpg', 'الجدار الشمالي'],
    ['b.jpg', 'الجسر الخشبي'],
  ]);
});

test.each([
  ['prose beside a picture', `<div><img src="a.jpg" alt="السد"><p>${STORY[0]}</p></div>`],
  ['a heading called caption', `<div><img src="a.jpg"><h2 class="caption">${CAPTION}</h2></div>`],
  ['a box called caption that holds the story', `<div class="caption"><img src="a.jpg">${paragraphs(3)}</div>`],
])('%s stays in the story', (_, html) => {
  const body = bodyOf(html);
  const before = body.textContent;
  adoptCaptions(body, createRemovalLog());
  expect(body.querySelector('figcaption')).toBeNull();
  expect(body.textContent).toBe(before);
});

test('a caption whose picture is not there says nothing to a reader, and goes', () => {
  const body = bodyOf(`<p>${STORY[0]}</p><section><div><div><p class="caption">${CAPTION}</p></div></div></section>`);
  const log = createRemovalLog();
  adoptCaptions(body, log);
  expect(body.textContent).toBe(STORY[0]);
  expect(log.entries).toEqual([{ step: 'captions', reason: 'a caption without its picture', text: CAPTION }]);
});

test('a caption that the story says again, as papers do, is said once', () => {
  const figure = `<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>`;
  const body = bodyOf(`${figure}<p>${CAPTION}</p><p>${STORY[0]}</p>`);
  const log = createRemovalLog();
  dropRepeatedCaptions(body, log);
  expect(Array.from(body.querySelectorAll('p'), (paragraph) => paragraph.textContent)).toEqual([STORY[0]]);
  expect(log.entries).toEqual([{ step: 'captions', reason: 'repeats a caption', text: CAPTION }]);
});

test('a paragraph that tells more than the caption stays', () => {
  const body = bodyOf(`<figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure><p>${CAPTION}، ${STORY[0]}</p>`);
  dropRepeatedCaptions(body, createRemovalLog());
  expect(body.querySelector('p')).not.toBeNull();
});
