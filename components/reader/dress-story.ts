import { textDirection } from '../../utils/arabic/script.ts';

/** Words that the dressing needs, in the interface's language. */
export interface StoryWords {
  readonly table: string;
  readonly code: string;
  readonly video: string;
}

export interface StoryLook {
  readonly dir: 'rtl' | 'ltr';
  readonly words: StoryWords;
}

/** Prepares a safe story for reading, before it enters the document: nothing is added to its words or taken from them. */
export function dressStory(story: Element, look: StoryLook): void {
  dropBlanks(story);
  dressPictures(story);
  dressLinks(story);
  dressEmbeds(story, look);
  dressHeadings(story);
  dressScrollers(story, look);
  dressDirections(story, look);
}

const SHOWN = 'img, figure, table, pre, hr, a[href], ul, ol, dl';

/** The page's empty paragraphs and breaks at the ends of others: the space between blocks is ours to give. */
function dropBlanks(story: Element): void {
  for (const block of story.querySelectorAll('p, div, blockquote, h2, h3, h4, h5, h6')) {
    if (isBlank(block.textContent) && !block.querySelector(SHOWN)) block.remove();
    else dropEndBreaks(block);
  }
}

function dropEndBreaks(block: Element): void {
  for (const end of ['firstChild', 'lastChild'] as const) {
    for (
      let child = block[end];
      child && (child.nodeName === 'BR' || (child.nodeType === 3 && isBlank(child.textContent)));
      child = block[end]
    ) {
      child.remove();
    }
  }
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

function dressPictures(story: Element): void {
  for (const picture of story.querySelectorAll('img')) {
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    picture.setAttribute('referrerpolicy', 'no-referrer');
    if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
    keepRatio(picture);
    if (isInline(picture)) picture.setAttribute('data-inline', '');
  }
}

/** A sign or smiley stands in its line, as high as a letter; a picture has room of its own. */
function isInline(picture: Element): boolean {
  const width = Number(picture.getAttribute('width'));
  return width > 0 && width <= 48 && (picture.parentElement?.textContent.trim() ?? '') !== '';
}

/** Width and height stay only as a pair of plain numbers: then they reserve the picture's place before it arrives. */
function keepRatio(picture: Element): void {
  const sizes = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
  if (sizes.every((size) => size > 1)) return;
  picture.removeAttribute('width');
  picture.removeAttribute('height');
}

function dressLinks(story: Element): void {
  for (const link of story.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** A video is a card that leads to its own page: nothing of it loads before the reader asks. */
function dressEmbeds(story: Element, { words }: StoryLook): void {
  for (const link of story.querySelectorAll('figure[data-embed] > a[href]')) {
    const host = story.ownerDocument.createElement('bdi');
    host.className = 'embed-host';
    host.textContent = new URL(link.getAttribute('href') ?? '').hostname.replace(/^www\./, '');
    const title = story.ownerDocument.createElement('span');
    title.className = 'embed-title';
    title.append(...link.childNodes);
    if (isJustAddress(title.textContent)) title.textContent = words.video;
    link.replaceChildren(title, host);
  }
}

const isJustAddress = (text: string): boolean => text.trim() === '' || /^https?:\/\/\S+$/u.test(text.trim());

/** The story's headings follow the headline (h1) without a gap, whatever the page numbered them: a part stays below what it is a part of. */
function dressHeadings(story: Element): void {
  const above: { written: number; shown: number }[] = [];
  for (const heading of story.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const written = Number(heading.tagName.charAt(1));
    while ((above.at(-1)?.written ?? 0) >= written) above.pop();
    const shown = (above.at(-1)?.shown ?? 1) + 1;
    above.push({ written, shown });
    if (shown !== written) rename(heading, `h${shown}`);
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** What is wider than the column scrolls by itself, by keyboard too. */
function dressScrollers(story: Element, { words }: StoryLook): void {
  for (const code of story.querySelectorAll('pre, code, kbd, samp')) code.setAttribute('dir', 'ltr');
  for (const wide of story.querySelectorAll('table, pre')) {
    if (wide.parentElement?.closest('.scroller')) continue;
    const scroller = story.ownerDocument.createElement('div');
    scroller.className = 'scroller';
    scroller.setAttribute('tabindex', '0');
    scroller.setAttribute('role', 'group');
    scroller.setAttribute('aria-label', wide.tagName === 'PRE' ? words.code : words.table);
    wide.replaceWith(scroller);
    scroller.append(wide);
  }
}

/** Blocks that may turn as a whole, and those that stay at their place in a list, a table or under a picture. */
const TURNING = 'p, h2, h3, h4, h5, h6, blockquote, ul, ol, dl';
const STAYING = 'li, dt, dd, figcaption, caption, td, th, cite';
/** Letters from which on a foreign block is a passage and not a name. */
const PASSAGE = 60;

/** A block in the other script reads in its own direction: by its letters, since attributes are often wrong. */
function dressDirections(story: Element, { dir }: StoryLook): void {
  for (const block of story.querySelectorAll(`${TURNING}, ${STAYING}`)) {
    block.removeAttribute('dir');
    const around = block.parentElement?.closest('[dir]')?.getAttribute('dir') ?? dir;
    const own = textDirection(block.textContent);
    if (!own || own === around) continue;
    if (block.matches(TURNING) && block.textContent.length >= PASSAGE) block.setAttribute('dir', own);
    else if (!block.querySelector(`${TURNING}, ${STAYING}`)) setApart(block, own);
  }
}

/** The words turn, their block stays where it is: «Reuters.» under an Arabic paragraph keeps its full stop behind it. */
function setApart(block: Element, dir: string): void {
  const apart = block.ownerDocument.createElement('bdi');
  apart.setAttribute('dir', dir);
  apart.append(...block.childNodes);
  block.append(apart);
}
