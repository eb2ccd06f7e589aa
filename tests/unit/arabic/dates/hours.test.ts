import { expect, test } from 'vitest';
import { findHour } from '../../../../utils/arabic/dates/hours.ts';

test.each<[text: string, clock: string | null, stamped?: boolean]>([
  ['09:30', '09:30', false],
  ['الساعة 9:40 م', '21:40', false],
  ['٩:٤٠ صباحا', '09:40', false],
  ['مرسلة بواسطة فلان الساعة 9:40 م', '21:40', true],
  ['تم النشر الساعة 14:32', '14:32', true],
  ['14:32 ت م', '14:32', true],
  ['// انتهى // 14:32', '14:32', true],
  ['آخر تحديث: 11:45', null],
  ['يبدأ العرض الساعة 8:00 مساء', null],
  ['من 9:00 إلى 17:00', null],
  ['9:00 - 17:00', null],
  ['25:00', null],
  ['3 دقائق', null],
])('%s is the hour %s', (text, clock, stamped) => {
  const found = findHour(text);
  expect(found?.clock ?? null).toBe(clock);
  expect(found?.stamped).toBe(stamped);
});

test('the Saudi agency stamps by Mecca’s time', () => expect(findHour('14:32 ت م')?.zone).toBe('+03:00'));
