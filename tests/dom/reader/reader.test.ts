import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../../utils/article/types.ts';
import { ok } from '../../../utils/result.ts';
import { ARABIC, ENGLISH } from '../../support/reader-fixture-articles.ts';
import { mountReader, type Mounted } from '../../support/reader-mount.ts';

let mounted: Mounted;
afterEach(() => mounted.unmount());

const open = (article: Article = ARABIC, options: Parameters<typeof mountReader>[1] = {}) => (mounted = mountReader(ok(article), options));
const find = (selector: string): HTMLElement => {
  const element = mounted.root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the reader shows no ${selector}`);
  return element;
};
const textOf = (selector: string): string =>
  find(selector)
    .textContent.replaceAll(/[\u2068\u2069\u200F]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('a story', () => {
  test('shows its headline, standfirst, makers, both dates and length', () => {
    open();
    expect(textOf('h1')).toBe(ARABIC.title);
    expect(textOf('.standfirst')).toBe(ARABIC.standfirst);
    expect(textOf('.kicker')).toBe(ARABIC.section);
    expect(find('.kicker').nextElementSibling).toBe(find('h1'));
    expect(textOf('.by-author')).toBe('بقلم نوال الصفدي و Mark Ellery');
    expect(textOf('.by-translator')).toBe('ترجمة رامي عبد الوهاب');
    expect(find('.facts time').getAttribute('datetime')).toBe('2026-03-12T15:40+03:00');
    expect(textOf('.facts time')).toBe('الخميس، 12 مارس 2026 في 3:40 م');
    expect(textOf('.facts')).toContain('كما ورد: الخميس ٢٣ رمضان ١٤٤٧ - ٣:٤٠ م');
    expect(textOf('.facts')).toContain('تُقرأ في 3 دقائق');
  });

  test('names its publisher, and leads to the page it was taken from', () => {
    open();
    expect(textOf('.publisher')).toBe('صحيفة ضفاف');
    const link = find('.publisher a') as HTMLAnchorElement;
    expect(link.href).toBe(ARABIC.attribution.url);
    expect(link.rel).toBe('noopener noreferrer');
  });

  test('shows the reader the date in the calendar they keep', () => {
    open(ARABIC, { calendar: 'islamic', numerals: 'arab' });
    expect(textOf('.facts time')).toContain('رمضان ١٤٤٧');
  });

  test.each([
    [ARABIC, 'rtl', 'ar'],
    [ENGLISH, 'ltr', 'en'],
  ] as const)('reads in its own direction while the interface keeps its own', (article, dir, lang) => {
    open(article, { locale: lang === 'ar' ? 'en' : 'ar' });
    expect(getComputedStyle(find('.story')).direction).toBe(dir);
    expect(find('article').lang).toBe(lang);
    expect(getComputedStyle(find('.bar')).direction).toBe(dir === 'rtl' ? 'ltr' : 'rtl');
    expect(getComputedStyle(find('.attribution')).direction).toBe(dir === 'rtl' ? 'ltr' : 'rtl');
  });

  test('isolates the foreign words of its headline', () => {
    open();
    expect([...find('h1').querySelectorAll('bdi')].map((run) => run.textContent)).toEqual(['Open Shelf']);
  });

  test('loses no word of its text', () => {
    open();
    const plain = (html: string) => (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replaceAll(/\s+/gu, '');
    const shown = find('.story').cloneNode(true) as Element;
    for (const host of shown.querySelectorAll('.embed-host')) host.remove();
    expect(shown.textContent?.replaceAll(/\s+/gu, '')).toBe(plain(ARABIC.content));
  });
});

describe('the attribution block', () => {
  const rows = () =>
    Object.fromEntries(
      [...mounted.root.querySelectorAll('.row')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent?.trim(),
      ]),
    );

  test('says who, when and where, and plainly what the page does not state', () => {
    open({ ...ARABIC, attribution: { ...ARABIC.attribution, people: [], published: null, sources: [] } });
    expect(rows()).toEqual({
      الناشر: 'صحيفة ضفاف',
      الكاتب: 'غير مذكور',
      'تاريخ النشر': 'غير مذكور',
      'آخر تحديث': 'غير مذكور',
      الرابط: 'difaf.example/culture/2026/مكتبة-متنقلة',
      'مصادر يذكرها النص': 'لا يذكر النص مصدرًا',
    });
  });

  test('shows where the text names a source', async () => {
    open();
    find('button.phrase').click();
    const marked = [...mounted.root.querySelectorAll('mark.cited')];
    expect(marked.map((mark) => mark.textContent).join('')).toBe('وقالت صحيفة «أنوار الوادي»');
    expect(mounted.root.activeElement).toBe(marked[0]);
    await expect.poll(() => marked[0]?.getBoundingClientRect().top, { timeout: 3000 }).toBeLessThan(innerHeight);
  });

  test('offers no way to a source that stands outside the text', () => {
    const source = { outlet: 'وكالة مدار', phrase: 'مدار', block: null, at: 0 };
    open({ ...ARABIC, attribution: { ...ARABIC.attribution, sources: [source] } });
    expect(mounted.root.querySelector('button.phrase')).toBeNull();
    expect(textOf('.sources .phrase')).toBe('مدار');
  });
});

describe('what was left out', () => {
  test('is folded away, and sorted by what it was', () => {
    open();
    expect(find('.removed').hasAttribute('open')).toBe(false);
    expect(textOf('.removed summary')).toBe('ما الذي حُذف (4 مواضع)');
    expect([...mounted.root.querySelectorAll('.removed h3')].map((heading) => heading.textContent)).toEqual([
      'دعوات إلى مواد أخرى',
      'قوائم «الأكثر قراءة» و«ذات صلة»',
      'تكرار للعنوان أو لتعليقات الصور',
      'مشاركة ومتابعة واشتراك',
    ]);
  });

  test('is not spoken of where nothing was', () => {
    open(ENGLISH);
    expect(mounted.root.querySelector('.removed')).toBeNull();
  });
});

describe('the bar', () => {
  const press = (label: string) => find(`[aria-label="${label}"]`).click();

  test('changes letters and lines, says so, and remembers', async () => {
    open();
    const before = getComputedStyle(find('.story')).fontSize;
    press('تكبير الحرف');
    press('تضييق السطر');
    await frame();
    expect([before, getComputedStyle(find('.story')).fontSize]).toEqual(['20px', '22px']);
    expect(textOf('.stepper output')).toBe('حجم الحرف 22');
    expect(mounted.saved.at(-1)).toMatchObject({ size: 22, measure: 63 });
  });

  test('stops at the ends without losing the focus', async () => {
    open();
    const button = find('[aria-label="تكبير الحرف"]');
    button.focus();
    for (let presses = 0; presses < 20; presses++) {
      button.click();
      await frame();
    }
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(mounted.root.activeElement).toBe(button);
    expect(mounted.model.settings.value.size).toBe(40);
  });

  test('chooses a theme, which the whole dialog takes', async () => {
    open();
    find('input[value="dark"]').click();
    await frame();
    expect(mounted.dialog.dataset['theme']).toBe('dark');
    expect(getComputedStyle(mounted.dialog).backgroundColor).toBe('rgb(23, 25, 27)');
  });

  test('opens its lists above the story, by keyboard, and Esc closes the list before the reader', async () => {
    open();
    find('[popovertarget]').focus();
    await userEvent.keyboard('{Enter}');
    const menu = find('.menu');
    expect(menu.matches(':popover-open')).toBe(true);
    const { left, right, top } = menu.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(top).toBeGreaterThan(40);
    await userEvent.keyboard('{Escape}');
    expect(menu.matches(':popover-open')).toBe(false);
    expect(mounted.dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(mounted.dialog.open).toBe(false);
  });

  test('is walked through by Tab, each stop with a visible ring', async () => {
    open();
    mounted.dialog.focus();
    const seen = new Set<string>();
    for (let presses = 0; presses < 30; presses++) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = mounted.root;
      if (!activeElement?.closest('.bar')) continue;
      seen.add(activeElement.getAttribute('aria-label') ?? '');
      expect(getComputedStyle(activeElement).outlineStyle).toBe('solid');
    }
    const named = [...mounted.root.querySelectorAll('.bar button')].filter((button) => button.getClientRects().length > 0);
    expect(seen).toEqual(new Set(named.map((button) => button.getAttribute('aria-label'))));
  });

  test('closes', () => {
    open();
    press('إغلاق القراءة');
    expect(mounted.closed()).toBe(1);
  });

  test('names every control', () => {
    open();
    for (const control of mounted.root.querySelectorAll('.bar button'))
      expect(control.getAttribute('aria-label')).toMatch(/\p{Script=Arabic}/u);
  });
});

test('the story has the focus when the reader opens, at its beginning', () => {
  open();
  expect(mounted.root.activeElement).toBe(find('main'));
  expect(mounted.dialog.scrollTop).toBe(0);
  expect(mounted.dialog.getAttribute('aria-label')).toBe('وضع القراءة');
});

test('a picture that does not arrive leaves its words', async () => {
  open({ ...ARABIC, lead: { src: '/no/such/picture.png', alt: 'ساحة القرية', caption: null } });
  await expect.poll(() => mounted.root.querySelector('.lead .missing-picture')?.textContent).toBe('ساحة القرية');
});
