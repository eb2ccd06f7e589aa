import { expect, test } from 'vitest';
import { dropChrome } from '../../../../utils/article/clean/drop-chrome.ts';
import { clean, paragraphs, STORY } from '../../../support/page-under-test.ts';

const WORDS = 'الرئيسية محليات رياضة';

test.each([
  ['nav', `<nav>${WORDS}</nav>`],
  ['footer', `<footer>${WORDS}</footer>`],
  ['aside', `<aside>${WORDS}</aside>`],
  ['menu', `<menu><li>${WORDS}</li></menu>`],
  ['form', `<form><label>${WORDS}</label><input></form>`],
  ['button', `<button>${WORDS}</button>`],
  ['select', `<select><option>${WORDS}</option></select>`],
  ['textarea', `<textarea>${WORDS}</textarea>`],
  ['fieldset', `<fieldset>${WORDS}</fieldset>`],
  ['div role navigation', `<div role="navigation">${WORDS}</div>`],
  ['div role banner', `<div role="banner">${WORDS}</div>`],
  ['div role contentinfo', `<div role="contentinfo">${WORDS}</div>`],
  ['div role complementary', `<div role="complementary">${WORDS}</div>`],
  ['div role search', `<div role="search">${WORDS}</div>`],
  ['div role alert', `<div role="alert">${WORDS}</div>`],
])('%s goes, and the log says what it was', (what, html) => {
  const { text, removed } = clean(dropChrome, `<main>${paragraphs()}</main>${html}`);
  expect(text).not.toContain('محليات');
  expect(text).toContain(STORY[4]);
  const [name, , role] = what.split(' ');
  expect(removed).toEqual([{ step: 'chrome', reason: role ? `<${name}> role ${role}` : `<${name}>`, text: WORDS }]);
});

test('an ASP.NET form round the whole page stays, and its controls go', () => {
  const { root, text } = clean(
    dropChrome,
    `<form id="aspnetForm" action="story.aspx"><input type="hidden" name="__VIEWSTATE" value="dDwt"><div>${paragraphs()}</div><button>بحث</button></form>`,
  );
  expect(root.querySelector('form')).not.toBeNull();
  expect(root.querySelector('input, button')).toBeNull();
  for (const paragraph of STORY) expect(text).toContain(paragraph);
});

test.each(['aside', 'footer', 'nav', 'fieldset', 'div role="complementary"'])('a %s that holds the story stays', (tag) => {
  const { text } = clean(dropChrome, `<${tag}>${paragraphs()}</${tag.split(' ')[0]}>`);
  expect(text).toContain(STORY[0]);
});

test('an object that plays something stays for its card, an empty one goes', () => {
  const { root } = clean(dropChrome, `${paragraphs()}<object data="https://www.youtube.com/embed/a1"></object><object></object>`);
  expect(root.querySelectorAll('object')).toHaveLength(1);
});

test('a header stays: it may hold the headline', () => {
  const { text } = clean(dropChrome, `<header><h1>عنوان الخبر هنا</h1></header>${paragraphs()}`);
  expect(text).toContain('عنوان الخبر هنا');
});

test('a page without any prose loses its furniture all the same', () => {
  const { text } = clean(dropChrome, `<nav>${WORDS}</nav><div>كلمة</div>`);
  expect(text).toBe('كلمة');
});

test('a sign-up box without a form goes with its words, and the paragraphs round it stay', () => {
  const box = '<div><b>اشترك في نشرة المدينة</b> <input placeholder="بريدك"> <span>نرسلها كل صباح</span></div>';
  const { text } = clean(dropChrome, `<main>${paragraphs(2)}${box}<p>${STORY[2]}</p></main>`);
  expect(text).not.toContain('نشرة المدينة');
  expect(text).not.toContain('نرسلها');
  expect(text).toContain(STORY[1]);
  expect(text).toContain(STORY[2]);
});
