import { expect, test } from 'vitest';
import { fromQuery, toQuery, type Notice } from '../../../utils/messages/notice.ts';

const notices: Notice[] = [
  ...(['browser', 'store', 'pdf', 'other'] as const).map((page) => ({ kind: 'forbidden' as const, page })),
  { kind: 'broken', step: 'container', message: 'TypeError: a & b = «ج»' },
];

test.each(notices)('$kind $page survives the way through an address', (notice) => {
  expect(fromQuery(toQuery(notice))).toEqual(notice);
});

test.each(['', '?page=', '?page=__proto__', '?other=1'])('an address that says nothing (%s) still gets a sentence', (query) => {
  expect(fromQuery(query)).toEqual({ kind: 'forbidden', page: 'other' });
});
