import { expect, test } from 'vitest';
import { scrollFor } from '../../../entrypoints/reader/keyboard.ts';

test.each([
  ['ArrowDown', false, 48],
  ['ArrowUp', false, -48],
  ['PageDown', false, 880],
  ['PageUp', false, -880],
  [' ', false, 880],
  [' ', true, -880],
  ['Home', false, -1e9],
  ['End', false, 1e9],
  ['a', false, null],
  ['Tab', false, null],
] as const)('%s, shift %s, scrolls a window of 1000 px by %s', (key, shiftKey, by) => {
  expect(scrollFor({ key, shiftKey }, 1000)).toBe(by);
});
