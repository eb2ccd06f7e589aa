import { expect, test } from 'vitest';
import { dropHidden } from '../../../../utils/article/clean/drop-hidden.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const HIDDEN = 'كلمات يخفيها القالب عن القارئ';

test.each([
  ['hidden', `<div hidden>${HIDDEN}</div>`],
  ['hidden until found', `<div hidden="until-found">${HIDDEN}</div>`],
  ['aria-hidden', `<div aria-hidden="true">${HIDDEN}</div>`],
  ['display: none', `<p style="color: red; display: none">${HIDDEN}</p>`],
  ['DISPLAY:NONE, in capitals and without spaces', `<p style="DISPLAY:NONE">${HIDDEN}</p>`],
  ['visibility: hidden', `<p style="visibility:hidden">${HIDDEN}</p>`],
  ['a class that templates hide by', `<span class="visually-hidden">${HIDDEN}</span>`],
  ['a closed dialog', `<dialog><p>${HIDDEN}</p></dialog>`],
])('what the page hides by %s goes, with its reason', (_, html) => {
  const { text, removed } = clean(dropHidden, `${paragraphs()}${html}`);
  expect(text).not.toContain(HIDDEN);
  expect(removed).toEqual([{ step: 'hidden', reason: 'the page itself hides it', text: HIDDEN }]);
});

test('a template goes without an entry, since it holds no words of the page', () => {
  const { root, removed } = clean(dropHidden, `${paragraphs()}<template><p>${HIDDEN}</p></template>`);
  expect(root.querySelector('template')).toBeNull();
  expect(removed).toEqual([]);
});

test.each([
  ['display: block', `<p style="display: block">${HIDDEN}</p>`],
  ['display: none of another property’s value', `<p style="--display: none-such; background: url(display-none.png)">${HIDDEN}</p>`],
  ['what such a class folds away for «read more»', `<div class="hide"><p>${HIDDEN}</p><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`],
  ['a name that such a class is part of', `<p class="hidden-gems">${HIDDEN}</p>`],
  ['aria-hidden="false"', `<div aria-hidden="false">${HIDDEN}</div>`],
  ['an open dialog', `<dialog open>${HIDDEN}</dialog>`],
  ['a picture hidden from screen readers alone', `<div aria-hidden="true"><img src="a.jpg" alt="">${HIDDEN}</div>`],
  ['a footnote’s mark', `<p>${HIDDEN}<sup aria-hidden="true">٣</sup></p>`],
])('%s stays', (_, html) => {
  const { text, removed } = clean(dropHidden, `${paragraphs()}${html}`);
  expect(text).toContain(HIDDEN);
  expect(removed).toEqual([]);
});

test('a page that hides its story until a script runs keeps it', () => {
  const { text } = clean(dropHidden, `<div id="app" style="visibility:hidden">${paragraphs()}</div><p hidden>${HIDDEN}</p>`);
  expect(text).toContain(STORY[0]);
  expect(text).toContain(STORY[4]);
  expect(text).not.toContain(HIDDEN);
});

test('hidden inside hidden is written down once', () => {
  const { removed } = clean(dropHidden, `${paragraphs()}<div hidden><p hidden>${HIDDEN}</p></div>`);
  expect(removed).toHaveLength(1);
});
