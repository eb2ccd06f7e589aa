/** What an address says of the page's kind. Arabic paths are read decoded: percent signs and hex would look like digits and length. */
export interface AddressSigns {
  readonly isHome: boolean;
  /** A long last part, or one with a story's number or date: «…/2025/7/3/…», «…/news/661471». */
  readonly hasSlug: boolean;
  readonly hasNumber: boolean;
  readonly saysStory: boolean;
  readonly saysOther: boolean;
}

const STORY_WORDS =
  /(?:^|\/)(?:news|story|stories|article|articles|blog|blogs|post|posts|opinion|report|livenews|p|guide|guides|wiki|خبر|أخبار|اخبار|مقال|مقالات)(?:\/|$)/i;
const OTHER_WORDS =
  /(?:^|\/)(?:services?|products?|category|categories|collections?|browse|shop|store|cart|topics?|tags?|search|list|lists|genre|sections?|forum|forums|t|threads?|app|dp|itm|buy|c|cat|author|jobs|login|contact|about|page|archive)(?:\/|$)|Category:|List_of_/i;
const LONG_SLUG = 24;

export function readAddressSigns(url: string): AddressSigns {
  const path = decodedPath(url);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return {
    isHome: last === '' || /^(?:index|default|home)(?:\.[a-z]+)?$/i.test(last),
    hasSlug: last.length >= LONG_SLUG && (last.match(/[-_ ]/g) ?? []).length >= 2,
    hasNumber: /\d{5,}/.test(path) || /\/(?:19|20)\d\d[/-]\d{1,2}[/-]/.test(path),
    saysStory: STORY_WORDS.test(path),
    saysOther: OTHER_WORDS.test(path),
  };
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
