import { describe, expect, test } from 'vitest';
import { metadataOf, TITLE } from '../../metadata/page.ts';
import type { Sample } from '../../metadata/page.ts';

const ld = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const STORY = `"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"هناء المصري"},"datePublished":"2026-03-08T10:30:00+03:00"`;
const short = (sample: Sample): { people: string; published: string | null; title: string } => {
  const { people, published, title } = metadataOf(sample);
  return { people: people.map(({ name, role }) => `${name}/${role}`).join(', '), published: published?.iso ?? null, title };
};
const WHOLE = { people: 'هناء المصري/author', published: '2026-03-08T10:30', title: TITLE };
const NOTHING = { people: '', published: null, title: TITLE };

describe('JSON-LD that is broken gives what can be recovered', () => {
  test.each<[what: string, script: string]>([
    ['commas too many', ld(`{${STORY},}`)],
    ['an HTML comment around it', ld(`<!-- {${STORY}} -->`)],
    ['CDATA around it', ld(`//<![CDATA[\n{${STORY}}\n//]]>`)],
    ['CDATA in comments', ld(`/*<![CDATA[*/{${STORY}}/*]]>*/`)],
    ['two objects in one script', ld(`{"@type":"WebSite","name":"أوقات الوادي"}{${STORY}}`)],
    ['two objects with a comma between', ld(`{"@type":"WebSite","name":"أوقات الوادي"},\n{${STORY}}`)],
    ['a graph', ld(`{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${STORY}}]}`)],
    ['an array', ld(`[{"@type":"BreadcrumbList"},{${STORY}}]`)],
    ['entities escaped once', ld(`{${STORY}}`.replaceAll('"', '&quot;'))],
    ['entities escaped twice', ld(`{${STORY}}`.replaceAll('"', '&amp;quot;'))],
    ['line breaks and tabs inside strings', ld(`{${STORY},"description":"سطر\nوآخر\tوثالث"}`)],
    ['quotation marks inside a string', ld(`{${STORY},"description":"قال "العمدة" إن الجسر آمن"}`)],
    ['a comment between members', ld(`{/* الخبر */ ${STORY}}`)],
    ['a semicolon at its end', ld(`{${STORY}};`)],
    ['cut off in the middle', ld(`{${STORY},"articleBody":"بدأ عمال البلدية`)],
    ['two copies of the type', ld(`{"@type":["NewsArticle","Article"],${STORY.slice(STORY.indexOf('"headline"'))}}`)],
    ['in a meta tag', `<meta name="application/ld+json" content="${`{${STORY}}`.replaceAll('"', '&quot;')}">`],
    ['a broken script before a whole one', ld('{"@type":"NewsArticle","headline":') + ld(`{${STORY}}`)],
  ])('%s', (_what, head) => expect(short({ head })).toEqual(WHOLE));

  test.each([
    ['no JSON at all', 'undefined'],
    ['a bare string', '"خبر"'],
    ['nothing', ''],
    ['null', 'null'],
    ['numbers', '[1,2,3]'],
  ])('%s', (_what, text) => expect(short({ head: ld(text) })).toEqual(NOTHING));
});

describe('dates that do not exist are no dates', () => {
  test.each<[what: string, sample: Sample]>([
    ['31 February printed', { above: '<p class="date">٣١ فبراير ٢٠٢٦</p>' }],
    ['hour 25 printed', { above: '<p class="date">8 مارس 2026 25:10</p>' }],
    ['31 February in metadata', { head: '<meta property="article:published_time" content="2026-02-31T10:00:00Z">' }],
    ['hour 25 in metadata', { head: '<meta property="article:published_time" content="2026-03-08T25:00:00Z">' }],
    ['the beginning of time', { head: '<meta property="article:published_time" content="0001-01-01T00:00:00">' }],
    ['the epoch', { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' }],
    ['a year alone', { head: '<meta name="date" content="2026">' }],
    ['far in the future, printed', { above: '<p class="date">8 مارس 2031</p>' }],
    ['far in the future, in metadata', { head: '<meta property="article:published_time" content="2031-03-08T10:00:00Z">' }],
    ['the Hijri 31st', { above: '<p class="date">31 رمضان 1447 هـ</p>' }],
    ['words', { head: '<meta property="article:published_time" content="Invalid date">' }],
    ['a telephone number', { above: '<p class="date">02-2026-5590</p>' }],
    ['a range of an event', { above: '<p>من 3 إلى 8 مارس 2026</p>' }],
  ])('%s', (_what, sample) => expect(short(sample).published).toBeNull());

  test('one that exists beside them counts', () => {
    const head = '<meta property="article:published_time" content="2026-02-31T10:00:00Z"><meta name="pubdate" content="2026-03-08">';
    expect(short({ head }).published).toBe('2026-03-08');
  });
});

describe('byline fields that hold no name are left empty', () => {
  const PROSE = 'كاتبة تهتم بشؤون الماء والزراعة في قرى الوادي وقد نشرت ثلاث مجموعات قصصية';
  const VALUES: [what: string, value: string][] = [
    ['prose', PROSE],
    ['a sentence', 'يعيد الجسر زبائن السوق القديمة إليها'],
    ['a street', 'شارع النخيل، بناية 12، الطابق الثاني'],
    ['an e-mail address', 'news@wadi-times.example'],
    ['a web address', 'https://www.wadi-times.example/author/7'],
    ['a telephone number', '+962 6 555 0133'],
    ['a labelled telephone number', 'هاتف: 0655501330'],
    ['a count of comments', '15 تعليقا'],
    ['no comments', 'لا توجد تعليقات'],
    ['a count of views', '1,204 مشاهدة'],
    ['a reading time', '3 دقائق قراءة'],
    ['a letter 300 times', 'م'.repeat(300)],
    ['a name of 300 letters', 'عبد السميع '.repeat(28).trim()],
    ['an account', 'admin'],
    ['nobody', 'undefined'],
    ['a callings line', 'كاتب وباحث في شؤون المياه'],
    ['nationality and calling', 'صحافية لبنانية'],
    ['a section', 'أخبار محلية'],
    ['a share button', 'شارك على فيسبوك'],
    ['follow', 'تابعنا على غوغل نيوز'],
    ['empty marks', '--'],
    ['a placeholder', 'اسم الكاتب'],
    ['a hashtag', '#جسر_الوادي'],
  ];
  test.each(VALUES)('printed: %s', (_what, value) => expect(short({ above: `<div class="author-name">${value}</div>` }).people).toBe(''));
  test.each(VALUES)('in meta: %s', (_what, value) => expect(short({ head: `<meta name="author" content="${value}">` }).people).toBe(''));
  test.each(VALUES)('in JSON-LD: %s', (_what, value) =>
    expect(short({ head: ld(`{"@type":"NewsArticle","headline":"${TITLE}","author":{"@type":"Person","name":"${value}"}}`) }).people).toBe(
      '',
    ),
  );
});

describe('a headline that cannot be one', () => {
  const LONG = 'جسر '.repeat(500).trim();
  test.each<[what: string, sample: Sample]>([
    ['2,000 letters in og:title', { head: `<meta property="og:title" content="${LONG}">` }],
    ['2,000 letters in JSON-LD', { head: ld(`{"@type":"NewsArticle","headline":"${LONG}"}`) }],
    ['2,000 letters in title', { head: `<title>${LONG}</title>` }],
    ['2,000 letters printed above the headline', { top: `<div class="wrap"><h2 class="title">${LONG}</h2></div>` }],
    ['bidi overrides in og:title', { head: `<meta property="og:title" content="\u202e${TITLE}\u202c">` }],
  ])('%s', (_what, sample) => expect(short(sample).title).toBe(TITLE));

  test('2,000 letters everywhere end as no headline of 2,000 letters', () => {
    const { title } = metadataOf({ headline: `<h1>${LONG}</h1>`, head: `<title>${LONG}</title>` });
    expect(title.length).toBeLessThan(420);
  });

  test('bidi overrides are taken out of every field', () => {
    const head = `<meta property="og:site_name" content="\u202eأوقات الوادي"><meta name="author" content="\u202eهناء المصري\u202c">`;
    const headline = `<h1>\u202e${TITLE}\u202c</h1><p class="standfirst">\u202eعاد الجسر إلى أهل الوادي بعد عامين من الانتظار الطويل.</p>`;
    const { title, standfirst, people, publisher } = metadataOf({ head, headline });
    expect([title, standfirst, people[0]?.name, publisher.name].join(' ')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(title).toBe(TITLE);
    expect(people).toEqual([{ name: 'هناء المصري', role: 'author' }]);
  });
});

describe('metadata of another story is not this story’s', () => {
  const CARD = `<div class="more"><div itemscope itemtype="https://schema.org/NewsArticle"><a href="/news/9"><h3 itemprop="headline">قطار الجبل يعود إلى سكته</h3></a><span itemprop="author">رامز الديري</span><meta itemprop="datePublished" content="2025-01-02"></div></div>`;
  test('microdata of a card below', () => expect(short({ bottom: CARD })).toEqual(NOTHING));
  test('microdata of a card above', () => expect(short({ top: CARD })).toEqual(NOTHING));
  test('microdata of a card between the story and its end', () => expect(short({ below: CARD })).toEqual(NOTHING));
  test('JSON-LD of cards beside the story’s own', () => {
    const other = ld(
      '{"@type":"NewsArticle","headline":"قطار الجبل يعود إلى سكته","url":"https://www.wadi-times.example/news/9","author":"رامز الديري","datePublished":"2025-01-02"}',
    );
    expect(short({ head: other + ld(`{${STORY}}`) })).toEqual(WHOLE);
  });
  test('JSON-LD of another story alone', () => {
    const other = ld(
      '{"@type":"NewsArticle","headline":"قطار الجبل يعود إلى سكته","url":"https://www.wadi-times.example/news/9","author":"رامز الديري","datePublished":"2025-01-02"}',
    );
    expect(short({ head: other })).toEqual(NOTHING);
  });
  test('JSON-LD of a list of stories', () => {
    const items = [1, 2, 3].map(
      (n) => `{"@type":"NewsArticle","headline":"خبر آخر ${n}","url":"/news/${n}","author":"رامز الديري","datePublished":"2025-01-0${n}"}`,
    );
    expect(short({ head: ld(`{"@type":"ItemList","itemListElement":[${items.join(',')}]}`) })).toEqual(NOTHING);
  });
  test('a time in a card above', () =>
    expect(
      short({
        top: '<ul class="latest"><li><a href="/news/9">قطار الجبل يعود إلى سكته</a> <time datetime="2025-01-02">2 يناير 2025</time></li></ul>',
      }),
    ).toEqual(NOTHING));
  test('a comment’s author and date', () =>
    expect(
      short({
        bottom:
          '<div class="comment-list"><div class="comment"><b class="fn" itemprop="author">رامز الديري</b><time datetime="2025-01-02" itemprop="datePublished">2 يناير 2025</time></div></div>',
      }),
    ).toEqual(NOTHING));
});
