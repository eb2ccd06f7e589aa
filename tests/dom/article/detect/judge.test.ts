import { describe, expect, test } from 'vitest';
import { readPageSigns } from '../../../../utils/article/detect/page-signs.ts';
import { readTemplate } from '../../../../utils/article/detect/template-signs.ts';
import { readTextSigns } from '../../../../utils/article/detect/text-signs.ts';
import { readUseSigns } from '../../../../utils/article/detect/use-signs.ts';
import { judge } from '../../../../utils/article/readable.ts';
import { ADDRESS, openPage, paragraphs, parse, STORY, TITLE } from '../../../support/page-under-test.ts';

const HOME = 'https://www.sanabel-post.example/';
const page = (body: string, head = '') =>
  parse(`<!doctype html><html><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);
const repeat = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join('');
const OG_ARTICLE = '<meta property="og:type" content="article">';

describe('a story', () => {
  test.each([
    [
      'with every sign',
      `<article><h1>${TITLE}</h1><video></video><p class="byline">هالة المرعي</p><time>١٢ أبريل</time>${paragraphs()}</article>`,
      OG_ARTICLE,
      ADDRESS,
    ],
    ['without any markup of its own', `<div><h1>${TITLE}</h1><div>${paragraphs()}</div></div>`, '', ADDRESS],
    ['written with line breaks', `<div>${STORY.join('<br><br>')}</div>`, OG_ARTICLE, ADDRESS],
    ['inside an ASP.NET form', `<form><input name="__VIEWSTATE"><div>${paragraphs()}</div></form>`, OG_ARTICLE, ADDRESS],
    [
      'of three sentences',
      `<article><h1>${TITLE}</h1><time>١٢ أبريل</time><p>${STORY[0]}</p><p>${STORY[1]}</p></article>`,
      OG_ARTICLE,
      ADDRESS,
    ],
    [
      'with an Arabic address',
      `<div>${paragraphs()}</div>`,
      OG_ARTICLE,
      'https://www.sanabel-post.example/أخبار/سد-السنابل-يمتلئ-للمرة-الأولى',
    ],
    [
      'with rails beside it',
      `<article>${paragraphs()}</article><aside>${repeat(20, (at) => `<a href="/${at}">خبر آخر من الوادي</a>`)}</aside>`,
      OG_ARTICLE,
      ADDRESS,
    ],
  ])('%s', (_, body, head, url) => {
    expect(judge(page(body, head), url)).toMatchObject({ isArticle: true, looksLike: 'story' });
  });

  test('an Arabic address weighs the same encoded and plain', () => {
    const plain = 'https://www.sanabel-post.example/أخبار/سد-السنابل-يمتلئ-للمرة-الأولى';
    const document = page(`<div>${paragraphs(3)}</div>`);
    expect(judge(document, encodeURI(plain)).score).toBe(judge(document, plain).score);
  });
});

describe('no story', () => {
  test.each([
    [
      'a front page',
      repeat(40, (at) => `<article><h3><a href="/${at}">خبر رقم ${at} من الوادي</a></h3><time>أمس</time><p>موجز قصير.</p></article>`),
      '<meta property="og:type" content="website">',
      HOME,
      'front',
    ],
    ['a list of links', `<ul>${repeat(60, (at) => `<li><a href="/${at}">خبر رقم ${at} من أخبار الوادي</a></li>`)}</ul>`, '', HOME, 'front'],
    [
      'a shop',
      repeat(
        30,
        (at) =>
          `<div class="product"><a href="/p/${at}">جرة فخار رقم ${at}</a><span class="price">٩ دنانير</span><button class="add-to-cart">أضف</button></div>`,
      ),
      '<meta property="og:type" content="product.group">',
      'https://jars.example/shop/',
      'shop',
    ],
    [
      'a forum',
      repeat(
        12,
        (at) => `<div class="reply"><a href="/u/${at}">عضو ${at}</a><div>شكرا على الموضوع، وأظن أن الماء يعود في الربيع.</div></div>`,
      ),
      '',
      'https://talk.example/forum/t/',
      'forum',
    ],
    ['an empty page', '', OG_ARTICLE, ADDRESS, 'empty'],
    ['a script’s shell', '<div id="root"></div><noscript>فعّل جافاسكربت</noscript>', OG_ARTICLE, ADDRESS, 'empty'],
    [
      'a form to sign in',
      '<form><label>الاسم <input></label><label>كلمة السر <input></label><button>دخول</button></form>',
      '',
      'https://www.sanabel-post.example/login',
      'empty',
    ],
  ])('%s', (_, body, head, url, looksLike) => {
    const verdict = judge(page(body, head), url);
    expect(verdict).toMatchObject({ isArticle: false, looksLike });
    expect(verdict.score).toBeLessThan(0.5);
  });
});

test('the score is a share, and isArticle its upper half', () => {
  for (const count of [0, 1, 2, 3, 4, 5]) {
    const { score, isArticle } = judge(page(paragraphs(count)), ADDRESS);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(isArticle).toBe(score >= 0.5);
  }
});

describe('the detector never throws, never goes round for ever, and changes nothing', () => {
  const NAMES =
    'parentNode parentElement nextSibling firstChild childNodes tagName nodeName nodeType textContent attributes getAttribute querySelectorAll body createTreeWalker documentElement head data length'.split(
      ' ',
    );
  test.each(NAMES)('a live page that shadows %s', async (name) => {
    const named = ['img', 'form', 'embed', 'iframe'].map((tag) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
    const { document, close } = await openPage(
      `<!doctype html>${named}<form><input name="${name}"><select name="${name}"></select>${paragraphs()}</form>`,
    );
    const clean = page(`<form>${paragraphs()}</form>`);
    const root = Reflect.get(Document.prototype, 'documentElement', document) as Element;
    const before = root.outerHTML;
    expect(readTextSigns(document).prose).toBe(readTextSigns(clean).prose);
    expect(judge(document, ADDRESS).looksLike).toBe(judge(clean, ADDRESS).looksLike);
    expect(root.outerHTML).toBe(before);
    close();
  });

  test('a page whose getters throw', async () => {
    const { document, close } = await openPage(`<!doctype html>${paragraphs()}`);
    for (const name of ['body', 'documentElement', 'querySelectorAll', 'createTreeWalker']) {
      Object.defineProperty(document, name, {
        get: () => {
          throw new Error('the page throws');
        },
      });
    }
    expect(() => judge(document, ADDRESS)).not.toThrow();
    close();
  });

  test.each([
    [
      'without a body',
      () => {
        const document = page('');
        document.body.remove();
        return document;
      },
    ],
    [
      'without any element',
      () => {
        const document = page('');
        document.documentElement.remove();
        return document;
      },
    ],
    ['that is a picture', () => new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')],
    ['that is a frame set', () => parse('<frameset><frame></frameset>')],
    [
      'nested thousands deep',
      () => {
        const document = page('');
        let inner: Element = document.body;
        for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
        return document;
      },
    ],
  ])('a page %s', (_, make) => expect(judge(make(), ADDRESS)).toMatchObject({ isArticle: false, score: 0, looksLike: 'empty' }));

  test.each([
    '',
    'about:blank',
    'nonsense',
    'https://a.example/%E0%A4%A',
    `https://a.example/${'/'.repeat(10_000)}`,
    `https://a.example/${'9-'.repeat(20_000)}`,
  ])('the address «%.40s»', (url) => expect(() => judge(page(paragraphs()), url)).not.toThrow());
});

describe('what the signs count', () => {
  test('text outside navigation, headers, footers, asides and scripts', () => {
    const { all, linked } = readTextSigns(
      page(
        '<nav>ق</nav><header>ق</header><aside>ق</aside><footer>ق</footer><script>ق</script><noscript>ق</noscript><button>ق</button><p>سد <a href="/">رابط</a></p>',
      ),
    );
    expect({ all, linked }).toEqual({ all: 6, linked: 4 });
  });

  test('the densest box holds its own paragraphs, and half of those one box deeper', () => {
    const length = (count: number) => STORY.slice(0, count).reduce((sum, text) => sum + text.length, 0);
    expect(readTextSigns(page(`<div>${paragraphs(3)}</div>`)).densest).toBe(length(3));
    expect(readTextSigns(page(`<div><section><p>${STORY[0]}</p></section><section><p>${STORY[1]}</p></section></div>`)).densest).toBe(
      Math.max(length(2) / 2, STORY[0].length, STORY[1].length),
    );
  });

  test('what the page says of itself', () => {
    const signs = readPageSigns(
      page(
        '<article></article><time></time><span class="price"></span><a rel="author"></a><div class="topic-post"></div>',
        '<script type="application/ld+json">{"@type" : ["NewsArticle"]}</script><script type="application/ld+json">{"@type":"Product"}</script>',
      ),
    );
    expect(signs).toEqual({
      saysStory: true,
      dataSaysStory: true,
      saysShop: true,
      saysList: false,
      saysForum: false,
      wares: 1,
      bylines: 1,
      times: 1,
      articles: 1,
      posts: 1,
    });
  });

  test.each([
    ['<meta property="og:type" content="Article">', 'saysStory'],
    ['<div itemprop="articleBody"></div>', 'saysStory'],
    ['<script type="application/ld+json">{"@type":"ReportageNewsArticle"}</script>', 'saysStory'],
    ['<meta property="og:type" content="product">', 'saysShop'],
    ['<script type="application/ld+json">{"@type":"CollectionPage"}</script>', 'saysList'],
    ['<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>', 'saysForum'],
    ['<div itemscope itemtype="https://schema.org/QAPage"></div>', 'saysForum'],
  ] as const)('%s: %s', (html, sign) => expect(readPageSigns(page(html, html))[sign]).toBe(true));

  test.each([
    ['', 'rtl single single-post postid-41', 1],
    ['', 'page-node-type-article', 1],
    ['page-type__article', '', 1],
    ['', 'home blog', -1],
    ['', 'archive category category-7 single-format-standard', -1],
    ['', 'tax-product_cat product-listing-page', -1],
    ['', 'page-template page-id-7', -1],
    ['js no-touch', 'rtl dark', 0],
    ['', '', 0],
  ])('the template called «%s» «%s» tells %i', (root, body, expected) => {
    expect(readTemplate(parse(`<html class="${root}"><body class="${body}"></body></html>`))).toBe(expected);
  });

  test('controls, dates and names amid the page, fields anywhere', () => {
    const around = '<button>ق</button><input><time>١ مايو</time><iframe></iframe>';
    const amid =
      '<button>رد</button><a class="btn">اشتر</a><input type="hidden"><select></select><time>٢ مايو</time><span class="date">٢ مايو</span><span class="date">٣ مايو</span><time>أمس</time><video></video><p class="byline"><span class="author">هالة</span></p>';
    expect(readUseSigns(page(`<header>${around}</header>${amid}<footer>${around}</footer>`))).toEqual({
      controls: 3,
      fields: 3,
      dates: 2,
      names: 1,
      players: 1,
    });
  });
});
