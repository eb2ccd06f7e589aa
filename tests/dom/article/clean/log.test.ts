import { expect, test } from 'vitest';
import { createRemovalLog } from '../../../../utils/article/clean/log.ts';
import { parse } from '../../../support/page-under-test.ts';

const WHY = { step: 'rails', reason: 'five links' };

test('what is removed leaves the page and is written down with its step, reason and words', () => {
  const { body } = parse('<p>باق</p><div>سطر <b>أول</b>\n<i>وثان</i></div>');
  const log = createRemovalLog();
  log.remove(body.querySelector('div')!, WHY);
  expect(body.innerHTML).toBe('<p>باق</p>');
  expect(log.entries).toEqual([{ ...WHY, text: 'سطر أول وثان' }]);
});

test('an element without words goes without an entry', () => {
  const { body } = parse('<div> <br> </div>');
  const log = createRemovalLog();
  log.remove(body.querySelector('div')!, WHY);
  expect(body.innerHTML).toBe('');
  expect(log.entries).toEqual([]);
});

test('no entry grows beyond two thousand characters', () => {
  const { body } = parse(`<div>${'كلمة '.repeat(2_000)}</div>`);
  const log = createRemovalLog();
  log.remove(body.querySelector('div')!, WHY);
  expect(log.entries[0]!.text).toHaveLength(2_000);
});

test('logs of two runs know nothing of each other', () => {
  const { body } = parse('<p>كلمة</p>');
  const [one, two] = [createRemovalLog(), createRemovalLog()];
  one.remove(body.querySelector('p')!, WHY);
  expect(two.entries).toEqual([]);
});
