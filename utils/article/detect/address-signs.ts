/** What an address says of the page's kind. Arabic paths are read decoded: percent signs and hex would look like digits and length. */
export interface AddressSigns {
  readonly isHome: boolean;
  /** A long last part, as headlines leave it. */
  readonly hasSlug: boolean;
  /** A story's number or date: «…/2025/7/3/…», «…/news/661471». */
  readonly hasNumber: boolean;
  /** 1 for a folder that stories lie in, -1 for one of lists, wares, services or talk, halfway for one of either, 0 where nothing tells. */
  readonly tells: Telling;
  readonly saysForum: boolean;
  readonly saysShop: boolean;
}

export type Telling = -1 | -0.5 | 0 | 1;

/** Lists whatever stands beside them: «/category/news/…». */
const LISTS = /^(?:categor(?:y|ies)|tags?|search|author|archive|genre|browse|c|cat|cp|login|تصنيف|قسم|أقسام|وسم|وسوم|بحث|كاتب)$/i;
/** What a site says of itself and asks of its visitors. */
const OWN =
  /^(?:contact(?:-us|ez-nous)?|nous-contacter|about(?:-us)?|a-propos|imprint|impressum|mentions-legales|privacy(?:-policy)?|terms(?:-of-(?:use|service))?|advertise|faq|اتصل[-_]بنا|تواصل[-_]معنا|من[-_]نحن|حول[-_]الموقع|سياسة[-_]الخصوصية|شروط[-_]الاستخدام|أعلن[-_]معنا|هيئة[-_]التحرير)$/i;
const FORUM = /^(?:forums?|t|threads?|questions|منتدى|منتديات)$/i;
const SHOP =
  /^(?:products?|collections|shop|shopping|store|cart|app|dp|itm|buy|pricing|plans|deals|offers|coupons|متجر|منتج|منتجات|عروض|سلة)$/i;
const OTHER = /^(?:services?|solutions?|platform|use-cases|jobs|خدمات|خدماتنا|وظائف)$/i;
/** Mostly a list's, but some sites file their stories there. */
const DOUBTFUL = /^(?:topics?|lists?|sections?)$/i;
/** Also as a word of a folder's name: «business-guide». */
const STORY =
  /(?:^|[-_])(?:news|story|stories|articles?|blogs?|posts?|opinions?|reports?|reviews?|livenews|guides?|wiki|docs?|documentation|reference|manuals?|tutorials?|learn|insights?|magazine|newsletter|essays?|interviews?|features?|خبر|أخبار|اخبار|مقال|مقالات|تقارير|حوارات)(?=[-_]|$)/i;
const PAGED_OR_LISTED = /\/page\/\d|Category:|List_of_|تصنيف:/i;
const TALKING_HOST = /^(?:forums?|community|talk|boards?)\./i;
const SELLING_HOST = /^(?:shop|store)\./i;
const TELLING_HOST = /^(?:blogs?|news|docs?|developers?|learn|wiki|newsletter|magazine)\./i;

/** How old systems end their addresses. */
const FILE_TYPE = /\.(?:html?|shtml|php|aspx?|jsp|cfm)$/i;

const LONG_SLUG = 24;
/** A folder's name has few words; more are a headline. */
const FOLDER = /^[^-_]{1,24}(?:[-_][^-_]{1,24}){0,2}$/;

export function readAddressSigns(url: string): AddressSigns {
  const path = decodedPath(url);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const parts = path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(FILE_TYPE, ''));
  const last = parts.at(-1) ?? '';
  const folders = parts.filter((part) => FOLDER.test(part));
  return {
    isHome: last === '' || /^(?:index|default|home)$/i.test(last),
    hasSlug: last.length >= LONG_SLUG && (last.match(/[-_ ]/g) ?? []).length >= 2,
    hasNumber: /\d{5,}/.test(path) || /\/(?:19|20)\d\d[/-]\d{1,2}[/-]/.test(path),
    tells: tellsOf(parts, path) || hostTells(host, parts.length),
    saysForum: TALKING_HOST.test(host) || folders.some((part) => FORUM.test(part)),
    saysShop: SELLING_HOST.test(host) || folders.some((part) => SHOP.test(part)),
  };
}

/** The last folder that tells decides: «/services/blog/x» is a story, «/blog/services/» none. The last part itself is a title, or a list's name. */
function tellsOf(parts: readonly string[], path: string): Telling {
  if (PAGED_OR_LISTED.test(path)) return -1;
  const folders = parts.map((part) => (FOLDER.test(part) ? part : ''));
  if (folders.some((part) => LISTS.test(part) || FORUM.test(part))) return -1;
  for (let at = folders.length - 1; at >= 0; at--) {
    const part = folders[at]!;
    if (SHOP.test(part) || OTHER.test(part) || OWN.test(part)) return -1;
    if (DOUBTFUL.test(part)) return -0.5;
    if (at < folders.length - 1 && STORY.test(part)) return 1;
  }
  return 0;
}

/** A blog's host tells of its pages, not of its home. */
function hostTells(host: string, depth: number): Telling {
  if (depth === 0) return 0;
  if (TALKING_HOST.test(host) || SELLING_HOST.test(host)) return -1;
  return TELLING_HOST.test(host) ? 1 : 0;
}

function decodedPath(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname; // a stray percent sign
  }
}
