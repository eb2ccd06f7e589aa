import { squeezeSpace } from '../../arabic/normalize.ts';

/** Hosts whose players a story embeds, by the name that the card is styled with. */
const PLAYERS: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)(?:youtube|youtube-nocookie)\.com$|^youtu\.be$/, 'youtube'],
  [/(?:^|\.)vimeo\.com$/, 'vimeo'],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'dailymotion'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'x'],
  [/(?:^|\.)facebook\.com$/, 'facebook'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)soundcloud\.com$/, 'soundcloud'],
  [/(?:^|\.)(?:t\.me|telegram\.org)$/, 'telegram'],
];

/** Puts a linked card in the place of every embedded player: nothing is loaded from elsewhere, and nothing is lost. Other frames go. */
export function embedCards(root: Element, base: string): void {
  for (const player of Array.from(root.querySelectorAll('iframe, embed, object[data], video, audio'))) {
    const address = addressOf(player, base);
    const card = address && cardFor(player, address);
    if (card) player.replaceWith(card);
    else player.remove();
  }
}

function addressOf(player: Element, base: string): URL | null {
  const own = ['src', 'data-src', 'data-lazy-src', 'data'].map((name) => player.getAttribute(name)).find((value) => value !== null && value !== '' && value !== 'about:blank');
  const stated = own ?? player.querySelector('source[src]')?.getAttribute('src');
  if (!stated || !URL.canParse(stated, base)) return null;
  const address = new URL(stated, base);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

function cardFor(player: Element, address: URL): Element | null {
  const isFile = player.tagName === 'VIDEO' || player.tagName === 'AUDIO';
  const name = isFile ? player.localName : PLAYERS.find(([host]) => host.test(address.hostname))?.[1];
  if (!name) return null;
  const document = player.ownerDocument;
  const card = document.createElement('figure');
  card.setAttribute('data-embed', name);
  const link = card.appendChild(document.createElement('a'));
  link.setAttribute('href', watchAddress(address, name));
  link.textContent = squeezeSpace(player.getAttribute('title') ?? '') || address.hostname.replace(/^www\./, '');
  return card;
}

/** The page that a person opens, instead of the bare player. */
function watchAddress(address: URL, name: string): string {
  const id = address.pathname.match(/^\/(?:embed|video|embed\/video)\/([A-Za-z0-9_-]+)/)?.[1];
  if (id && name === 'youtube') return `https://www.youtube.com/watch?v=${id}`;
  if (id && name === 'vimeo') return `https://vimeo.com/${id}`;
  if (id && name === 'dailymotion') return `https://www.dailymotion.com/video/${id}`;
  return address.href;
}
