import { describe, expect, test } from 'vitest';
import { isolateRuns, isTorn } from '../../../utils/arabic/isolate.ts';

const isolated = (text: string): string[] => isolateRuns(text).flatMap((run) => (run.dir === 'ltr' ? [run.text] : []));

test.each<[string, string[]]>([
  ['أعلنت شركة Blue Harbor عن سفينتها', ['Blue Harbor']],
  ['فازوا بنتيجة 2-1 في المباراة', ['2-1']],
  ['فازوا بنتيجة ٢-١ في المباراة', ['٢-١']],
  ['الهاتف +20 100 555 7788 لمن يسأل', ['+20 100 555 7788']],
  ['سعره $1,000 أو 100€ فقط', ['$1,000', '100€']],
  ['زوروا https://example.com/a-b?x=1. ثم عودوا', ['https://example.com/a-b?x=1']],
  ['راسلوا desk@example.com الآن', ['desk@example.com']],
  ['تابعوا @safa_reader في الشبكة', ['@safa_reader']],
  ['يكتب بلغة C++ ولغة C# معا', ['C++', 'C#']],
  ['هاتف iPhone 15 الجديد', ['iPhone 15']],
  ['فيروس COVID-19 انحسر', ['COVID-19']],
  ['شركتا (Alpha) و«Beta»', ['Alpha', 'Beta']],
  ['بين 2020-2025 نما الناتج', []], // years of a span are read from the right
  ['حضر 25 طالبا و3.5 في المئة', []],
  ['نص عربي خالص', []],
])('%s', (text, runs) => expect(isolated(text)).toEqual(runs));

describe('runs', () => {
  test('cover the text', () => {
    for (const text of ['أعلنت Blue Harbor عن 2-1 و https://example.com.', 'Only English', '', '2025', 'س', 'A س']) {
      expect(
        isolateRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('a text that is not right-to-left is one run', () =>
    expect(isolateRuns('The word كتاب is Arabic')).toEqual([{ text: 'The word كتاب is Arabic', dir: 'ltr' }]));

  test.each(['ا a - ', 'ا https://', 'ا ....', '1-', 'ا $'])('a megabyte of «%s» ends soon', (piece) => {
    const started = performance.now();
    isolateRuns(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('a piece of a right-to-left text is told its direction', () =>
  expect(isolateRuns('Blue Harbor', 'rtl')).toEqual([{ text: 'Blue Harbor', dir: 'ltr' }]));

test.each([
  ['C++', true],
  ['2-1', true],
  ['+20 100 555 7788', true],
  ['@safa_reader', true],
  ['$1,000', true],
  ['100€', true],
  ['https://example.com/a', true],
  ['5 Ways', true], // the figure would go to the other side of its words
  ['Sky News', false],
  ['iPhone 15', false],
  ['COVID-19', false],
  ['3.5', false],
])('«%s» is torn by its neighbours: %s', (run, torn) => expect(isTorn(run)).toBe(torn));
