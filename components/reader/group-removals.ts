import type { Removal } from '../../utils/article/types.ts';

/** Reasons as a reader understands them; each has its words in `removed.<group>`. */
const GROUPS = {
  promos: /promo|related-line|read-also/,
  rails: /rail|related|most-read|trending|link-list|links/,
  repeated: /repeat|duplicate|twice|caption|headline|title/,
  ads: /(?:^|-)ads?(?:$|-)|advert|sponsor/,
  sharing: /shar|follow|social|subscri|newsletter|sign-up|comment/,
  credits: /credit|byline|date|rights|copyright|biograph|metadata|standfirst/,
  hidden: /hidden|invisible/,
  navigation: /chrome|nav|menu|toolbar|breadcrumb|widget|form|footer|header/,
  unsafe: /unsafe|sanitize|script/,
} as const;

export type RemovalGroup = keyof typeof GROUPS | 'other';

/** A piece longer than this is cut: the list is for checking, not for reading. */
const SHOWN = 200;

/** Removals by what they were, in the order above, the same words said once. */
export function groupRemovals(removed: readonly Removal[]): { group: RemovalGroup; texts: string[] }[] {
  const groups = new Map<RemovalGroup, Set<string>>();
  for (const removal of removed) {
    const group = groupOf(removal);
    groups.set(group, (groups.get(group) ?? new Set()).add(shorten(removal.text)));
  }
  const order: RemovalGroup[] = [...(Object.keys(GROUPS) as RemovalGroup[]), 'other'];
  return order.flatMap((group) => (groups.has(group) ? [{ group, texts: [...groups.get(group)!] }] : []));
}

function groupOf({ step, reason }: Removal): RemovalGroup {
  const named = Object.entries(GROUPS);
  const found = named.find(([, pattern]) => pattern.test(step)) ?? named.find(([, pattern]) => pattern.test(reason));
  return (found?.[0] as RemovalGroup | undefined) ?? 'other';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
