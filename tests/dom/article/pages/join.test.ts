import { beforeAll, describe, expect, test } from 'vitest';
import { joinPage } from '../../../../utils/article/pages/join.ts';
import type { Article } from '../../../../utils/article/types.ts';
import { HEADLINE, inTags, page, readPage, STORY, STORY_URL } from '../shapes/news-page.ts';

const picture = (name: string) => `<figure><img src="/${name}.jpg" width="800" height="500"><figcaption>صورة ${name}</figcaption></figure>`;
const part = (body: string, title = HEADLINE) =>
  page(`<h1>${title}</h1><div class="body">${body}</div>`, { h1: false }).replace(`<title>${HEADLINE}`, `<title>${title}`);
const read = (html: string, number: number): Promise<Article> => readPage(html, { url: `${STORY_URL}/${number}` });

let first: Article;
beforeAll(async () => {
  first = await read(part(picture('press') + inTags('p', STORY.slice(0, 4))), 1);
});

describe('a further page joins the story', () => {
  test('without its headline, the lead picture and the first words that it says again', async () => {
    const second = await read(
      part(picture('press') + inTags('p', STORY.slice(0, 1)) + inTags('p', STORY.slice(4, 8)) + picture('oven')),
      2,
    );
    const joined = joinPage(first, second, window);
    expect(joined?.text).toEqual([...STORY]);
    expect(joined?.images).toHaveLength(2);
    expect(joined?.captions.filter((caption) => caption.includes('press'))).toHaveLength(1);
    expect(joined?.title).toBe(HEADLINE);
    expect(joined?.content.startsWith(first.content)).toBe(true);
  });

  test('whose headline bears its number', async () => {
    const second = await read(part(inTags('p', STORY.slice(4)), `${HEADLINE} (2)`), 2);
    expect(joinPage(first, second, window)?.text).toEqual([...STORY]);
  });

  test('also where it is a single paragraph', async () => {
    const second = await read(part(inTags('p', STORY.slice(7))), 2);
    expect(joinPage(first, second, window)?.text).toEqual([...STORY.slice(0, 4), STORY[7]]);
  });

  test('with the place of the sources that it names', async () => {
    const cited = 'وقالت صحيفة «الغارديان» البريطانية إن المعصرة من أقدم ما بقي من نوعها على شاطئ المتوسط، وإن أحجارها جُلبت من مقلع بعيد.';
    const second = await read(part(inTags('p', [STORY[4], cited, STORY[5]])), 2);
    const joined = joinPage(first, second, window)!;
    const [source] = joined.attribution.sources;
    expect(joined.text[source!.block!]).toBe(cited);
  });
});

describe('what is no further page does not', () => {
  test('the same page again', async () => expect(joinPage(first, await read(part(inTags('p', STORY.slice(0, 4))), 2), window)).toBeNull());
  test('another story', async () =>
    expect(
      joinPage(first, await read(part(inTags('p', STORY.slice(4)), 'مدرسة جديدة في حي الزهور تستقبل تلاميذها'), 2), window),
    ).toBeNull());
});
