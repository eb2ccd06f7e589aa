import { shielded } from '../../utils/page/shielded.ts';
import type { Protection } from '../../utils/rails/types.ts';
import { outermost } from './arrivals.ts';

const LEVELS = 3;
const MOST_ELEMENTS = 400;

/**
 * Where to look for rails when something has come: the box that it was put into, where that box is small and no part of the story, since a rail often
 * comes in pieces. Else what has come itself.
 */
export function contextsOf(arrived: readonly Element[], protection: Protection): readonly Element[] {
  const contexts = new Map<Element, Element | null>();
  const found = new Set<Element>();
  for (const root of arrived) {
    const parent = root.parentElement;
    if (parent && !contexts.has(parent)) contexts.set(parent, boxRound(parent, protection));
    found.add((parent && contexts.get(parent)) ?? root);
  }
  return outermost(found);
}

function boxRound(parent: Element, protection: Protection): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = parent, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
    if (at.getElementsByTagName('*').item(MOST_ELEMENTS) !== null || protection.forbids(at)) break;
    box = at;
  }
  return box;
}

/** Characters of paragraphs, links apart, that nothing which comes later may hold and be hidden. */
const PROSE = 280;
/** Characters from which a paragraph is one of the story's. */
const SENTENCE = 40;

/** It holds paragraphs that someone has written, whatever stands over them. */
export const hasProse = (element: Element): boolean => proseIn(element, PROSE) >= PROSE;

/** What has come may be the story, or new paragraphs of it: what was known of the story holds no longer. */
export function isNewStory(arrived: Element, { isStory, story }: Protection): boolean {
  if (isStory && story?.isConnected && !story.contains(arrived)) return false;
  return isStory && story?.isConnected ? proseIn(arrived, SENTENCE) >= SENTENCE : hasProse(arrived);
}

/** Characters of its running text, counted until there are enough; what is linked, listed or not shown is none. */
function proseIn(element: Element, enough: number): number {
  const texts = shielded(element.ownerDocument).createNodeIterator(element, ONLY_TEXT);
  let prose = 0;
  for (let text = texts.nextNode(); text && prose < enough; text = texts.nextNode()) {
    const length = text.nodeValue?.trim().length ?? 0;
    if (length >= SENTENCE && text.parentElement?.closest(NO_PROSE) === null) prose += length;
  }
  return prose;
}

const ONLY_TEXT = 4;
const NO_PROSE = 'a, li, button, label, script, style, noscript, template, textarea, select, h1, h2, h3, h4, h5, h6';
