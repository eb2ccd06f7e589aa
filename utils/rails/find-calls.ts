import { fold } from '../arabic/normalize.ts';
import { linkShare, type Measure } from '../article/blocks.ts';
import { boxOf } from '../article/clean/drop-promos.ts';
import type { Claims } from './claims.ts';
import { linksInStory, STORES } from './links.ts';
import { textOf } from './live-text.ts';
import type { Survey } from './survey.ts';
import type { Protection, RailKind } from './types.ts';

/** Characters of a line that calls: to a channel, to an app, to notifications. */
const LINE = 130;
const CHANNELS =
  'a[href*="t.me/" i], a[href*="telegram.me/" i], a[href*="whatsapp.com/channel" i], a[href*="chat.whatsapp.com" i], a[href*="news.google." i], ' +
  'a[href*="youtube.com/@" i], a[href*="youtube.com/channel" i], a[href*="nabd.com" i]';

/** Folded: what a paper asks its reader to do, and where. */
const ASKS =
  /(?:^| )(?:ل|و)?(?:تابع|تابعو|تابعوا|تابعونا|تابعنا|اشترك|اشتركو|اشتركوا|للاشتراك|انضم|انضمو|انضموا|اضف|اضيفو|حمل|حملو|حملوا|نزل|نزله|نزلو|ثبت|افتح|فعل|فعلو|فعلوا|احصل|كن|ليصلك|لتصلك|تصلك|تنبيه)(?= |$)/;
const CHANNEL =
  /واتس ?اب|واتساب|تليجرام|تيليجرام|تلغرام|تيلغرام|تلجرام|(?:جوجل|غوغل|قوقل) نيوز|اخبار (?:جوجل|غوغل)|google news|telegram|whatsapp|نبض|اشعارات|تنبيهات|قناتنا|قناه/;
const APP = /تطبيق|(?:^| )app(?: |$)|هاتفك/;

/** Claims lines that call the reader elsewhere: «تابعونا على …», «حمّل التطبيق». Told by where they lead, or by what they ask and where. */
export function findCalls(found: Survey, protection: Protection, claims: Claims): void {
  for (const leaf of found.measures.leaves) {
    const { element, chars, prose } = leaf;
    if (chars > LINE || chars < 6 || claims.isTaken(element) || protection.forbids(element) || found.holdsFixture(element)) continue;
    if (element.closest('nav, figure, blockquote, pre, body > header, body > footer, footer')) continue;
    const kind = callOf(leaf, found.textOf(element));
    if (!kind || (prose > 0 && linkShare(leaf) < 0.4 && !protection.isWithin(element))) continue;
    claims.claim([boxOf(leaf, found.measures)], { kind, label: found.textOf(element), reasons: [{ why: 'calls' }] });
  }
}

/** Claims such calls where they are a link in the bare text of the story's box. */
export function findInlineCalls(found: Survey, protection: Protection, claims: Claims): void {
  const { measures } = found;
  for (const link of linksInStory(found, protection)) {
    const { chars } = measures.of(link);
    if (chars < 6 || chars > LINE || link.parentElement?.closest('p, li') || claims.isTaken(link) || protection.forbids(link)) continue;
    const kind = callOf({ ...measures.of(link), linked: chars }, textOf(link));
    if (kind) claims.claim([link], { kind, label: textOf(link), reasons: [{ why: 'calls' }] });
  }
}

function callOf(leaf: Measure, text: string): RailKind | null {
  const { element } = leaf;
  const words = fold(text);
  const asks = ASKS.test(words);
  if (element.querySelector(STORES) && (asks || APP.test(words))) return 'app-banner';
  const link = element.closest('a[href]');
  if (linkShare(leaf) >= 0.4 && (element.querySelector(CHANNELS) !== null || link?.matches(CHANNELS) === true) && CHANNEL.test(words))
    return 'promo';
  if (!asks || (leaf.links === 0 && link === null && element.querySelector('button, img, span') === null)) return null;
  if (APP.test(words)) return 'app-banner';
  return CHANNEL.test(words) ? 'promo' : null;
}
