import { expect, test } from 'vitest';
import { createBrake } from '../../../entrypoints/tidy/brake.ts';

test('so many times within the span, and again when the first of them are long past', () => {
  let now = 0;
  const may = createBrake(3, 1000, () => now);
  const times = [0, 100, 200, 300, 999, 1001, 1050, 1101, 5000, 5000, 5000, 5000];
  expect(times.map((at) => ((now = at), may()))).toEqual([true, true, true, false, false, true, false, true, true, true, true, false]);
});

test('one without a span never says yes again', () => {
  let now = 0;
  const may = createBrake(1, Number.POSITIVE_INFINITY, () => now);
  expect([0, 1e6, 1e12].map((at) => ((now = at), may()))).toEqual([true, false, false]);
});
