import { squeezeSpace } from '../../arabic/normalize.ts';
import { isPlainAddress } from '../sanitize.ts';

interface Player {
  /** What the card is styled with. */
  readonly name: string;
  readonly host: RegExp;
  /** The page that a person opens instead of the bare player; null where the player's own address will do. */
  readonly watch?: (address: URL) => string | null;
}

const firstGroup = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
const under = (prefix: string, id: string | null): string | null => (id === null ? null : prefix + id);

/** An address that the player carries as a parameter of its own. */
function carried(address: URL, name: string, host: RegExp): string | null {
  const value = address.searchParams.get(name) ?? '';
  return isPlainAddress(value) && host.test(new URL(value).hostname) ? value : null;
}

/** Where a card's link leads, before the video's own part. Nothing requests them: the reader's click opens them. */
export const WATCH_PAGES = {
  youtube: 'https://www.youtube.com/watch?v=',
  youtubeList: 'https://www.youtube.com/playlist?list=',
  vimeo: 'https://vimeo.com/',
  dailymotion: 'https://www.dailymotion.com/video/',
  x: 'https://x.com/i/status/',
  instagram: 'https://www.instagram.com',
} as const;

/** Whose players a story embeds. */
const PLAYERS: readonly Player[] = [
  { name: 'youtube', host: /(?:^|\.)(?:youtube|youtube-nocookie)\.com$|^youtu\.be$/, watch: youtubePage },
  {
    name: 'vimeo',
    host: /(?:^|\.)vimeo\.com$/,
    watch: ({ pathname }) => under(WATCH_PAGES.vimeo, firstGroup(pathname, /^\/video\/(\d+)/)),
  },
  {
    name: 'dailymotion',
    host: /(?:^|\.)(?:dailymotion\.com|dai\.ly)$/,
    watch: ({ pathname, searchParams }) =>
      under(
        WATCH_PAGES.dailymotion,
        firstGroup(pathname, /^\/embed\/video\/([A-Za-z0-9]+)/) ?? firstGroup(searchParams.get('video') ?? '', /^([A-Za-z0-9]+)$/),
      ),
  },
  {
    name: 'x',
    host: /(?:^|\.)(?:twitter|x)\.com$/,
    watch: ({ searchParams }) => under(WATCH_PAGES.x, firstGroup(searchParams.get('id') ?? '', /^(\d+)$/)),
  },
  { name: 'facebook', host: /(?:^|\.)facebook\.com$/, watch: (address) => carried(address, 'href', /(?:^|\.)facebook\.com$/) },
  {
    name: 'instagram',
    host: /(?:^|\.)instagram\.com$/,
    watch: ({ pathname }) => under(WATCH_PAGES.instagram, firstGroup(pathname, /^(\/(?:p|reel|tv)\/[A-Za-z0-9_-]+\/)embed/)),
  },
  { name: 'tiktok', host: /(?:^|\.)tiktok\.com$/ },
  { name: 'soundcloud', host: /(?:^|\.)soundcloud\.com$/, watch: (address) => carried(address, 'url', /^(?:www\.)?soundcloud\.com$/) },
  { name: 'telegram', host: /(?:^|\.)(?:t\.me|telegram\.org)$/ },
];

function youtubePage({ pathname, searchParams }: URL): string | null {
  const id = firstGroup(pathname, /^\/embed\/([A-Za-z0-9_-]+)/);
  if (id === 'videoseries') return under(WATCH_PAGES.youtubeList, firstGroup(searchParams.get('list') ?? '', /^([A-Za-z0-9_-]+)$/));
  return under(WATCH_PAGES.youtube, id);
}

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
  const own = ['src', 'data-src', 'data-lazy-src', 'data']
    .map((name) => player.getAttribute(name))
    .find((value) => value !== null && value !== '' && value !== 'about:blank');
  const stated = own ?? player.querySelector('source[src]')?.getAttribute('src');
  if (!stated || !URL.canParse(stated, base)) return null;
  const address = new URL(stated, base);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

function cardFor(player: Element, address: URL): Element | null {
  const isFile = player.tagName === 'VIDEO' || player.tagName === 'AUDIO';
  const known = isFile ? { name: player.localName } : PLAYERS.find(({ host }) => host.test(address.hostname));
  if (!known) return null;
  const document = player.ownerDocument;
  const card = document.createElement('figure');
  card.setAttribute('data-embed', known.name);
  const link = card.appendChild(document.createElement('a'));
  link.setAttribute('href', ('watch' in known && known.watch?.(address)) || address.href);
  link.textContent = squeezeSpace(player.getAttribute('title') ?? '') || address.hostname.replace(/^www\./, '');
  return card;
}
