import type { Removal } from '../../utils/article/types.ts';

/** What a piece was, as a reader understands it, in the order of the list; each has its words in `removed.<group>`. */
const GROUPS = ['promos', 'rails', 'repeated', 'around', 'credits', 'ads', 'sharing', 'navigation', 'hidden', 'other'] as const;
export type RemovalGroup = (typeof GROUPS)[number];

/** Steps that take out one kind of thing alone. */
const STEPS: Readonly<Record<string, RemovalGroup>> = {
  promos: 'promos',
  rails: 'rails',
  'metadata-lines': 'credits',
  chrome: 'navigation',
  hidden: 'hidden',
};

/** Other steps say in their reason what it was; the first that fits. */
const REASONS: readonly (readonly [RemovalGroup, RegExp])[] = [
  ['repeated', /repeat|twice/],
  ['around', /before the first|after the last|outside the text|about the story/],
  ['ads', /advert|sponsor|adsense|(?<![a-z])ads?(?![a-z])/],
  ['sharing', /shar|social|follow|subscri|newsletter|sign ?up|comment|disqus/],
  ['credits', /copyright|rights|author|bio(?![a-z])|byline|credit/],
  ['rails', /links|related|recirc|recommend|suggest|popular|trending|most |more |outbrain|taboola/],
  ['promos', /promo|read (?:also|next)/],
  ['navigation', /template/],
];

/** A piece longer than this is cut: the list is for checking, not for reading. */
const SHOWN = 200;

/** Removals by what they were, in one order, the same words said once. */
export function groupRemovals(removed: readonly Removal[]): { group: RemovalGroup; texts: string[] }[] {
  const groups = new Map<RemovalGroup, Set<string>>();
  for (const removal of removed) {
    const group = groupOf(removal);
    const texts = groups.get(group) ?? new Set();
    groups.set(group, texts.add(shorten(removal.text)));
  }
  return GROUPS.flatMap((group) => {
    const texts = groups.get(group);
    return texts ? [{ group, texts: [...texts] }] : [];
  });
}

const groupOf = ({ step, reason }: Removal): RemovalGroup => STEPS[step] ?? REASONS.find(([, words]) => words.test(reason))?.[0] ?? 'other';

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
