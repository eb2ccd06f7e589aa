import { expect, test } from 'vitest';
import { startRun, TooSlow } from '../../../utils/article/run.ts';

/** A run whose clock shows the given times in turn, the start first. */
function runAt(budget: number, ...times: number[]) {
  return startRun(budget, () => times.shift() ?? Number.NaN);
}

test('a run begins with the copy and tells the step that it is in', () => {
  const run = runAt(100, 0, 10, 20);
  expect(run.step).toBe('copy');
  run.enter('clean');
  expect(run.step).toBe('clean');
  run.enter('readability');
  expect(run.step).toBe('readability');
});

test('the step that spent the budget is named, not the one that would have been next', () => {
  const run = runAt(100, 1_000, 1_050, 1_180.4);
  run.enter('readability');
  expect(() => run.enter('container')).toThrow(new TooSlow('readability', 180));
  expect(run.step).toBe('readability');
});

test.each([
  ['just in time', 100, 100, false],
  ['a moment late', 100, 100.2, true],
  ['no time at all', 0, 0.1, true],
  ['all the time in the world', Number.POSITIVE_INFINITY, 1e12, false],
])('%s', (_, budget, ms, late) => {
  const run = runAt(budget, 0, ms);
  const enter = () => run.enter('clean');
  if (late) expect(enter).toThrow(TooSlow);
  else expect(enter).not.toThrow();
});

test('what is thrown carries step and milliseconds', () => {
  const run = runAt(5, 0, 7);
  try {
    run.enter('clean');
  } catch (error) {
    expect(error).toMatchObject({ step: 'copy', ms: 7 });
    return;
  }
  expect.unreachable();
});
