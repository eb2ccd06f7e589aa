import { describe, expect, test } from 'vitest';
import { dressStory } from '../../../components/reader/dress-story.ts';
import { replaceMissingPicture } from '../../../components/reader/missing-picture.ts';

const words = { table: 'جدول', code: 'نص برمجي', video: 'شاهد المقطع' };

function dressed(html: string, dir: 'rtl' | 'ltr' = 'rtl'): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dressStory(body, { dir, words });
  return body;
}

describe('pictures', () => {
  test('load late, tell no one whence, and keep their place by their own ratio', () => {
    const picture = dressed('<img src="https://x.example/a.jpg" width="800" height="400">').querySelector('img');
    expect(picture?.getAttribute('loading')).toBe('lazy');
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture?.getAttribute('alt')).toBe('');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['800', '400']);
  });

  test.each(['width="100%"', 'width="800"', 'width="1" height="1"'])('with %s alone take their ratio from the file', (size) => {
    const picture = dressed(`<img src="https://x.example/a.jpg" ${size}>`).querySelector('img');
    expect(picture?.hasAttribute('width')).toBe(false);
  });

  test('as small as a letter stay in their line, others have room of their own', () => {
    const html = (width: number) => `<p>نص <img src="https://x.example/a.png" width="${width}" height="${width}"> نص</p>`;
    expect(dressed(html(20)).querySelector('img')?.hasAttribute('data-inline')).toBe(true);
    expect(dressed(html(400)).querySelector('img')?.hasAttribute('data-inline')).toBe(false);
  });

  test('that fail are words instead', () => {
    const story = dressed('<p><img src="https://x.example/a.jpg" alt="سوق قديم"><img src="https://x.example/b.jpg"></p>');
    for (const picture of story.querySelectorAll('img')) replaceMissingPicture(picture, 'تعذّر التحميل');
    expect([...story.querySelectorAll('.missing-picture')].map((note) => note.textContent)).toEqual(['سوق قديم', 'تعذّر التحميل']);
  });
});

test('empty paragraphs and breaks at the ends go, pictures and words stay', () => {
  const story = dressed('<p>\u00A0</p><p><br>أولًا<br>ثانيًا<br> </p><p><img src="https://x.example/a.jpg"></p><div><p> </p></div>');
  expect([...story.children].map(({ textContent }) => textContent)).toEqual(['أولًاثانيًا', '']);
  expect(story.querySelectorAll('br')).toHaveLength(1);
  expect(story.querySelector('img')).not.toBeNull();
});

test('links open beside the page and tell it nothing', () => {
  const link = dressed('<p><a href="https://x.example/">رابط</a></p>').querySelector('a');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

describe('a video', () => {
  test('is a card with its title and host', () => {
    const link = dressed(
      '<figure data-embed="youtube"><a href="https://www.youtube.com/watch?v=1">يوم في السوق</a></figure>',
    ).querySelector('a');
    expect([...(link?.children ?? [])].map((part) => part.textContent)).toEqual(['يوم في السوق', 'youtube.com']);
  });

  test('without a title says what it is', () => {
    const link = dressed('<figure data-embed="x"><a href="https://x.example/1">https://x.example/1</a></figure>').querySelector('a');
    expect(link?.firstChild?.textContent).toBe(words.video);
  });
});

test.each([
  ['h4 h4', 'H2 H2'],
  ['h1 h3', 'H2 H3'],
  ['h2 h5 h3', 'H2 H3 H3'],
  ['h6 h2 h4', 'H2 H2 H3'],
])('headings %s follow the headline without a gap as %s', (written, shown) => {
  const story = dressed(
    written
      .split(' ')
      .map((name) => `<${name}>عنوان</${name}>`)
      .join(''),
  );
  expect([...story.children].map(({ tagName }) => tagName).join(' ')).toBe(shown);
});

test('tables and code scroll by themselves, by keyboard too, and have a name', () => {
  const story = dressed('<table><tr><td><pre>x</pre></td></tr></table><pre>let x = 1;</pre>');
  const scrollers = [...story.querySelectorAll('.scroller')];
  expect(scrollers.map((scroller) => scroller.getAttribute('aria-label'))).toEqual([words.table, words.code]);
  expect(scrollers.every((scroller) => scroller.getAttribute('tabindex') === '0')).toBe(true);
  expect(story.querySelector('.scroller > pre')?.getAttribute('dir')).toBe('ltr');
});

describe('direction', () => {
  const latin = 'A library is a promise that someone will come back one day, whatever the weather.';
  const arabic = 'وتبقى الساحة هادئة بعد رحيل الحافلة، إلا من صوت صفحات تُقلَّب في الظل حتى المساء.';

  test('of a passage in the other script is its own', () => {
    const [foreign, own] = dressed(`<p>${latin}</p><p>${arabic}</p>`).children;
    expect(foreign?.getAttribute('dir')).toBe('ltr');
    expect(own?.hasAttribute('dir')).toBe(false);
  });

  test('that the page states wrongly goes', () => {
    expect(dressed(`<p dir="ltr">${arabic}</p>`).firstElementChild?.hasAttribute('dir')).toBe(false);
  });

  test('of an Arabic line inside a foreign quotation is Arabic', () => {
    const story = dressed(`<blockquote>${`<p>${latin}</p>`.repeat(4)}<p>${arabic}</p></blockquote>`);
    expect(story.querySelector('blockquote')?.getAttribute('dir')).toBe('ltr');
    expect(story.querySelector('p:last-child')?.getAttribute('dir')).toBe('rtl');
  });

  test('of a short foreign line turns its words, not its place', () => {
    const line = dressed(`<p>Reuters.</p><p>${arabic}</p>`).firstElementChild;
    expect(line?.hasAttribute('dir')).toBe(false);
    expect(line?.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
  });

  test('of a sentence that begins with a foreign name stays', () => {
    expect(dressed('<p>Google شركة تعمل في مجال البحث</p>').querySelector('[dir]')).toBeNull();
  });
});
