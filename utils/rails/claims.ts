import { isBlock } from '../article/blocks.ts';
import { holdersOf, standsIn } from './around.ts';
import { openingOf, textOf } from './live-text.ts';
import type { Survey } from './survey.ts';
import type { Protection, Rail, RailKind, RailReason } from './types.ts';

const LABEL_CHARS = 80;

/** A field to write in goes with nothing but a newsletter; a choice of day or week belongs to «most read». */
const FIELD =
  'input:not([type="hidden" i], [type="checkbox" i], [type="radio" i], [type="button" i], [type="submit" i], [type="image" i]), textarea';

interface Claim {
  readonly kind: RailKind;
  readonly label: string;
  readonly reasons: readonly RailReason[];
}

interface Beside {
  readonly before?: readonly Element[];
  readonly after?: readonly Element[];
}

/** The rails found so far in one survey. What is claimed once, or holds a claim, is not claimed again. */
export interface Claims {
  readonly rails: readonly Rail[];
  isTaken(element: Element): boolean;
  /**
   * Claims elements with the bare boxes round them: all, or none where one of them must stay. What stands beside them (a title, «المزيد») comes along
   * where it may.
   */
  claim(elements: readonly Element[], claim: Claim, beside?: Beside): boolean;
}

export function createClaims(found: Survey, protection: Protection, isSpared: (element: Element) => boolean): Claims {
  const rails: Rail[] = [];
  const taken = new Set<Element>();
  const holders = new Set<Element>();
  const stays = (element: Element) => protection.forbids(element) || found.holdsFixture(element);

  const isTaken = (element: Element): boolean => holders.has(element) || standsIn(element, taken);

  const claimAll = (elements: readonly Element[], { kind, label, reasons }: Claim): boolean => {
    if (elements.length === 0 || elements.some((element) => isTaken(element) || stays(element) || isSpared(element))) return false;
    if (kind !== 'newsletter' && elements.some((element) => element.querySelector(FIELD) !== null)) return false;
    const boxes = elements.length === 1 ? [bareBox(elements[0]!, found, stays)] : elements;
    for (const box of boxes) taken.add(box);
    for (const holder of holdersOf(boxes)) holders.add(holder);
    rails.push({ kind, label: lineOf(label), reasons, elements: boxes });
    return true;
  };

  return {
    rails,
    isTaken,
    claim(elements, claim, { before = [], after = [] } = {}) {
      const isAlone = before.length + after.length === 0;
      return (!isAlone && claimAll([...before, ...elements, ...after], claim)) || claimAll(elements, claim);
    },
  };
}

/** The outermost box that holds no other word and no other picture: what would stay of it is an empty frame. */
export function bareBox(element: Element, { root, measures }: Survey, stays: (element: Element) => boolean): Element {
  const { chars } = measures.of(element);
  let box = element;
  for (let next = box.parentElement; next && box !== root && isBlock(next); next = next.parentElement) {
    if (measures.of(next).chars !== chars || stays(next) || mediaIn(next) > mediaIn(element)) break;
    box = next;
  }
  return box;
}

/** Pictures, players and fields. */
export const mediaIn = (element: Element): number => element.querySelectorAll('img, video, iframe, input, svg').length;

/** One line, never empty, of a length that a list can show. */
function lineOf(label: string): string {
  const line = label.trim() || '…';
  return line.length > LABEL_CHARS ? `${line.slice(0, LABEL_CHARS - 1).trimEnd()}…` : line;
}

const LINE_CHARS = 12;

/** The first words of something without a heading: its first line, more where that is too short to tell anything. */
export function openingWords(element: Element): string {
  const line = openingOf(element);
  return line.length >= LINE_CHARS ? line : textOf(element).slice(0, LABEL_CHARS);
}
