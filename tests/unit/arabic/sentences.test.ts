import { describe, expect, test } from 'vitest';
import { sentences } from '../../../utils/arabic/sentences.ts';

test.each<[string, string[]]>([
  ['وصل القطار. نزل الركاب.', ['وصل القطار.', 'نزل الركاب.']],
  ['هل وصل؟ نعم! وصل أمس.', ['هل وصل؟', 'نعم!', 'وصل أمس.']],
  ['قال د. سامي إن العمل انتهى. ثم خرج.', ['قال د. سامي إن العمل انتهى.', 'ثم خرج.']],
  ['أشرف م. ليلى على المشروع. وساعدها أ. د. كمال.', ['أشرف م. ليلى على المشروع.', 'وساعدها أ. د. كمال.']],
  ['راسلونا على ص. ب. 120 في المدينة. شكرا.', ['راسلونا على ص. ب. 120 في المدينة.', 'شكرا.']],
  ['يغلق المتحف الساعة 3 م. ويفتح صباحا.', ['يغلق المتحف الساعة 3 م.', 'ويفتح صباحا.']],
  ['ولد عام 1390 هـ. ثم سافر.', ['ولد عام 1390 هـ.', 'ثم سافر.']],
  ['1. البند الأول. 2. البند الثاني.', ['1. البند الأول.', '2. البند الثاني.']],
  ['بلغ السعر 3.5 دولار. ثم هبط.', ['بلغ السعر 3.5 دولار.', 'ثم هبط.']],
  ['ترجم رواية J. R. Smith الأولى. ثم الثانية.', ['ترجم رواية J. R. Smith الأولى.', 'ثم الثانية.']],
  ['سطر أول\nسطر ثان', ['سطر أول', 'سطر ثان']],
  ['بلا نقطة في آخرها', ['بلا نقطة في آخرها']],
  ['', []],
  ['  \n ', []],
])('%s', (text, expected) => expect(sentences(text, 'ar').map((sentence) => sentence.text)).toEqual(expected));

describe('places', () => {
  test('each sentence stands where it says, and nothing but space stands between', () => {
    const text = '  قال د. سامي: «انتهى العمل».  ثم خرج! \n وعاد مساء.';
    let rest = text;
    for (const { text: piece, index } of sentences(text, 'ar')) {
      expect(text.slice(index, index + piece.length)).toBe(piece);
      rest = rest.replace(piece, '');
    }
    expect(rest.trim()).toBe('');
  });

  test('a language tag that is none does no harm', () => expect(sentences('نص. آخر.', '!!')).toHaveLength(2));
});
