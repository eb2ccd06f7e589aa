import { textOf } from './live-text.ts';
import { labelOf } from '../article/clean/labels.ts';
import { fold } from '../arabic/normalize.ts';
import { openingWords, type Claims } from './claims.ts';
import type { Survey } from './survey.ts';
import type { Protection } from './types.ts';

const FIELD = 'input[type="email" i], input[type="text" i], input[type="tel" i], input:not([type])';
const BOX_CHARS = 320;
const ASKS = /بريد|ايميل|الكتروني|رساله|يصلك|نشر(?:ه|ات|تنا)|اشترك|اشتراك|القائمه البريديه|newsletter|subscribe|sign up|inscri|abonne/;

/** Claims boxes that ask for an address to send a newsletter to: a field, and words that say so. */
export function findLetters(found: Survey, protection: Protection, claims: Claims): void {
  for (const field of Array.from(found.root.querySelectorAll(FIELD))) {
    const box = boxRound(field, found, protection);
    if (!box || claims.isTaken(box)) continue;
    const words = fold(textOf(box));
    if (!ASKS.test(words)) continue;
    const label = labelOf(textOf(box));
    const reason = label?.kind === 'newsletter' ? ({ why: 'labelled', label: label.label } as const) : ({ why: 'asks' } as const);
    claims.claim([box], { kind: 'newsletter', label: openingWords(box), reasons: [reason] });
  }
}

/** The largest box that is nothing but the field and its words; null where it is a log-in, a search or a form to write in. */
function boxRound(field: Element, found: Survey, protection: Protection): Element | null {
  let box: Element | null = null;
  for (let at = field.parentElement; at && at !== found.root; at = at.parentElement) {
    const { chars } = found.measures.of(at);
    if (chars > BOX_CHARS || protection.forbids(at) || found.holdsFixture(at) || found.headlinesIn(at).count > 0) break;
    if (at.querySelector('h1, textarea, select, input[type="search" i], input[type="password" i], [role="search"]')) break;
    box = at;
  }
  return box;
}
