import { describe, expect, test } from 'vitest';
import { isBlock, isHeading, isSilent, linkShare, measure, textOf } from '../../../utils/article/blocks.ts';
import { bodyOf, parse, STORY } from '../../support/page-under-test.ts';

const first = (html: string): Element => parse(html).body.firstElementChild!;
const measured = (html: string) => measure(first(html)).of(first(html));

/** What is measured of the first element of the body. */
function of(html: string) {
  const root = first(html);
  return measure(root).of(root);
}

test.each([
  ['white space does not count', '<p> سد \n كبير&nbsp;</p>', { chars: 6, linked: 0, links: 0 }],
  ['links count with their words', '<p>زار <a href="/a">السد</a></p>', { chars: 7, linked: 4, links: 1 }],
  ['a link round a block', '<a href="/a"><div>السد</div></a>', { chars: 4, linked: 4, links: 1 }],
  ['a footnote’s anchor is no link away', '<p>السد <a href="#n1">١</a></p>', { chars: 5, linked: 0, links: 1 }],
  ['an anchor without address is no link', '<p><a name="x">السد</a></p>', { chars: 4, linked: 0, links: 0 }],
  [
    'scripts, styles and controls say nothing',
    '<div>سد<script>x</script><style>y</style><select><option>z</option></select><noscript>w</noscript></div>',
    { chars: 2 },
  ],
  ['a drawing says nothing', '<div>سد<svg><text>x</text></svg></div>', { chars: 2 }],
])('%s', (_, html, expected) => expect(of(html)).toMatchObject(expected));

describe('prose', () => {
  test.each([
    ['a sentence of forty characters', `<p>${STORY[0]}</p>`, true],
    ['one with Arabic commas alone', '<div>القمح، والشعير، والعدس، والحمص، والفول، والذرة، والسمسم، والبرسيم</div>', true],
    ['loose words beside a block', `<div>${STORY[0]}<p>قصير</p></div>`, true],
    ['words with some links', `<p>${STORY[0]} <a href="/a">السد</a></p>`, true],
    ['a short sentence', '<p>امتلأ السد.</p>', false],
    ['long words without any mark', '<p>محليات اقتصاد رياضة ثقافة صحة سيارات سفر طقس منوعات كاريكاتير فيديو صور</p>', false],
    ['a heading', `<h2>${STORY[0]}</h2>`, false],
    ['mostly links', `<p><a href="/a">${STORY[0]}</a></p>`, false],
  ])('%s: %s', (_, html, isProse) => expect(of(html).prose > 0).toBe(isProse));

  test('of a box is that of its blocks', () => {
    const { prose, chars } = of(`<div><p>${STORY[0]}</p><p>قصير</p><p>${STORY[1]}</p></div>`);
    expect(prose).toBe(chars - 4);
  });
});

test('leaves are blocks with words and no block inside, in order', () => {
  const root = bodyOf('<div><p>١</p><div>٢<ul><li>٣</li><li></li></ul></div></div><span>٤</span>');
  expect(measure(root).leaves.map(({ element }) => element.tagName)).toEqual(['BODY', 'P', 'DIV', 'LI'].filter((name) => name !== 'BODY'));
});

test('an element from elsewhere measures nothing', () =>
  expect(measure(bodyOf('<p>سد</p>')).of(first('<p>سد</p>'))).toMatchObject({ chars: 0, isLeaf: false }));

test('linkShare is a share, and none of nothing', () => {
  expect(linkShare(of('<p></p>'))).toBe(0);
  expect(linkShare(of('<p>سد<a href="/a">سد</a></p>'))).toBe(0.5);
  expect(linkShare(measured('<p>سد</p>'))).toBe(0);
});

test('depth costs no stack', () => {
  const root = bodyOf('');
  let inner: Element = root;
  for (let depth = 0; depth < 50_000; depth++) inner = inner.appendChild(root.ownerDocument.createElement('div'));
  inner.textContent = STORY[0];
  expect(measure(root).of(root).prose).toBeGreaterThan(100);
});

test('names of kinds', () => {
  expect(isBlock(first('<p>'))).toBe(true);
  expect(isBlock(first('<b>'))).toBe(false);
  expect(isBlock(first('<p>سد</p>').firstChild!)).toBe(false);
  expect(isHeading(first('<h3>'))).toBe(true);
  expect(isSilent(first('<svg></svg>'))).toBe(true);
  expect(textOf(first('<p> سد \n<b>كبير</b>&nbsp;جدا </p>'))).toBe('سد كبير جدا');
});
