import { describe, expect, test } from 'vitest';
import { languageOf, storyTongue } from '../../../../utils/article/story/tongue.ts';
import { context, parse, STORY } from '../../../support/page-under-test.ts';

const LATIN = 'The dam is sound, the engineer said in a letter that was read to the council on Sunday.';
const RUSSIAN = 'Плотина цела, сказал инженер в письме, которое вы читали в воскресенье на совете.';
const page = (html: string): Document => parse(`<html ${html}><body></body></html>`);

describe('the letters decide, whatever the page says of itself', () => {
  test.each([
    ['ar', 'rtl', STORY.join('\n'), 'lang="en" dir="ltr"'],
    ['en', 'ltr', LATIN, 'lang="ar" dir="rtl"'],
    ['ru', 'ltr', RUSSIAN, 'lang="ar" dir="rtl"'],
    ['fa', 'rtl', 'مهندس گفت که سد سالم است و آب از دو روز پیش پایین می‌رود.', 'lang="ar"'],
    ['ar', 'rtl', `${STORY[0]} ${LATIN}`, 'lang="en"'],
  ] as const)('%s, %s', (lang, dir, words, html) =>
    expect(storyTongue(words, '', page(html), context({ computedDirection: dir === 'rtl' ? 'ltr' : 'rtl' }))).toEqual({ lang, dir }),
  );
});

describe('a text of which a fifth is Arabic', () => {
  // A guide to a tool: the commands outweigh the words around them.
  const guide =
    'ثم اكتب الأمر التالي npm run build --workspace extension --mode production --minify --out dist --target chrome firefox edge';
  test.each([
    ['rtl', 'ar', context({ computedDirection: 'rtl' }), ''],
    ['rtl', 'ar', context(), 'dir="rtl"'],
    ['ltr', 'und', context({ computedDirection: 'ltr' }), 'dir="rtl"'],
    ['ltr', 'und', context(), ''],
  ] as const)('runs as its page does: %s', (dir, lang, given, html) =>
    expect(storyTongue(guide, '', page(html), given)).toEqual({ lang, dir }),
  );
});

test('a story without letters is asked of its headline, then of the page', () => {
  expect(storyTongue('1 – 2', 'سد السنابل', page('lang="en"'), context())).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(storyTongue('1 – 2', '', page('lang="ar" dir="rtl"'), context())).toEqual({ lang: 'und', dir: 'rtl' });
  expect(storyTongue('', '', page(''), context())).toEqual({ lang: 'und', dir: 'ltr' });
});

describe('an attribute chooses within the script of the letters', () => {
  test.each([
    ['so', 'Golaha deegaanka ayaa ansixiyay', 'ltr', 'so'],
    ['sv-se', 'Kommunen antog budgeten', 'ltr', 'sv-SE'],
    ['und', 'Golaha deegaanka ayaa ansixiyay', 'ltr', 'ar'],
    ['und', 'Golaha deegaanka ayaa ansixiyay', 'ltr', 'english'],
    ['und', 'Golaha deegaanka ayaa ansixiyay', 'ltr', 'x" onload="y'],
    ['hi', 'नगर परिषद ने बजट मंजूर किया', 'ltr', 'hi'],
    ['und', 'नगर परिषद ने बजट मंजूर किया', 'ltr', 'ar'],
    ['syr', 'ܫܠܡܐ ܥܠܟܘܢ', 'rtl', 'syr'],
    ['fa', 'وزیر علوم', 'rtl', 'fa'],
    ['en', LATIN, 'ltr', 'fr'],
  ] as const)('%s for «%s»', (lang, text, dir, stated) => expect(languageOf(text, dir, stated)).toBe(lang));
});
