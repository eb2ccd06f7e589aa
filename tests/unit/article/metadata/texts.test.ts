import { describe, expect, test } from 'vitest';
import { site } from '../../../../utils/article/metadata/canonical.ts';
import { plainText } from '../../../../utils/article/metadata/meta-tags.ts';
import { besideHeadline, titleParts } from '../../../../utils/article/metadata/title-parts.ts';

describe('a title may carry the site’s name at either end', () => {
  test.each([
    ['عنوان الخبر - أيام الوادي', 'عنوان الخبر', ['أيام الوادي']],
    ['عنوان الخبر | محليات | أيام الوادي', 'عنوان الخبر', ['أيام الوادي', 'محليات']],
    ['أيام الوادي :: عنوان الخبر', 'عنوان الخبر', ['أيام الوادي']],
    ['عنوان الخبر — أيام الوادي', 'عنوان الخبر', ['أيام الوادي']],
    ['عنوان الخبر « أيام الوادي', 'عنوان الخبر', ['أيام الوادي']],
    ['عنوان الخبر · أيام الوادي', 'عنوان الخبر', ['أيام الوادي']],
  ])('%s', (title, headline, beside) => {
    expect(titleParts(title)).toContain(headline);
    expect(besideHeadline(title, headline)).toEqual(beside);
  });

  test('a colon inside the headline cuts nothing off it', () =>
    expect(titleParts('الوزير: الجسر يفتح غدا')).toEqual(['الوزير: الجسر يفتح غدا']));
});

test.each([
  ['خبر&amp;nbsp;أول', 'خبر&nbsp;أول'],
  ['خبر&nbsp;أول', 'خبر أول'],
  ['&quot;خبر&quot; &#1571;ول', '"خبر" أول'],
  ['&lt;script&gt;alert(1)&lt;/script&gt; خبر', 'alert(1) خبر'],
  ['أ &lt; ب', 'أ < ب'],
  ['&#0;&#xD800;خبر', 'خبر'],
])('%s as text is %s', (value, text) => expect(plainText(value)).toBe(text));

test.each([
  ['www.paper.example', 'paper.example'],
  ['m.news.paper.com.eg', 'paper.com.eg'],
  ['paper.net', 'paper.net'],
])('%s belongs to %s', (host, registered) => expect(site(host)).toBe(registered));
