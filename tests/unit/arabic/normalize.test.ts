import { describe, expect, test } from 'vitest';
import { toArabicDigits, toAsciiDigits } from '../../../utils/arabic/digits.ts';
import { fold, similarity, squeezeSpace, stripMarks, words } from '../../../utils/arabic/normalize.ts';

describe('one form for one word', () => {
  test.each([
    ['أحمد', 'احمد'],
    ['إيمان', 'ايمان'],
    ['آمال', 'امال'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['شؤون هيئة', 'شوون هييه'],
    ['مُـــحَمَّد', 'محمد'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['علی کریمی', 'علي كريمي'],
    ['عام ٢٠٢٥ و۲۰۲۵', 'عام 2025 و2025'],
    ['«القاهرة»، (مصر)!', 'القاهره مصر'],
    ['\u200Fالقاهرة\u200E', 'القاهره'],
    ['Sky NEWS', 'sky news'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

test('marks go, letters stay as written', () => {
  expect(stripMarks('إِلَّآ لَـٰكِنَّ')).toBe('إلآ لكن');
  expect(stripMarks('أ\u0654')).toBe('أ');
});

test('white space of every kind is one space', () => expect(squeezeSpace(' أ\u00A0\n\t ب  ')).toBe('أ ب'));

test('words know Arabic, where `\\w` knows none', () => expect(words('قال: «لا» – 3 مرّات')).toEqual(['قال', 'لا', '3', 'مرات']));

test.each([
  ['الحكومة تقر الموازنة', 'الحكومة تقرّ الموازنة', 1],
  ['الحكومة تقر الموازنة', 'الحكومه تقر الموازنه الجديده', 0.75],
  ['الحكومة', 'البرلمان', 0],
  ['', 'البرلمان', 0],
  ['لا لا لا', 'لا', 1 / 3],
])('«%s» and «%s» share %d', (a, b, share) => {
  expect(similarity(a, b)).toBeCloseTo(share, 5);
  expect(similarity(b, a)).toBeCloseTo(share, 5);
});

test('digits of three kinds', () => {
  expect(toAsciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 7')).toBe('0123456789 0123456789 7');
  expect(toArabicDigits('0123456789 ۴ ٤ س')).toBe('٠١٢٣٤٥٦٧٨٩ ٤ ٤ س');
});
