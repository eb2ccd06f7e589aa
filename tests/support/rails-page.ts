import { expect } from 'vitest';
import { createFinder } from '../../utils/rails/finder.ts';
import type { Finder, Rail } from '../../utils/rails/types.ts';
import { ADDRESS, openPage, STORY, TITLE, type LivePage } from './page-under-test.ts';

const PLACES = ['وادي الصفصاف', 'حي الرمانة', 'قرية التلة', 'سوق الخابية', 'ضفة النهر', 'بلدة الزعرور', 'مرفأ السمك'];
const EVENTS = [
  'البلدية تغلق الطريق المؤدي إلى %',
  'سباق الدراجات السنوي يعبر %',
  'معرض للخزف القديم في %',
  'مدرسة الموسيقى تفتح أبوابها في %',
  'عودة الكهرباء بعد انقطاعها عن %',
];

/** Thirty-five invented headlines, none twice. */
export const HEADLINES: readonly string[] = EVENTS.flatMap((event) => PLACES.map((place) => event.replace('%', place)));

export const link = (at: number, href = `/news/2026/4/1${at % 10}/6610${at}`): string => `<a href="${href}">${HEADLINES[at]}</a>`;
const times = (count: number, make: (at: number) => string, from = 0): string =>
  Array.from({ length: count }, (_, at) => make(from + at)).join('');

/** A plain list of linked headlines. */
export const list = (count = 5, from = 0): string => `<ul>${times(count, (at) => `<li>${link(at)}</li>`, from)}</ul>`;
export const card = (at: number): string =>
  `<div class="item"><a href="/news/${at}"><img src="${at}.jpg" alt=""></a><h3>${link(at)}</h3><span>قبل ساعتين</span></div>`;
export const cards = (count = 4, from = 0): string => times(count, card, from);
export const box = (label: string, more = '', from = 0): string => `<div ${more}><h3>${label}</h3>${list(5, from)}</div>`;

export const toldIn = (tag = 'p'): readonly string[] => STORY.map((text) => `<${tag}>${text}</${tag}>`);

export interface Parts {
  /** Over the story, after the header. */
  readonly above?: string;
  /** Between the story's second paragraph and its third. */
  readonly inside?: string;
  /** After the last paragraph, in the story's own box. */
  readonly end?: string;
  /** After the story's box, in the same column. */
  readonly below?: string;
  /** The column beside the story. */
  readonly side?: string;
  /** After the columns, before the footer. */
  readonly foot?: string;
  /** The story, where it is not five paragraphs. */
  readonly story?: string;
  readonly head?: string;
}

export const MENU = ['الرئيسية', 'محليات', 'اقتصاد', 'ثقافة', 'رياضة', 'منوعات'];
export const FOOTER = '© 2026 بريد السنابل، جميع الحقوق محفوظة';
export const DATE = 'السبت 12 أبريل 2026 – 09:40';

/** A page of a paper with one story, as templates make them. */
export function storyPage({ above = '', inside = '', end = '', below = '', side = '', foot = '', story, head = '' }: Parts): string {
  const told = toldIn();
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE} | بريد السنابل</title><base href="${ADDRESS}">
<meta property="og:type" content="article"><meta property="og:title" content="${TITLE}">${head}</head><body>
<header><nav>${MENU.map((name, at) => `<a href="/section/${at}">${name}</a>`).join(' ')}</nav></header>${above}
<div class="columns"><div class="main-column"><article><h1>${TITLE}</h1><div class="meta"><span>بريد السنابل</span> <time>${DATE}</time></div>
<div class="body">${story ?? told.slice(0, 2).join('') + inside + told.slice(2).join('')}${end}</div></article>${below}</div><div class="side">${side}</div></div>${foot}
<footer><p>${FOOTER}</p></footer></body></html>`;
}

export interface Looked {
  readonly document: Document;
  readonly finder: Finder;
  readonly rails: readonly Rail[];
  /** The page's words with the rails hidden, on one line. */
  readonly left: string;
}

const open: LivePage[] = [];
export const closePages = (): void => open.splice(0).forEach((page) => page.close());

/** The finder on a page in a frame of its own, held to what every find promises. */
export async function look(html: string, type?: 'text/html' | 'application/xhtml+xml'): Promise<Looked> {
  const page = await openPage(html, type);
  open.push(page);
  const finder = createFinder(page.document, ADDRESS);
  const rails = finder.find();
  keepsPromises(rails);
  return { document: page.document, finder, rails, left: leftOf(page.document, rails) };
}

function keepsPromises(rails: readonly Rail[]): void {
  const all = rails.flatMap(({ elements }) => elements);
  for (const { label, reasons, elements } of rails) {
    expect(label).toMatch(/^\S.*$/u);
    expect(reasons.length).toBeGreaterThan(0);
    expect(elements.length).toBeGreaterThan(0);
  }
  const nested = all.filter((element) => all.some((other) => other !== element && other.contains(element)));
  expect(nested, 'no find holds another').toEqual([]);
}

/** Hides the elements as the extension does, and reads what a reader then sees. */
export function leftOf(document: Document, rails: readonly Rail[]): string {
  // By the prototype: a page under test may shadow its own body.
  const live = Reflect.get(Document.prototype, 'body', document) as HTMLElement | null;
  if (!live) return '';
  const body = live.cloneNode(true) as HTMLElement;
  const before = [live, ...live.querySelectorAll('*')];
  const twins = [body, ...body.querySelectorAll('*')];
  const hidden = new Set(rails.flatMap(({ elements }) => elements));
  before.forEach((element, at) => {
    if (hidden.has(element)) twins[at]!.remove();
  });
  return line(body.textContent ?? '');
}

export const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** The words of a piece of markup. */
export const wordsOf = (html: string): string => line(new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
