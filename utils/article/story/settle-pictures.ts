const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-image', 'data-full-src', 'data-hi-res-src'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Words that file names of stand-ins are made of, and of nothing else: «lazy-placeholder.png» is one, «pixel-phone-review.jpg» a picture. */
const STAND_IN_WORDS = new Set('blank spacer placeholder loading loader pixel transparent lazy lazyload'.split(' '));
const WORDS_BESIDE = new Set('default image img x'.split(' '));
/** Sides under which a picture is an icon or a tracking pixel, CSS px. */
const SMALLEST = 60;

/** Gives every picture its real, absolute address (lazy ones keep it in other attributes) and drops icons, pixels and stand-ins. */
export function settlePictures(root: Element, base: string): void {
  for (const image of Array.from(root.querySelectorAll('img'))) {
    const address = pictureAddress(image, base);
    if (!address || isTiny(image)) {
      image.remove();
      continue;
    }
    const whole = image.closest('picture');
    image.setAttribute('src', address);
    if (whole) whole.replaceWith(image);
  }
}

/** Where the picture really is, absolute; null for a stand-in, or where it says nowhere. */
export function pictureAddress(image: Element, base: string): string | null {
  const sources = Array.from(image.closest('picture')?.querySelectorAll('source') ?? []);
  const src = image.getAttribute('src') ?? '';
  const lazy = LAZY.map((name) => image.getAttribute(name)).find((value) => value !== null && /[./]/.test(value));
  const sets = [image, ...sources].flatMap((element) => LAZY_SETS.map((name) => element.getAttribute(name)));
  const candidates = [lazy, src, ...sets.map((set) => (set ? largestOf(set) : null))];
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate.trim(), base)) continue;
    const { protocol, href, pathname } = new URL(candidate.trim(), base);
    if ((protocol === 'https:' || protocol === 'http:') && !isStandIn(pathname)) return href;
  }
  return null;
}

function isStandIn(path: string): boolean {
  const [name = '', type = ''] = (path.split('/').at(-1) ?? '').toLowerCase().split(/\.(?=[a-z]+$)/);
  const words = name.split(/[^\p{L}%]+/u).filter(Boolean);
  if (!/^(?:gif|png|svg|jpe?g|webp)$/.test(type) || !words.some((word) => STAND_IN_WORDS.has(word))) return false;
  return words.every((word) => STAND_IN_WORDS.has(word) || WORDS_BESIDE.has(word));
}

/** The largest candidate of a `srcset`, by width or density. Candidates are parted by a comma and white space, since addresses hold commas too. */
function largestOf(set: string): string | null {
  let best: { url: string; size: number } | null = null;
  for (const candidate of set.slice(0, 8_192).split(/,\s+/)) {
    const [url = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 1;
    if (url !== '' && (!best || size > best.size)) best = { url, size };
  }
  return best?.url.replace(/,$/, '') ?? null;
}

export function isTiny(image: Element): boolean {
  return ['width', 'height'].some((name) => {
    const value = image.getAttribute(name) ?? '';
    return /^\d+$/.test(value) && Number(value) < SMALLEST;
  });
}
