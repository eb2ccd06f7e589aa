import { expect, test } from 'vitest';
import { arabicPlural } from '../../../utils/arabic/plurals.ts';

const MINUTES = { zero: 'أقل من دقيقة', one: 'دقيقة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة (تمييز)', other: 'دقيقة (مضاف)' };

test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
  [111, 'many'],
  [1.5, 'other'],
] as const)('%d takes the form %s', (count, form) => expect(arabicPlural(count, MINUTES)).toBe(MINUTES[form]));

test('a form that is not given is the other', () => expect(arabicPlural(2, { other: 'صور' })).toBe('صور'));
