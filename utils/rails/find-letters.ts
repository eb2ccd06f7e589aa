import { fold } from '../arabic/normalize.ts';
import { labelOf } from '../article/clean/labels.ts';
import { openingWords, type Claims } from './claims.ts';
import { textOf } from './live-text.ts';
import type { Survey } from './survey.ts';
import type { Protection } from './types.ts';

const FIELD = 'input[type="email" i], input[type="text" i], input[type="tel" i], input:not([type])';
const BOX_CHARS = 320;
const ASKS = /بريد|ايميل|رساله|يصلك|نشر(?:ه|ات|تنا)|اشترك|اشتراك|القائمه البريديه|newsletter|subscribe|sign up|inscri|abonne/;

/** Claims boxes that ask for an address to send a newsletter to: a field, and words that say so. */
export function findLetters(found: Survey, protection: Protection, claims: Claims): void {
  for (const field of Array.from(found.root.querySelectorAll(FIELD))) {
    const box = boxRound(field, found, protection);
    if (!box || !isWholeForm(box, field, found) || claims.isTaken(box)) continue;
    const words = fold(textOf(box));
    if (!ASKS.test(words)) continue;
    const label = labelOf(textOf(box));
    const reason = label?.kind === 'newsletter' ? ({ why: 'labelled', label: label.label } as const) : ({ why: 'asks' } as const);
    claims.claim([box], { kind: 'newsletter', label: openingWords(box), reasons: [reason] });
  }
}

const SENDS = 'button, a, input[type="submit" i], input[type="button" i], input[type="image" i], [role="button"]';
const OTHER_FIELDS = 'textarea, input[type="password" i], input[type="file" i], input[type="search" i]';
const MOST_FIELDS = 3;

/** A field to be sent, with the whole of its form: the line «البريد» of a longer form, or of one to write in, asks for no letters. */
function isWholeForm(box: Element, field: Element, { measures }: Survey): boolean {
  if (box.querySelector(SENDS) === null || box.querySelectorAll(FIELD).length > MOST_FIELDS) return false;
  const form = field.closest('form');
  // A form round the whole page is no form of its fields.
  return form === null || measures.of(form).chars > BOX_CHARS * 3 || (box.contains(form) && form.querySelector(OTHER_FIELDS) === null);
}

/**
 * The box that asks for it: the smallest with words that ask, and what stands round it as long as that is of the same matter. Null where it is a
 * log-in, a search or a form to write in.
 */
function boxRound(field: Element, found: Survey, protection: Protection): Element | null {
  const { measures } = found;
  let box: Element | null = null;
  let asked = '';
  for (let at = field.parentElement; at; at = at === found.root ? null : at.parentElement) {
    const { chars, links } = measures.of(at);
    if (chars > BOX_CHARS || protection.forbids(at) || found.holdsFixture(at) || found.headlinesIn(at).count > 0) break;
    if (at.querySelector('h1, textarea, select, input[type="search" i], input[type="password" i], [role="search"]')) break;
    const text = fold(textOf(at));
    const added = text.length - asked.length;
    const isSameMatter = added <= SHORT || (added <= BOX_CHARS / 2 && ASKS.test(text.replace(asked, '')));
    if (ASKS.test(asked) && (!isSameMatter || links > MOST_LINKS)) break;
    box = at;
    asked = text;
  }
  return box;
}

/** Characters of a line that may stand beside a form without a word of the matter. */
const SHORT = 30;
const MOST_LINKS = 3;
