import { fold } from '../arabic/normalize.ts';
import { labelOf, type FoundLabel, type RailKind as LabelKind } from '../article/clean/labels.ts';
import type { RailKind } from './types.ts';

/** What a label of the lexicon says of the rail under it; comments and tags are no rails. */
const KIND_OF_LABEL: Readonly<Record<LabelKind, RailKind | null>> = {
  trending: 'trending',
  'most-read': 'most-read',
  related: 'related',
  promo: 'promo',
  recommended: 'recommended',
  newsletter: 'newsletter',
  share: 'social',
  comments: null,
  tags: null,
  follow: 'promo',
  advert: 'recommended',
};

/** Words anywhere in a heading over a list of links that tell its kind, folded; the first that fits. */
const TELLING: readonly (readonly [RailKind, RegExp])[] = [
  [
    'most-read',
    /(?:اكثر|اعلي) (?:\p{L}+ )?(?:قراءه|مشاهده|تصفحا|زياره|تعليقا|مشاركه|تفاعلا)|يقرا|قراءه الان|مشاهدات|most (?:read|viewed|popular)|popular|plus lus/u,
  ],
  ['trending', /trending|تريند|ترند|رائج|متداول|حديث الساعه|ساخن|tendance/],
  ['recommended', /مقترح|ترشيح|اخترنا|مختار|نرشح|نوصي|ممول|برعايه|sponsor|recommend|promoted/],
  ['related', /متعلق|صله|علاقه|مشابه|مرتبط|related|similaire/],
];

/** A label as papers also write it, with the article before each word: «الموضوعات المتعلقة». */
const ARTICLES = /(?<![\p{L}\p{M}])ال(?=\p{L}{3})/gu;

/** The lexicon's label that a text begins with, written with or without articles. */
export function labelIn(text: string): FoundLabel | null {
  const asWritten = labelOf(text);
  if (asWritten || text.length > LABEL_CHARS) return asWritten;
  const bare = text.replace(ARTICLES, '');
  return bare === text ? null : labelOf(bare);
}

const LABEL_CHARS = 120;

const APP = /تطبيق/;
const kindOfLabel = ({ kind, label }: FoundLabel): RailKind | null =>
  kind === 'follow' && APP.test(label) ? 'app-banner' : KIND_OF_LABEL[kind];

const isSure = ({ whole, label }: FoundLabel): boolean => whole || label.includes(' ');

/** The kind that a heading or label gives to what stands under it; null where its words say nothing. */
export function kindOfHeading(heading: string): RailKind | null {
  const label = labelIn(heading);
  const named = label && isSure(label) ? kindOfLabel(label) : null;
  if (named) return named;
  const folded = fold(heading);
  return TELLING.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The lexicon's label that a line is, or begins with in a way that leaves no doubt; null where it is none or none of a rail. */
export function railLabel(line: string): { readonly kind: RailKind; readonly label: string } | null {
  const found = labelIn(line);
  return found && railOf(found);
}

/** The rail that such a label is of; null where it leaves a doubt or is none of a rail. */
export function railOf(found: FoundLabel): { readonly kind: RailKind; readonly label: string } | null {
  if (!isSure(found)) return null;
  const kind = kindOfLabel(found);
  return kind && { kind, label: found.label };
}
