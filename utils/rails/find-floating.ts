import { fold } from '../arabic/normalize.ts';
import { openingWords, type Claims } from './claims.ts';
import { railLabel } from './kind-of.ts';
import { STORES } from './links.ts';
import { textOf } from './live-text.ts';
import type { Survey } from './survey.ts';
import type { Protection, RailKind } from './types.ts';

const PLAYER =
  'video, iframe[src*="youtube" i], iframe[src*="dailymotion" i], iframe[src*="player" i], iframe[src*="vimeo" i], [class*="jwplayer" i]';
const APP = /تطبيق|حمل|تنزيل|install|download/;
const ASKS = /نشر(?:ه|ات)|اشترك|اشعارات|تنبيهات|newsletter|subscribe|notification/;
/** Elements whose style is asked for, at most: what floats stands near the top of the tree, or holds a player. */
const ASKED = 400;
const CHARS = 400;

/** Claims what stays over the page while it scrolls and is no part of it: players, offers of an app, calls to subscribe. */
export function findFloating(found: Survey, protection: Protection, claims: Claims): void {
  const view = found.root.ownerDocument.defaultView;
  if (!view) return;
  for (const box of mayFloat(found.root)) {
    if (claims.isTaken(box) || protection.forbids(box) || found.holdsFixture(box)) continue;
    const { chars, prose } = found.measures.of(box);
    if (chars > CHARS || prose > CHARS / 2 || box.querySelector('nav, [role="navigation"], h1') || !floats(box, view)) continue;
    const kind = kindOf(box);
    if (kind) claims.claim([box], { kind, label: openingWords(box), reasons: [{ why: 'floats' }] });
  }
}

function mayFloat(root: Element): Element[] {
  const asked = new Set<Element>();
  for (const player of Array.from(root.querySelectorAll(`${PLAYER}, ${STORES}`))) {
    for (let at = player.parentElement, up = 0; at && at !== root && up < 6; at = at.parentElement, up++) asked.add(at);
  }
  let level: Element[] = root.tagName === 'BODY' ? Array.from(root.children) : [root];
  for (let depth = 0; depth < 3 && asked.size < ASKED; depth++) {
    for (const element of level) if (asked.size < ASKED) asked.add(element);
    level = level.flatMap((element) => (element.childElementCount > 12 ? [] : Array.from(element.children)));
  }
  return Array.from(asked);
}

function floats(element: Element, view: Window): boolean {
  const { position } = view.getComputedStyle(element);
  return position === 'fixed' || (position === 'sticky' && element.querySelector(PLAYER) !== null);
}

function kindOf(box: Element): RailKind | null {
  const words = fold(textOf(box));
  if (box.matches(PLAYER) || box.querySelector(PLAYER)) return 'floating-video';
  if (box.querySelector(STORES) && APP.test(words)) return 'app-banner';
  if (ASKS.test(words) && box.querySelector('input, button, a[href]')) return 'newsletter';
  return railLabel(textOf(box))?.kind ?? null;
}
