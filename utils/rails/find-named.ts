import { fold } from '../arabic/normalize.ts';
import type { Measure } from '../article/blocks.ts';
import { openingWords, type Claims } from './claims.ts';
import { kindOfHeading, labelIn } from './kind-of.ts';
import { headingOver, labelBefore } from './list-heading.ts';
import { textOf } from './live-text.ts';
import { mayBeNamed, namedKind } from './named.ts';
import { isShareLabel, saysMore } from './share-words.ts';
import type { Survey } from './survey.ts';
import type { Protection, RailKind, RailReason } from './types.ts';

/** Kinds that are no part of any page's main content, so that they may go on pages that are no story too. */
const ANYWHERE = new Set<RailKind>(['recommended', 'newsletter', 'app-banner', 'floating-video']);
const WIDGETS = /^(?:outbrain|taboola|mgid|revcontent|dable|engageya|speakol)$/;
const LISTS = new Set<RailKind>(['trending', 'most-read', 'related', 'recommended']);
/** In the story's own box, after its last paragraph, one or two links may be the writer's, whatever the template calls them. */
const LEAST_INSIDE = 3;
const PAGERS = /^(?:prev next|next prev|prevnext|nextprev|post nav|postnav|post navigation|article nav)$/;
const SMALL = 120;
const LETTER = 420;
const BAR = 1_600;

/** Claims what the template itself calls a rail, where it is built like one. */
export function findNamed(found: Survey, protection: Protection, claims: Claims): void {
  for (const box of mayBeNamed(found.root)) {
    const named = namedKind(box);
    if (!named || claims.isTaken(box) || (named.kind !== 'ticker' && box.closest('nav, body > header, body > footer'))) continue;
    if (!protection.isStory && !(ANYWHERE.has(named.kind) && (named.kind !== 'recommended' || WIDGETS.test(named.name)))) continue;
    const measured = found.measures.of(box);
    if (!isBuiltSo(named.kind, named.name, box, measured, found)) continue;
    if (isAtStoryEnd(box, protection) && LISTS.has(named.kind) && !PAGERS.test(named.name) && found.headlinesIn(box).count < LEAST_INSIDE)
      continue;
    const heading = headingOver(box, found);
    const kind = (named.kind === 'related' && heading && kindOfHeading(heading)) || named.kind;
    const before = kind === 'ticker' || kind === 'social' ? shortBefore(box, kind, found) : labelBefore(box, found);
    claims.claim([box], { kind, label: heading ?? openingWords(box), reasons: reasonsFor(box, named.name) }, { before });
  }
}

/** A marquee is an element of that name, and runs. */
const reasonsFor = (box: Element, name: string): RailReason[] => [
  { why: 'named', name },
  ...(box.tagName === 'MARQUEE' ? [{ why: 'moves' } as const] : []),
];

const TITLE = 24;

const TICKS = /عاجل|شريط|خبار|الان|breaking|latest|news/;

/** «عاجل» beside what runs, «شارك» beside what shares; a date or a name there is none of theirs. */
function shortBefore(box: Element, kind: RailKind, { measures }: Survey): Element[] {
  const before = box.previousElementSibling;
  if (!before) return [];
  const { chars, links } = measures.of(before);
  if (chars === 0 || chars > TITLE || links > 0) return [];
  const text = textOf(before);
  return (kind === 'social' ? isShareLabel(text) : TICKS.test(fold(text))) ? [before] : [];
}

const isAtStoryEnd = (box: Element, { story, isWithin }: Protection): boolean => story?.contains(box) === true && !isWithin(box);

function isBuiltSo(kind: RailKind, name: string, box: Element, measured: Measure, found: Survey): boolean {
  const { count, chars } = found.headlinesIn(box);
  if (kind === 'newsletter') return measured.chars <= LETTER && measured.prose < LETTER / 2 && box.querySelector(FIELD) !== null;
  if (kind === 'social') return isShareBar(box, measured, count);
  if (kind === 'app-banner') return measured.chars <= SMALL * 2 && measured.prose === 0 && box.querySelector('a, button') !== null;
  if (kind === 'ticker')
    return measured.chars > 0 && measured.chars <= BAR && (measured.links > 0 || box.tagName === 'MARQUEE') && measured.prose === 0;
  if (PAGERS.test(name)) return measured.chars >= PAGER.least && measured.chars <= PAGER.most && measured.links > 0;
  if (WIDGETS.test(name)) return measured.prose <= Math.max(SMALL, count * 200);
  return count > 0 && measured.prose <= count * 200 && chars >= measured.chars * 0.4;
}

/** Characters of the headlines before and after: less are the numbers of a story's own pages. */
const PAGER = { least: 30, most: 320 } as const;
const FIELD = 'input[type="email"], input[type="text"], input:not([type])';

const SHARES =
  'a[href*="sharer" i], a[href*="/share" i], a[href*="share?" i], a[href*="intent/tweet" i], a[href*="shareArticle" i], a[href^="whatsapp:" i], ' +
  'a[href*="wa.me/" i], a[href*="api.whatsapp.com" i], a[href*="t.me/share" i], a[href*="pinterest.com/pin/create" i], a[href^="viber:" i]';

function isShareBar(box: Element, { chars, prose }: Measure, headlines: number): boolean {
  if (chars > SMALL || prose > 0 || headlines > 0 || box.querySelector('h1, time')) return false;
  if (labelIn(textOf(box))?.kind === 'tags') return false;
  return box.querySelectorAll('a[href], button').length >= 2 && !saysMore(box);
}

/** Claims bars of links that share the page elsewhere, by where the links lead. */
export function findShareBars(found: Survey, protection: Protection, claims: Claims): void {
  if (!protection.isStory) return;
  for (const link of Array.from(found.root.querySelectorAll(SHARES))) {
    if (claims.isTaken(link)) continue;
    const bar = barOf(link, found, protection);
    if (!bar) continue;
    const links = bar.querySelectorAll(SHARES).length;
    const claim = { kind: 'social', label: textOf(bar).slice(0, 60), reasons: [{ why: 'shares', links } as const] } as const;
    claims.claim([bar], claim, { before: shortBefore(bar, 'social', found) });
  }
}

/** The largest box round a share link that holds several and hardly a word besides. */
function barOf(link: Element, found: Survey, protection: Protection): Element | null {
  let bar: Element | null = null;
  for (let at = link.parentElement; at; at = at === found.root ? null : at.parentElement) {
    const measured = found.measures.of(at);
    if (
      measured.chars > SMALL / 2 ||
      measured.prose > 0 ||
      protection.forbids(at) ||
      found.holdsFixture(at) ||
      at.querySelector('time, h1, figure') ||
      saysMore(at)
    )
      break;
    if (at.querySelectorAll(SHARES).length >= 2) bar = at;
  }
  return bar;
}
