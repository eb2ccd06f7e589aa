import { expect, test } from 'vitest';
import { dropPromos } from '../../../../utils/article/clean/drop-promos.ts';
import { clean, STORY, paragraphs } from '../../../support/page-under-test.ts';

const inStory = (html: string) => clean(dropPromos, `<div><p>${STORY[0]}</p>${html}<p>${STORY[1]}</p></div>`);
const link = (text: string) => `<a href="/news/4">${text}</a>`;
const HEADLINE = 'قطار الساحل يعود إلى سكته';

test.each([
  ['a label with its link', `<p>اقرأ أيضا: ${link(HEADLINE)}</p>`],
  ['a label with harakat and hamza of another kind', `<p><b>إقرأ أيضًا</b> ${link(HEADLINE)}</p>`],
  ['a label stretched by tatweel', `<p>اقـــرأ أيضا ${link(HEADLINE)}</p>`],
  ['a label inside the link', `<p>${link(`شاهد أيضا | ${HEADLINE}`)}</p>`],
  ['a label alone, then a linked line', `<p>اقرأ المزيد</p><p>${link(HEADLINE)}</p>`],
  ['a heading alone, then linked lines in a box', `<h4>قد يهمك</h4><div>${link(HEADLINE)} ${link('معرض للطوابع في التلة')}</div>`],
  ['a label alone', '<p>إعلان</p>'],
  ['a label with decoration', '<p>*** اقرأ أيضا ***</p>'],
  ['an invitation to share', '<p>شارك الخبر على فيسبوك وواتساب</p>'],
  ['an invitation to follow', '<p>تابعونا على غوغل نيوز وتيليغرام</p>'],
  ['tags by name', '<div>كلمات دليلية السد المطر القمح</div>'],
  ['one word and a colon', '<p>الوسوم: السد المطر القمح</p>'],
  ['a label that announces', '<p>للمزيد اقرأ:</p>'],
  ['an English label', `<p>Read also ${link(HEADLINE)}</p>`],
])('%s goes', (_, html) => {
  const { text, removed } = inStory(html);
  expect(text).toBe(`${STORY[0]}${STORY[1]}`);
  expect(removed.length).toBeGreaterThan(0);
  expect(removed.every(({ step }) => step === 'promos')).toBe(true);
});

test.each([
  ['prose that begins like a promo', '<p>اقرأ أيضا ما كتبه ابن خلدون عن الري، ففيه وصف دقيق لتقسيم الماء بين الحقول.</p>'],
  ['a short sentence that begins like one', '<p>اقرأ أيضا ما كتبه ابن خلدون</p>'],
  [
    'prose with a link in it',
    `<p>للمزيد من الماء حفر أهل القرية ${link('بئرا')} ثانية قرب التلة، ثم مدوا منها قناة من الطين إلى البيوت.</p>`,
  ],
  ['a subheading about sharing', '<h2>مشاركة النساء في الحصاد</h2>'],
  ['a subheading about an announcement', '<h3>إعلان النتائج مساء الخميس</h3>'],
  ['a subheading about printing', '<h2>طباعة الكتب في القرية القديمة</h2>'],
  ['a subheading that tells who took part', '<h2>شارك ألف عداء في السباق</h2>'],
  ['a subheading that calls to follow', '<h3>تابعوا الخطوات بالترتيب</h3>'],
  ['a point of a list', '<ul><li>إعلان الفائزين</li><li>طباعة الصور</li><li>مواضيع الورشة الثانية</li></ul>'],
  ['prose of one who took part', '<p>شارك في العرض تسعة من الخزافين، وجاء معهم صانع زجاج من بلدة الرمانة.</p>'],
  ['a long paragraph', `<p>قد يهمك ${STORY[2]} ${STORY[3]}</p>`],
  ['a caption', '<figure><img src="a.jpg"><figcaption>إعلان</figcaption></figure>'],
  ['lines of code', '<pre>share this</pre>'],
])('%s stays', (_, html) => {
  const { text, removed } = inStory(html);
  expect(text.length).toBeGreaterThan(`${STORY[0]}${STORY[1]}`.length);
  expect(removed).toEqual([]);
});

test('one label takes the teaser under it and nothing more', () => {
  const { text, removed } = inStory(`<h3>اقرأ أيضا</h3><p>${link(HEADLINE)}</p><p>${STORY[2]}</p><p>${STORY[3]}</p>`);
  expect(removed.map(({ reason }) => reason)).toEqual(['the label «اقرا ايضا»', 'stands under «اقرا ايضا»']);
  expect(text).toBe(`${STORY[0]}${STORY[2]}${STORY[3]}${STORY[1]}`);
});

test('a label does not take the prose under it', () => {
  const { text } = inStory(`<p>إعلان</p><p>${STORY[2]}</p>`);
  expect(text).toContain(STORY[2]);
});

test('a label does not take a subheading under it', () => {
  const { text } = inStory('<p>إعلان</p><h2>بعد الفيضان</h2>');
  expect(text).toContain('بعد الفيضان');
});

test('the box round a promo goes with it', () => {
  const { root } = inStory(`<div class="x"><div><p>اقرأ أيضا: ${link(HEADLINE)}</p></div></div>`);
  expect(root.querySelector('.x')).toBeNull();
});

test.each([
  ['an unlinked promo after its colon', 'اقرأ أيضًا: مهرجان الزيتون يفتح أبوابه غدا في ساحة البلدة', false],
  ['a rail label nobody linked', 'مواضيع قد تهمك: طريق الوادي يغلق شهرا كاملا', false],
  ['an app promo', 'حمّل تطبيقنا الجديد على هاتفك', false],
  ['prose that begins alike', 'اقرأ أيضا ما كتبه الجاحظ عن البخلاء، ففيه من أخبار الأسواق ما لا تجده عند غيره.', true],
  [
    'prose about an app',
    'حمل تطبيق الوزارة أسماء ثلاثة آلاف مزارع سجلوا أراضيهم هذا العام، وقال المدير إن العدد سيزيد قبل الحصاد بأسابيع.',
    true,
  ],
])('%s', (_, line, stays) => {
  const { text } = clean(dropPromos, `<main>${paragraphs(2)}<p>${line}</p>${paragraphs(1)}</main>`);
  expect(text.includes(line)).toBe(stays);
});
