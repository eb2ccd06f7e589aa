import { squeezeSpace } from '../arabic/normalize.ts';
import { labelOf } from '../article/clean/labels.ts';

const TEXT = 4;
const PRESSED = 'a, button, [role="button"]';
const ELSEWHERE = /^(?:#|javascript:|mailto:|sms:|viber:|whatsapp:)/i;
const NETWORKS = /فيس|تويتر|واتس|ت[يل]+[غج]رام|لينك|انستغرام|facebook|twitter|whatsapp|telegram|linkedin|viber|^x$/i;

/** A bar of shares says more than that it shares: a date, a maker's name, a link to the site's own pages. Those are the story's. */
export function saysMore(bar: Element): boolean {
  const walker = bar.ownerDocument.createTreeWalker(bar, TEXT);
  let loose = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = squeezeSpace(node.nodeValue ?? '');
    const parent = node.parentElement;
    if (text === '' || !parent || parent.closest('script, style')) continue;
    const pressed = parent.closest(PRESSED);
    if (!pressed || !bar.contains(pressed)) loose += ` ${text}`;
    else if (leadsInside(pressed) && !isOfSharing(text)) return true;
  }
  return !isOfSharing(loose.trim());
}

function leadsInside(pressed: Element): boolean {
  const { hostname } = new URL(pressed.ownerDocument.baseURI);
  const href = pressed.getAttribute('href') ?? '#';
  return !ELSEWHERE.test(href.trim()) && (pressed as HTMLAnchorElement).hostname === hostname;
}

/** How often it was shared is said in digits alone; a date has letters or more of them. */
const isOfSharing = (text: string): boolean => /^[^\p{L}]{0,6}$/u.test(text) || labelOf(text)?.kind === 'share' || NETWORKS.test(text);

export const isShareLabel = (text: string): boolean => labelOf(text)?.kind === 'share' && !/(?:19|20)\d{2}/.test(text);
