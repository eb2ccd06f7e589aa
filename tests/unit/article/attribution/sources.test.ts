import { expect, test } from 'vitest';
import type { StoryWords } from '../../../../utils/article/attribution/sources.ts';
import { sourcesIn } from './sources-in.ts';

const BODY = ['قال مسؤول في الوزارة إن الخطة جاهزة للتنفيذ.', 'وأضاف أن الموعد سيعلن قريبا.', 'وختم بأن الملف أقفل نهائيا بعد عامين.'];

const namesIn = (story: string | Partial<StoryWords>) => sourcesIn(story).map(({ outlet }) => outlet);

test('an outlet that is named twice is one source, with its first phrase', () => {
  const text = [
    'قالت صحيفة «الغارديان» البريطانية إن القمة تأجلت.',
    'ونقلت الصحيفة عن مصدر أن الموعد تغير.',
    'وبحسب الجارديان فإن الوفد عاد.',
  ];
  expect(sourcesIn({ text })).toEqual([{ outlet: 'الغارديان', phrase: 'قالت صحيفة «الغارديان» البريطانية', block: 0, at: 0 }]);
});

test('sources come in the order of the text, each with its block', () => {
  const text = ['أعلنت الشركة أرباحها.', 'وذكرت وكالة رويترز أن السهم ارتفع.', 'وتوقعت شبكة «بلومبرغ» أن يستمر الصعود.'];
  expect(sourcesIn({ text }).map(({ outlet, block }) => [outlet, block])).toEqual([
    ['رويترز', 1],
    ['بلومبرغ', 2],
  ]);
});

test('a name that the story introduces as an outlet may stand alone afterwards', () => {
  const introduced = 'احتفلت مجلة «سنابل الريف» بعامها العاشر.';
  const alone = 'وقالت «سنابل الريف» إن المحصول تضاعف.';
  expect(namesIn({ text: [alone] })).toEqual([]);
  expect(namesIn({ text: [introduced, alone] })).toEqual(['سنابل الريف']);
});

test.each([
  ['وقال الوزير لـ«القلم» إن القرار نهائي.', []],
  ['وأكد في تصريح خاص لجريدة القلم أن القرار نهائي.', []],
  ['نقلا عن العدد الورقي لجريدة «القلم».', ['القلم']], // its own print edition is a source
])('the page’s own outlet: %s', (sentence, outlets) => {
  expect(namesIn(sentence)).toEqual(outlets);
});

test('the page’s own outlet is known by its host too, and a namesake from another country is not it', () => {
  const ours = { text: ['وقال المدير لـ«الجارديان» إن الخطة تغيرت.'], publisher: 'theguardian.com', publisherHost: 'www.theguardian.com' };
  expect(namesIn(ours)).toEqual([]);
  expect(namesIn({ text: ['وذكرت صحيفة «القلم» العمانية أن السوق مفتوح.'] })).toEqual(['القلم']);
});

test.each([
  ['القاهرة (رويترز)', ['رويترز']],
  ['بيروت – (أ ف ب)', ['أ ف ب']],
  ['الرباط/ و م ع', ['و م ع']],
  ['عمان - بترا', ['بترا']], // a town, not the paper of that name
  ['الرياض ـ واس', ['واس']],
  ['دبي: «الشرق الأوسط»', ['الشرق الأوسط']],
  ['رويترز، أ ف ب', ['رويترز', 'أ ف ب']],
  ['ترجمة: سلمى عن نيويورك تايمز', ['نيويورك تايمز']],
  ['المصدر: سكاي نيوز + وكالات', ['سكاي نيوز']],
  ['المصدر: صحيفة "ذا صن" البريطانية', ['ذا صن']],
  ['المصدر : د ب أ', ['د ب أ']],
  ['واشنطن - وكالات', []],
  ['مصدر الخبر: وزارة الصحة', []],
  ['القاهرة - القلم', []],
  ['تصوير: رويترز', []],
  ['إعداد: هيئة التحرير', []],
])('byline «%s»', (line, outlets) => {
  const sources = sourcesIn({ text: BODY, bylineLines: [line] });
  expect(sources.map(({ outlet }) => outlet)).toEqual(outlets);
  for (const source of sources) expect(source).toMatchObject({ phrase: line, block: null, at: 0 });
});

test('an agency among the story’s makers is a source; «وكالات» names nobody', () => {
  expect(sourcesIn({ text: BODY, people: [{ name: 'أ ف ب', role: 'agency' }] })).toEqual([
    { outlet: 'أ ف ب', phrase: 'أ ف ب', block: null, at: 0 },
  ]);
  expect(namesIn({ text: BODY, people: [{ name: 'وكالات', role: 'agency' }] })).toEqual([]);
});

test.each([
  ['الخرطوم 4 يناير 2026 (سونا) - وصل الوفد.', 'سونا', 'الخرطوم 4 يناير 2026 (سونا)'],
  ['باريس ـ د ب أ ـ أعلنت الحكومة موعد الاقتراع.', 'د ب أ', 'باريس ـ د ب أ ـ'],
  ['برلين (أ.ف.ب) – أعلنت الشرطة توقيف رجلين.', 'أ ف ب', 'برلين (أ.ف.ب)'],
  ['القاهرة في 3 فبراير/أ ش أ/ قال الوزير إن العمل مستمر.', 'أ ش أ', 'القاهرة في 3 فبراير/أ ش أ/'],
])('dateline at the head of the text: %s', (first, outlet, phrase) => {
  expect(sourcesIn({ text: [first, ...BODY] })).toEqual([{ outlet, phrase, block: 0, at: 0 }]);
});

test.each([
  ['وتكفي موازنة العام لسداد الديون. ز.أ/أ.ح (أ ف ب، رويترز)', ['أ ف ب', 'رويترز']],
  ['وتكفي موازنة العام لسداد الديون. (بترا)', ['بترا']],
  ['--(بترا)', ['بترا']],
  ['المصدر: الجزيرة نت + رويترز', ['الجزيرة نت', 'رويترز']],
  ['لقطة عامة (رويترز)', []], // a picture's credit that has strayed into the text
  ['قال المصدر: رويترز لم تخطئ.', []],
])('signature at the foot of the text: %s', (last, outlets) => {
  expect(namesIn({ text: [...BODY, last] })).toEqual(outlets);
});

test('what the headline or the standfirst alone names has no block', () => {
  expect(sourcesIn({ text: BODY, standfirst: 'قالت صحيفة «لوفيغارو» إن الحكومة ستستقيل.' })).toMatchObject([
    { outlet: 'لوفيغارو', block: null },
  ]);
  expect(namesIn({ text: BODY, title: 'رويترز: الشركة تستعد لطرح أسهمها في البورصة' })).toEqual(['رويترز']);
  expect(namesIn({ text: BODY, title: 'رئيس البلدية: الحديقة الجديدة تفتح أبوابها مساء الجمعة' })).toEqual([]);
});

test('captions that repeat in the text are no prose', () => {
  const caption = 'وزير النقل خلال الجولة، بحسب وكالة رويترز';
  expect(namesIn({ text: [...BODY, caption], captions: [caption] })).toEqual([]);
});

test.each([['"'], ['«'], ['قالت صحيفة '], ['في '], ['(أ.'], ['نقلا عن '], ['لـ«'], ['- ']])(
  'text that is nothing but «%s» takes no time',
  (piece) => {
    const started = performance.now();
    sourcesIn({ text: [piece.repeat(5_000)], bylineLines: [piece.repeat(5_000)] });
    expect(performance.now() - started).toBeLessThan(2_000); // a quadratic step would take minutes
  },
);
