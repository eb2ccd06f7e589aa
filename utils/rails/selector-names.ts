/** Names that tools make of a file's contents, or count while a page loads. */
const GENERATED =
  /^(?:css|sc|jsx|jss|svelte|emotion|astro|ng|v|data-v|radix|headlessui|react|ember|ext|yui|gpt|tdi|uid|mui)[-_]|^(?:_|:)|__?[\p{L}\d]*\d[\p{L}\d]*$/u;
/** `File_name__hash`, where the hash may happen to have letters alone. */
const MODULE = /^[^_]+_[^_]+__[\p{L}\d_-]{5}$/u;
/** What an element is at the moment, not what it is. */
const STATES = new Set(
  (
    'active inactive open opened opening close closed closing hover hovered focus focused selected current visible invisible hidden hide show shown showing ' +
    'collapse collapsed collapsing expand expanded loaded loading load ready lazy lazyload lazyloaded lazyloading animate animated animating sticky stuck ' +
    'pinned affix fixed first last odd even checked disabled enabled pressed dragging playing paused muted entered leave enter appear initialized init'
  ).split(' '),
);
/** Beginnings by which templates mark a state, or a hook for their scripts. */
const STATE_PREFIX = /^(?:is|has|was|js|no|in)-/u;
/** Attributes that hold the page's own matter, or what the element is at the moment. */
const PASSING =
  /^data-(?:id|src|srcset|href|url|link|title|text|time|date|timestamp|index|count|position|key|state|status|value|v-.*|react.*|n-.*|aos.*|bs-.*|.*-id|.*-url|.*-src|.*-index)$/u;
const TELLING = new Set(['role', 'aria-label', 'itemprop', 'itemtype', 'name', 'property', 'typeof']);
/** Characters of an attribute's value; what is longer is a sentence of this page. */
const VALUE = 40;

/**
 * Whether a class or an id was given by whoever made the template, and will be there on the site's next page: no hash, no number, no state.
 */
export function isLasting(name: string): boolean {
  if (name.length < 3 || name.length > 60 || /\d/u.test(name) || GENERATED.test(name) || MODULE.test(name) || STATE_PREFIX.test(name))
    return false;
  if (!/^[\p{L}\p{M}_-]+$/u.test(name)) return false;
  const words = wordsOf(name);
  return words.some(isWord) && !words.some((word) => STATES.has(word.toLowerCase())) && !words.some(isGibberish) && !isPatchwork(words);
}

/** `Rail_box__x1Y2z`, as builders of style sheets write it, is `Rail_box__` in every build; null where nothing of the class lasts. */
export function lastingStem(name: string): string | null {
  const stem = /^(\p{L}+(?:[-_]\p{L}+)*)__[\p{L}\d_-]{5,8}$/u.exec(name)?.[1];
  return stem && isLasting(stem) ? `${stem}__` : null;
}

/** Whether an attribute says what the element is, and will say it on the site's next page. */
export function isTelling(name: string, value: string): boolean {
  if (!TELLING.has(name) && !(name.startsWith('data-') && isLasting(name.slice(5)) && !PASSING.test(name))) return false;
  const said = value.trim();
  if (said.length < 3 || said.length > VALUE || /[\d\n{}[\]"'\\]/u.test(said)) return false;
  return said.split(/\s+/u).every((word) => !/[\p{L}]/u.test(word) || isPlainWord(word)) && /\p{L}{3}/u.test(said);
}

/** `mostRead-box_title`: most, Read, box, title. */
function wordsOf(name: string): string[] {
  return name.split(/[-_]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');
}

const isLatin = (word: string): boolean => /^\p{Script=Latin}+$/u.test(word);
const isWord = (word: string): boolean => (isLatin(word) ? word.length >= 3 && /[aeiouy]/iu.test(word) : word.length >= 2);
/** Five consonants in a row stand in no name; short forms as `btn`, `nxt` do. */
const isGibberish = (word: string): boolean => isLatin(word) && /[^aeiouy]{5}/iu.test(word);
/** `bdVaJa`, `xKqPz`: cut into bits by its capitals. */
const isPatchwork = (words: readonly string[]): boolean =>
  words.length >= 3 && words.filter((word) => word.length <= 2).length > words.length / 2;
const isPlainWord = (word: string): boolean => !isLatin(word) || !isGibberish(word);
