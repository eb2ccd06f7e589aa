import { HEADLINE, PARAGRAPHS } from './pages.ts';
import type { ServedPage } from './server.ts';

const part = (paragraphs: readonly string[], pager: string): ServedPage => ({
  body: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><div class="pages">${pager}</div></body></html>`,
});
const link = (address: string, label: string) => `<a href="${address}">${label}</a>`;

/** Stories that their site has cut into pages; of the second the next page is not there. */
export const PAGES_IN_PARTS: Readonly<Record<string, ServedPage>> = {
  'tales/press': part(PARAGRAPHS.slice(0, 2), link('/tales/press/2', 'الصفحة التالية')),
  'tales/press/2': part(PARAGRAPHS.slice(1, 4), link('/tales/press/3', 'الصفحة التالية')),
  'tales/press/3': part(PARAGRAPHS.slice(4), link('/tales/other-news/2', 'الخبر التالي')),
  'tales/mill': part(PARAGRAPHS.slice(0, 3), `<b>1</b> ${link('/tales/mill/2', '2')}`),
  'tales/closed': {
    body: `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1><div id="app"></div><script>
      document.getElementById('app').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''))};
    </script></body></html>`,
  },
};
