import { squeezeSpace } from '../../utils/arabic/normalize.ts';
import { mapText, rangesBetween } from './text-map.ts';

/** Where a phrase stands: the blocks of the story as plain text, and its block and offset among them. */
export interface Place {
  readonly phrase: string;
  readonly blocks: readonly string[];
  readonly block: number;
  readonly at: number;
}

/** Captions are no part of the story's blocks. */
const NOT_STORY = 'figcaption, figure[data-embed]';

/**
 * Marks the phrase in the shown story, brings it into view and moves the focus to it; the mark before it goes.
 * False where the story doesn't show it.
 */
export function showPhrase(story: Element, place: Place): boolean {
  clearPhrase(story);
  const map = mapText(story, NOT_STORY);
  const phrase = squeezeSpace(place.phrase);
  const from = nthIndexOf(map.text, phrase, occurrencesBefore(place)) ?? nthIndexOf(map.text, phrase, 0);
  if (from === null) return false;
  const [first] = rangesBetween(map, from, from + phrase.length).map((range) => mark(story, range));
  first?.setAttribute('tabindex', '-1');
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'instant' : 'smooth' });
  return true;
}

export function clearPhrase(story: Element): void {
  for (const element of story.querySelectorAll('mark.cited')) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}

function mark(story: Element, range: Range): HTMLElement {
  const element = story.ownerDocument.createElement('mark');
  element.className = 'cited';
  range.surroundContents(element);
  return element;
}

/** How often the same words stand before the place that is meant. */
function occurrencesBefore({ phrase, blocks, block, at }: Place): number {
  const before = [...blocks.slice(0, block), (blocks[block] ?? '').slice(0, at)].map(squeezeSpace).join(' ');
  return before.split(squeezeSpace(phrase)).length - 1;
}

function nthIndexOf(text: string, phrase: string, nth: number): number | null {
  if (phrase === '') return null;
  let index = text.indexOf(phrase);
  for (let left = nth; left > 0 && index >= 0; left--) index = text.indexOf(phrase, index + phrase.length);
  return index < 0 ? null : index;
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
