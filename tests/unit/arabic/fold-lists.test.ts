import { expect, test } from 'vitest';
import { foldList } from '../../../utils/arabic/fold-lists.ts';
import { fold } from '../../../utils/arabic/normalize.ts';
import { gazetteer } from '../../../utils/sites/registry.ts';

test.each([
  ['أخبار اليوم|Le Point\nالرؤية|سي إن إن', 'اخبار اليوم|le point\nالرويه|سي ان ان'],
  ['صَحِيفــة', 'صحيفه'],
  ['+972 Magazine|S&P|أ.ف.ب', '972 magazine|s p|ا ف ب'],
  ['رؤية، شؤون «العالم»', 'رويه شوون العالم'],
])('%s', (list, folded) => expect(foldList(list)).toBe(folded));

test('every listed name is folded as it would be alone', () => {
  const { names } = gazetteer();
  const parted = /[|\n]/;
  expect(foldList(names).split(parted)).toEqual(names.split(parted).map(fold));
});
