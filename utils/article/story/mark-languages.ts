import { isolateRuns, isTorn, type Run } from '../../arabic/isolate.ts';
import { RTL_SHARE, rtlShare } from '../../arabic/script.ts';
import { isBlock, textOf } from '../blocks.ts';
import { languageOf, type Tongue } from './tongue.ts';
import type { Direction } from '../types.ts';

/** A name or «PDF 12» is no passage: fewer words and letters than these keep the language that they stand in. */
const PASSAGE_WORDS = 4;
const PASSAGE_LETTERS = 15;
/** Words from which on a block may be in another language of the same direction: shorter ones are mostly names. */
const SAME_DIRECTION_WORDS = 6;

const LEFT_ALONE = 'pre, code, kbd, samp, bdi';
/** Letters of a passage in a script that puts no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const UNSPACED_LETTERS = 8;

/**
 * Tells voices, hyphenation and layout what a passage is in, wherever that is not the story's own language: `lang`, and `dir` where it runs the other way.
 * Whole blocks by the majority of their letters; inside a block, passages in the other direction and what would be read in the wrong order
 * («2-1», «C++») stand in a `bdi`. The page's own attributes go, but for those of a `bdi`: they are missing or wrong on half the pages, and only choose between languages that
 * share their letters.
 */
export function markLanguages(root: Element, story: Tongue): void {
  const stated = takeAttributes(root);
  for (const block of innermostBlocks(root))
    isolateInside(
      block,
      markBlock(block, story, () => statedOf(block, stated)),
    );
}

function innermostBlocks(root: Element): Element[] {
  const blocks = Array.from(root.querySelectorAll('*')).filter(isBlock);
  const holders = new Set<Element>();
  for (const block of blocks) {
    for (let up = block.parentElement; up && !holders.has(up); up = up.parentElement) holders.add(up);
  }
  return blocks.filter((block) => !holders.has(block));
}

/** A block of a right-to-left story turns when hardly any of its letters are, one of another story when most are. */
function directionIn({ dir }: Tongue, text: string): Direction {
  const share = rtlShare(text);
  return share === null ? dir : share >= (dir === 'rtl' ? RTL_SHARE : 0.5) ? 'rtl' : 'ltr';
}

/** The page's languages by element, with all of its `lang` and `dir` taken off. */
function takeAttributes(root: Element): ReadonlyMap<Element, string> {
  const stated = new Map<Element, string>();
  for (const element of Array.from(root.querySelectorAll(':is([dir], [lang]):not(bdi)'))) {
    const lang = element.getAttribute('lang');
    if (lang) stated.set(element, lang);
    element.removeAttribute('dir');
    element.removeAttribute('lang');
  }
  return stated;
}

function statedOf(block: Element, stated: ReadonlyMap<Element, string>): string | null {
  if (stated.size === 0) return null;
  for (let element: Element | null = block; element; element = element.parentElement) {
    const lang = stated.get(element);
    if (lang) return lang;
  }
  const [only] = block.children;
  return block.children.length === 1 && only ? (stated.get(only) ?? null) : null;
}

/** Anything but the letters that Arabic itself is written with, digits, spaces and marks: without it nothing in an Arabic story needs a second look. */
const BESIDES_ARABIC = /[^\0-@[-`{-¿\u0600-\u0670\u06F0-\u06F9\u2000-\u206F\uFD3E\uFD3F]/;

/** What the block is in, said on it where that is not what the story is in. */
function markBlock(block: Element, story: Tongue, stated: () => string | null): Tongue {
  const text = textOf(block);
  if (story.lang === 'ar' && !BESIDES_ARABIC.test(text)) return story;
  const dir = directionIn(story, text);
  if (!isPassage(text, dir === story.dir ? SAME_DIRECTION_WORDS : PASSAGE_WORDS)) return story;
  const lang = languageOf(text, dir, stated() ?? story.lang);
  if (dir !== story.dir) block.setAttribute('dir', dir);
  else if (lang === 'und') return story;
  if (lang !== story.lang) block.setAttribute('lang', lang);
  return { lang, dir };
}

function isPassage(text: string, words: number): boolean {
  if ((text.match(UNSPACED)?.length ?? 0) >= UNSPACED_LETTERS) return true;
  const found = text.match(/\p{L}[\p{L}\p{M}'’\u200C-]*/gu) ?? [];
  return found.length >= words && found.reduce((letters, word) => letters + word.length, 0) >= PASSAGE_LETTERS;
}

/** The text's own words in the other direction, each run in a `bdi`: a passage with its language, else only what neighbours would tear apart. */
function isolateInside(block: Element, own: Tongue): void {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (mayTurn(node.nodeValue ?? '', own.dir)) texts.push(node as Text);
  for (const text of texts) if (!text.parentElement?.closest(LEFT_ALONE)) isolateText(text, own);
}

const mayTurn = (text: string, dir: Direction): boolean =>
  (dir === 'rtl' ? /[A-Za-z\u00C0-\u024F]|[0-9٠-٩۰-۹] ?[–+$€£¥-]|[+$€£¥#-][0-9٠-٩۰-۹]/ : RTL_LETTERS).test(text);

function isolateText(text: Text, own: Tongue): void {
  const runs = own.dir === 'rtl' ? isolateRuns(text.data, 'rtl') : rtlRuns(text.data);
  const pieces = runs.map((run) => (run.dir === own.dir ? run.text : isolated(run, text.ownerDocument)));
  if (pieces.some((piece) => typeof piece !== 'string')) text.replaceWith(...pieces);
}

function isolated({ text, dir }: Run, document: Document): HTMLElement | string {
  const passage = isPassage(text, PASSAGE_WORDS);
  if (!passage && (dir === 'rtl' || !isTorn(text))) return text;
  const bdi = document.createElement('bdi');
  bdi.setAttribute('dir', dir);
  if (passage) bdi.setAttribute('lang', languageOf(text, dir, null));
  bdi.textContent = text;
  return bdi;
}

/** Right-to-left words, with spaces and marks between them. */
const RTL_LETTERS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const RTL_RUN = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200C]+(?:[ ,:.-]{1,3}[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200C]+)*/g;

function rtlRuns(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(RTL_RUN)) {
    if (index > done) runs.push({ text: text.slice(done, index), dir: 'ltr' });
    runs.push({ text: run, dir: 'rtl' });
    done = index + run.length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), dir: 'ltr' });
  return runs;
}
