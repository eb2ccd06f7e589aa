import { squeezeSpace } from '../../arabic/normalize.ts';

/** The page's `<meta>` values by name, property or itemprop in lower case, in document order, entities decoded, none empty. */
export interface MetaTags {
  /** First value of the first name that has one. */
  first(...names: readonly string[]): string | null;
  all(...names: readonly string[]): readonly string[];
}

/** @param isForeign whether microdata there speaks of another story. */
export function readMetaTags(doc: Document, isForeign: (element: Element) => boolean = () => false): MetaTags {
  const byName = new Map<string, string[]>();
  for (const meta of Array.from(doc.querySelectorAll('meta[content]'))) {
    const value = plainText(meta.getAttribute('content') ?? '');
    if (value === '' || (meta.hasAttribute('itemprop') && meta.parentElement !== doc.head && isForeign(meta))) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u).filter(Boolean)) {
        const values = byName.get(name);
        if (values) values.push(value);
        else byName.set(name, [value]);
      }
    }
  }
  const all = (...names: readonly string[]): readonly string[] => names.flatMap((name) => byName.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] ?? null };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  zwnj: '\u200C',
  zwj: '\u200D',
  rlm: '',
  lrm: '',
};

/** A value as text: entities that the page has encoded twice are decoded (as text, never as markup), tags fall away, space is squeezed. */
export function plainText(value: string): string {
  const decoded = value.includes('&') ? decodeEntities(value) : value;
  return squeezeSpace(/<[a-z/!]/i.test(decoded) ? decoded.replace(/<[a-z/!][^<>]{0,500}>/giu, ' ') : decoded);
}

function decodeEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
