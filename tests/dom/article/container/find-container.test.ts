import { expect, test } from 'vitest';
import { boxed, findContainer } from '../../../../utils/article/container/find-container.ts';
import { readabilityVote } from '../../../../utils/article/container/readability-vote.ts';
import { MARK } from '../../../../utils/article/copy.ts';
import { bodyOf, paragraphs, STORY } from '../../../support/page-under-test.ts';

const NOBODY: ReadonlySet<string> = new Set();
const found = (html: string, vote = NOBODY): Element => boxed(findContainer(bodyOf(html), vote));

test('the smallest box that holds nearly all prose', () => {
  const container = found(`<header><p>قصير</p></header><div id="page"><div id="story">${paragraphs()}</div><aside>رياضة</aside></div>`);
  expect(container.id).toBe('story');
});

test('a box round two halves of the story, not one of them', () => {
  const container = found(`<div id="story"><div>${paragraphs(2)}</div><div>${paragraphs(2)}</div></div>`);
  expect(container.id).toBe('story');
});

test('what Readability voted for decides, where it voted', () => {
  const body = bodyOf(`<div id="other">${paragraphs()}${paragraphs()}</div><div id="story">${paragraphs(3)}</div>`);
  const vote = new Set(Array.from(body.querySelectorAll('#story p'), (p) => p.getAttribute(MARK)!));
  expect(findContainer(body, vote).id).toBe('story');
});

test.each([
  ['without prose', '<p>قصير</p>'],
  ['with loose words alone', STORY[0]],
  ['empty', ''],
])('a body %s is its own container', (_, html) => expect(found(html).tagName).toBe('BODY'));

test.each([
  ['rows', `<div id="box"><p>قصير</p><table><tbody>${STORY.map((text) => `<tr><td>${text}</td></tr>`).join('')}</tbody></table></div>`],
  ['cells', `<div id="box"><table><tr>${STORY.map((text) => `<td>${text}</td>`).join('')}</tr></table></div>`],
  ['points', `<div id="box"><ul>${STORY.map((text) => `<li>${text}</li>`).join('')}</ul></div>`],
  ['definitions', `<div id="box"><dl>${STORY.map((text) => `<dd>${text}</dd>`).join('')}</dl></div>`],
])('a story of %s stays in what holds them together: parsers drop rows and points that stand alone', (_, html) => {
  const container = found(html);
  expect(container.firstElementChild?.tagName).toMatch(/^(?:TABLE|UL|DL)$/);
  expect(container.textContent).toBe(STORY.join(''));
  expect(container.getAttribute(MARK)).toBe(container.firstElementChild?.getAttribute(MARK));
});

test('a cell that holds the whole story is a container', () => {
  expect(found(`<table><tr><td>قائمة</td><td id="story">${paragraphs()}</td></tr></table>`).id).toBe('story');
});

test('Readability votes for the story’s blocks, by their marks, and leaves the copy as it was', () => {
  const body = bodyOf(`<nav><a href="/a">رياضة</a></nav><article>${paragraphs()}<div>${STORY[1]}</div></article>`);
  const before = body.innerHTML;
  const vote = readabilityVote(body.ownerDocument);
  for (const block of Array.from(body.querySelectorAll('article > *'))) expect(vote).toContain(block.getAttribute(MARK));
  expect(vote).not.toContain(body.querySelector('nav a')!.getAttribute(MARK));
  expect(body.innerHTML).toBe(before);
});

test('Readability’s vote on an empty page is empty', () => expect(readabilityVote(bodyOf('').ownerDocument).size).toBe(0));

test('paragraphs that are bare divs keep their marks through the vote', () => {
  const body = bodyOf(`<div id="story">${STORY.map((text) => `<div class="line">${text}</div>`).join('')}</div>`);
  const vote = readabilityVote(body.ownerDocument);
  const lines = Array.from(body.querySelectorAll('.line'), (line) => vote.has(line.getAttribute(MARK)!));
  expect(lines).toEqual(STORY.map(() => true));
});
