import { describe, expect, test } from 'vitest';
import { addsToDate } from '../../../components/reader/dates.ts';
import { groupRemovals } from '../../../components/reader/group-removals.ts';
import { replaceMissingPicture } from '../../../components/reader/missing-picture.ts';
import { clearPhrase, showPhrase } from '../../../components/reader/show-phrase.ts';

test.each([
  ['الخميس ٠٣ يوليو ٢٠٢٥ ٠٣:٠٠ م', 'الخميس، 3 يوليو 2025 في 3:00 م', false],
  ['3 يوليو 2025', 'الخميس، 3 يوليو 2025', false],
  ['3 تموز 2025', 'الخميس، 3 يوليو 2025', true],
  ['٨ محرم ١٤٤٧', 'الخميس، 3 يوليو 2025', true],
  ['3 يوليو 2025 15:00 بتوقيت غرينتش', 'الخميس، 3 يوليو 2025 في 3:00 م', true],
])('«%s» beside «%s» says more: %s', (printed, shown, more) => expect(addsToDate(printed, shown)).toBe(more));

test.each([
  ['rails', 'heading of a rail', 'rails'],
  ['metadata-lines', 'shown as headline, standfirst, byline or date', 'credits'],
  ['strays', 'repeats the headline', 'repeated'],
  ['strays', 'stands after the last paragraph', 'around'],
  ['strays', 'a line of links', 'rails'],
  ['furniture', 'the template calls it «newsletter»', 'sharing'],
  ['furniture', 'the template calls it «ad slot»', 'ads'],
  ['furniture', 'the template calls it «masthead»', 'navigation'],
  ['site-rule', 'the rule for x.example names it', 'other'],
])('a piece that %s took out since it %s is listed under %s', (step, reason, group) => {
  expect(groupRemovals([{ step, reason, text: 'نص' }])[0]?.group).toBe(group);
});

test('pieces that were left out are grouped in one order, said once, and cut when long', () => {
  const groups = groupRemovals([
    { step: 'something-new', reason: 'no idea', text: 'نص' },
    { step: 'promos', reason: 'label', text: 'اقرأ أيضًا' },
    { step: 'promos', reason: 'label', text: 'اقرأ  أيضًا' },
    { step: 'furniture', reason: 'the template calls it «sharebar»', text: 'ش'.repeat(500) },
  ]);
  expect(groups.map(({ group, texts }) => [group, texts.length])).toEqual([
    ['promos', 1],
    ['sharing', 1],
    ['other', 1],
  ]);
  expect(groups[1]?.texts[0]).toHaveLength(201);
});

const marked = (root: Element) => [...root.querySelectorAll('mark.cited')].map((mark) => mark.textContent).join('');

describe('a phrase', () => {
  const story = (html: string): HTMLElement => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const holder = document.createElement('div');
    holder.append(...body.childNodes);
    document.body.replaceChildren(holder);
    return holder;
  };

  test('is marked across links and emphasis, and the story is whole again afterwards', () => {
    const html = '<p>وقالت <b>صحيفة <a href="#x">«أنوار»</a></b> أمس إن</p>';
    const root = story(html);
    const before = root.cloneNode(true);
    expect(showPhrase(root, { phrase: 'وقالت صحيفة «أنوار» أمس', blocks: [root.textContent], block: 0, at: 0 })).toBe(true);
    expect(marked(root)).toBe('وقالت صحيفة «أنوار» أمس');
    clearPhrase(root);
    expect(root.isEqualNode(before)).toBe(true);
  });

  test('that is said twice is marked where it is meant', () => {
    const root = story('<p>قالت مدار أولًا.</p><p>ثم قالت مدار ثانيًا، وقالت مدار ثالثًا.</p>');
    const blocks = [...root.children].map((block) => block.textContent);
    showPhrase(root, { phrase: 'قالت مدار', blocks, block: 1, at: blocks[1]?.lastIndexOf('قالت مدار') ?? 0 });
    expect(root.querySelector('mark')?.nextSibling?.textContent).toBe(' ثالثًا.');
  });

  test('in a caption is not taken for the one in the text', () => {
    const root = story('<figure><figcaption>قالت مدار</figcaption></figure><p>كما قالت  مدار</p>');
    showPhrase(root, { phrase: 'قالت مدار', blocks: ['كما قالت مدار'], block: 0, at: 4 });
    expect(root.querySelector('mark')?.closest('p')).not.toBeNull();
  });

  test('that the story does not hold marks nothing', () => {
    const root = story('<p>نص</p>');
    expect(showPhrase(root, { phrase: 'قالت مدار', blocks: ['نص'], block: 0, at: 0 })).toBe(false);
    expect(root.querySelector('mark')).toBeNull();
  });
});

test('in an XHTML page, where names are not raised, pictures and phrases are found all the same', () => {
  const page = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html');
  const root = page.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  const { body } = new DOMParser().parseFromString('<p>أولًا</p><p>قالت مدار</p><img src="https://x.example/a.jpg" alt="سوق">', 'text/html');
  root.append(...body.childNodes);
  expect(showPhrase(root, { phrase: 'قالت مدار', blocks: ['أولًا', 'قالت مدار'], block: 1, at: 0 })).toBe(true);
  expect(marked(root)).toBe('قالت مدار');
  replaceMissingPicture(root.querySelector('img'), '');
  expect(root.querySelector('.missing-picture')?.textContent).toBe('سوق');
});
