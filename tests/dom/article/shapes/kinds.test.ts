import { describe, expect, test } from 'vitest';
import { HEADLINE, inTags, page, readPage, STORY } from './news-page.ts';

const ALL = [...STORY];
const joined = async (html: string): Promise<string> => (await readPage(html)).text.join('\n');

describe('every part is kept, in its order, of', () => {
  test('a live blog', async () => {
    const entry = (at: number) => [
      `1${9 - at}:30`,
      `تحديث رقم ${['الثامن', 'السابع', 'السادس', 'الخامس', 'الرابع', 'الثالث', 'الثاني', 'الأول'][at]}`,
      STORY[at]!,
    ];
    const entries = ALL.map((_, at) => entry(at));
    const html = page(
      `<p class="standfirst">نتابع معكم لحظة بلحظة إعادة افتتاح معصرة الريحان، مع شهادات من الأهالي وصور من الساحة.</p><div class="live-blog">${entries.map(([time, title, text]) => `<div class="live-entry"><time>${time}</time><h3>${title}</h3><p>${text}</p></div>`).join('')}</div>`,
    );
    const text = await joined(html);
    expect(text.replaceAll(/\d\d:\d\d\n/gu, '')).toContain(entries.map(([, title, words]) => `${title}\n${words}`).join('\n'));
    expect(text.match(/\d\d:\d\d/gu)).toHaveLength(8);
  });

  test('a live blog of short entries in list items', async () => {
    const entries = ALL.map((text, at) => [`${10 + at}:15`, text.split('،')[0]!] as const);
    const html = page(
      `<ul class="timeline">${entries.map(([time, text]) => `<li><span class="time">${time}</span><div>${text}.</div></li>`).join('')}</ul><div>${inTags('p', STORY.slice(0, 2))}</div>`,
    );
    const text = await joined(html);
    for (const [, words] of entries) expect(text).toContain(words);
  });

  test.each([
    ['strong', (q: string) => `<p><strong>${q}</strong></p>`],
    ['bold with a dash', (q: string) => `<p><b>- ${q}</b></p>`],
    ['headings', (q: string) => `<h3>${q}</h3>`],
    ['one paragraph with a line break', (q: string) => `<p><b>${q}</b><br>`],
  ])('an interview with questions in %s', async (_, ask) => {
    const questions = [
      'متى بدأت الفكرة؟',
      'ومن مولها؟',
      'لماذا الآن؟',
      'كيف كان الناس؟',
      'هل يكفي المكان؟',
      'وماذا عن الطاقة؟',
      'أين يذهب المال؟',
      'ما التالي؟',
    ];
    const html = page(
      `<div class="body">${questions.map((question, at) => `${ask(question)}${ask('').includes('<br>') ? '' : '<p>'}${STORY[at]}</p>`).join('')}</div>`,
    );
    const text = await joined(html);
    expect(text.replaceAll('- ', '')).toBe(questions.flatMap((question, at) => [question, STORY[at]]).join('\n'));
  });

  test('a list of ten with numbered headings', async () => {
    const heads = ALL.map((_, at) => `${at + 1}- بستان رقم ${at + 1}`);
    const html = page(
      `<div class="body">${heads.map((head, at) => `<h2>${head}</h2><figure><img src="/p${at}.jpg" width="700" height="400"></figure><p>${STORY[at]}</p>`).join('')}</div>`,
    );
    expect(await joined(html)).toBe(heads.flatMap((head, at) => [head, STORY[at]]).join('\n'));
  });

  test('a numbered list between paragraphs', async () => {
    const points = ['فرز الأوراق عن الثمار', 'غسل الزيتون بماء بارد', 'هرس الثمار تحت الحجر', 'عصر العجينة في القفف', 'ترك الزيت حتى يصفو'];
    const html = page(
      `<div class="body">${inTags('p', STORY.slice(0, 3))}<p>وتمر صناعة الزيت في المعصرة بخمس خطوات:</p><ol>${inTags('li', points)}</ol>${inTags('p', STORY.slice(3))}</div>`,
    );
    expect(await joined(html)).toBe(
      [...STORY.slice(0, 3), 'وتمر صناعة الزيت في المعصرة بخمس خطوات:', ...points, ...STORY.slice(3)].join('\n'),
    );
  });

  test('a slideshow whose captions carry the story', async () => {
    const html = page(
      `<div class="gallery">${STORY.map((text, at) => `<figure class="slide"><img src="/s${at}.jpg" width="900" height="600"><figcaption>${text}</figcaption></figure>`).join('')}</div>`,
    );
    const { text, captions, images } = await readPage(html);
    expect([...captions, ...text].join('\n')).toBe(ALL.join('\n'));
    expect(images).toHaveLength(8);
  });

  test('a slideshow whose slides are boxes of words under a picture', async () => {
    const html = page(
      `<div class="gallery">${STORY.map((text, at) => `<div class="slide"><img src="/s${at}.jpg" width="900" height="600"><div class="slide-text"><p>${text}</p></div></div>`).join('')}</div>`,
    );
    const { text, captions } = await readPage(html);
    expect([...captions, ...text].join('\n')).toBe(ALL.join('\n'));
  });

  test('a photo story with few words', async () => {
    const shots = [
      'متطوع ينظف حوض العصر',
      'الحجر القديم قبل تركيبه',
      'أكياس الزيتون أمام الباب',
      'أطفال القرية ينتظرون',
      'أول قطرات الزيت',
    ];
    const html = page(
      `<article><p>${STORY[0]}</p>${shots.map((caption, at) => `<figure><img src="/s${at}.jpg" width="900" height="600"><figcaption>${caption}</figcaption></figure>`).join('')}<p>${STORY[6]}</p></article>`,
    );
    const { text, captions, images } = await readPage(html);
    expect(text).toEqual([STORY[0], STORY[6]]);
    expect(captions).toEqual(shots);
    expect(images).toHaveLength(5);
  });

  test('an opinion column with its writer’s portrait', async () => {
    const html = page(
      `<div class="columnist"><img src="/w.jpg" alt="سليم النجار" width="80" height="80"><a href="/writers/9">سليم النجار</a></div><div class="body">${inTags('p')}</div>`,
    );
    const { text } = await readPage(html);
    expect(text).toEqual(ALL);
  });

  test('a poem, line by line', async () => {
    const lines = [
      'يا حجرًا نام في الظلّ خمسين عامًا',
      'وقام على صوت خُطى الحاصدينْ',
      'أدرْ ذراعك الآن، إنّ السلالَ',
      'تجيء إليكَ مع القادمينْ',
      'وفي زيتك الشمسُ تجري رويدًا',
      'لتضحك في خبزنا كل حينْ',
    ];
    const html = page(
      `<div class="body">${inTags('p', STORY.slice(0, 3))}<p class="poem">${lines.join('<br>')}</p>${inTags('p', STORY.slice(3))}</div>`,
    );
    expect(await joined(html)).toBe([...STORY.slice(0, 3), ...lines, ...STORY.slice(3)].join('\n'));
  });

  test('a page that is a poem', async () => {
    const lines = Array.from({ length: 12 }, (_, at) => `يا حجرًا نام في الظلّ عامًا رقم ${at + 1}، وقام على صوت خُطى الحاصدينْ`);
    const html = page(`<div class="body"><p>${lines.slice(0, 6).join('<br>')}</p><p>${lines.slice(6).join('<br>')}</p></div>`);
    expect(await joined(html)).toBe(lines.join('\n'));
  });

  test('a table of results', async () => {
    const rows = [
      ['القرية', 'الأشجار', 'الزيت'],
      ['الريحان', '4200', '31 طنًا'],
      ['العين', '2900', '22 طنًا'],
      ['السفح', '1750', '12 طنًا'],
    ];
    const html = page(
      `<div class="body">${inTags('p', STORY.slice(0, 4))}<table>${rows.map((row) => `<tr>${inTags('td', row)}</tr>`).join('')}</table>${inTags('p', STORY.slice(4))}</div>`,
    );
    expect(await joined(html)).toBe([...STORY.slice(0, 4), ...rows.map((row) => row.join(' ')), ...STORY.slice(4)].join('\n'));
  });

  test('footnotes', async () => {
    const notes = ['دفتر الحسابات محفوظ في مكتبة البلدية، الصفحة 14.', 'مقابلة مع أحفاد البنّاء، صيف 2025.'];
    const html = page(
      `<div class="body">${STORY.map((text, at) => `<p>${text}${at < 2 ? `<sup><a href="#n${at}" id="r${at}">[${at + 1}]</a></sup>` : ''}</p>`).join('')}<h3>هوامش</h3><ol class="footnotes">${notes.map((note, at) => `<li id="n${at}">${note} <a href="#r${at}">↩</a></li>`).join('')}</ol></div>`,
    );
    const text = await joined(html);
    for (const words of [...ALL, ...notes]) expect(text).toContain(words);
    expect(text).toContain('[1]');
  });

  test('code', async () => {
    const code = 'const stones = 3;\nfor (let i = 0; i < stones; i++) {\n  press(i);\n}';
    const html = page(
      `<div class="body">${inTags('p', STORY.slice(0, 4))}<pre><code>${code.replaceAll('<', '&lt;')}</code></pre>${inTags('p', STORY.slice(4))}</div>`,
    );
    const { content } = await readPage(html);
    expect(new DOMParser().parseFromString(content, 'text/html').querySelector('pre')?.textContent).toBe(code);
  });

  test('a very long quotation', async () => {
    const html = page(
      `<div class="body"><p>${STORY[0]}</p><blockquote>${inTags('p', STORY.slice(1, 7))}</blockquote><p>${STORY[7]}</p></div>`,
    );
    expect(await joined(html)).toBe(ALL.join('\n'));
  });

  test('a page in five languages', async () => {
    const five = [
      ...STORY.slice(0, 3),
      'The old stone press turned again on Sunday, half a century after it had fallen silent, and the villagers came with sacks of olives.',
      'Le vieux pressoir du village a tourné de nouveau dimanche, après cinquante ans de silence, devant une foule joyeuse de cultivateurs.',
      'سنگ آسیاب کهنه پس از پنجاه سال دوباره چرخید، و مردم روستا با کیسه‌های زیتون به میدان آمدند، گفت رئیس شورا.',
      'پرانا پتھر کا کولہو پچاس سال بعد دوبارہ چل پڑا، اور گاؤں کے لوگ زیتون کی بوریاں لے کر پہنچے، ایک کسان نے کہا۔',
    ];
    const { text, lang, dir } = await readPage(page(`<div class="body">${inTags('p', five)}</div>`));
    expect(text).toEqual(five);
    expect({ lang, dir }).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  test('a story of one sentence', async () => {
    const { text, title } = await readPage(page(`<article><p>${STORY[0]}</p></article>`));
    expect({ text, title }).toEqual({ text: [STORY[0]], title: HEADLINE });
  });

  test('a story of three sentences', async () => {
    const { text } = await readPage(
      page(`<div class="body">${inTags('p', ['أعيد فتح معصرة قديمة.', 'وحضر الأهالي الافتتاح.', 'ويباع الزيت نهاية الشهر.'])}</div>`),
    );
    expect(text).toEqual(['أعيد فتح معصرة قديمة.', 'وحضر الأهالي الافتتاح.', 'ويباع الزيت نهاية الشهر.']);
  });
});

describe('without words there is no story', () => {
  test.each([
    ['an empty one', '<article></article>'],
    [
      'one of pictures alone',
      `<article>${Array.from({ length: 6 }, (_, at) => `<img src="/p${at}.jpg" width="700" height="900">`).join('')}</article>`,
    ],
  ])('%s', async (_, html) => {
    const outcome = await readPage(page(html)).then(
      ({ isSure, text }) => ({ isSure, long: text.join(' ').length > 300 }),
      () => ({ isSure: false, long: false }),
    );
    expect(outcome).toEqual({ isSure: false, long: false });
  });
});
