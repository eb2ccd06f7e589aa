import { expect, test } from 'vitest';
import { createRemovalLog } from '../../../../utils/article/clean/log.ts';
import { dropUsed } from '../../../../utils/article/story/drop-used.ts';
import { bodyOf, paragraphs, STORY } from '../../../support/page-under-test.ts';

/** What is left of the body after the elements that `selector` names have become metadata. */
function drop(html: string, selector: string) {
  const original = bodyOf(html);
  const root = original.cloneNode(true) as HTMLElement;
  const log = createRemovalLog();
  dropUsed(root, Array.from(original.querySelectorAll(selector)), log);
  return { text: root.textContent.replace(/\s+/gu, ' ').trim(), removed: log.entries };
}

test('headline, byline and date lines go, and the log says why', () => {
  const { text, removed } = drop(`<h1>عنوان</h1><p class="by">كتبت هالة المرعي</p>${paragraphs(2)}`, 'h1, .by');
  expect(text).toBe(`${STORY[0]} ${STORY[1]}`);
  expect(removed).toEqual(
    ['عنوان', 'كتبت هالة المرعي'].map((words) => ({
      step: 'metadata-lines',
      reason: 'shown as headline, standfirst, byline or date',
      text: words,
    })),
  );
});

test('a story of one paragraph with its byline in it stays whole', () => {
  const story = `كتبت هالة المرعي: ${STORY[0]}`;
  expect(drop(`<p>${story}</p>`, 'p').text).toBe(story);
});

test('a box whose words became metadata stays where it holds the story too', () =>
  expect(drop(`<div class="by">هالة المرعي${paragraphs(3)}</div>`, '.by').text).toContain(STORY[2]));

test('the container itself stays', () => expect(drop(`<p>${STORY[0]}</p>`, 'nothing').text).toBe(STORY[0]));

test('an element that a step before has taken is no trouble', () => {
  const original = bodyOf(`<h1>عنوان</h1>${paragraphs(1)}`);
  const root = original.cloneNode(true) as HTMLElement;
  root.querySelector('h1')!.remove();
  const log = createRemovalLog();
  dropUsed(root, [original.querySelector('h1')!, original.ownerDocument.createElement('p')], log);
  expect(log.entries).toEqual([]);
});
