export interface Sentence {
  readonly text: string;
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** What ends in a full stop that ends no sentence: «د.», «أ. د.», initials, «رقم 3.» at the head of a list, «ص. ب.». */
const OPEN_END = /(?:^|[\s(«"“.])(?:\p{L}\p{M}*ـ?|Dr|Mr|Mrs|Ms|St|No|vs|Prof)\.\s*$/u;
const NUMBER_ALONE = /^\s*[0-9٠-٩۰-۹]{1,3}[.)]\s*$/;
/** «الساعة 3 م.» and «1447 هـ.»: the letter belongs to the number, and the stop is a stop. */
const AFTER_NUMBER = /[0-9٠-٩۰-۹]\s?(?:م|ص|هـ|ه|ق|ش)\.\s*$/;

/**
 * Sentences of a text with their white space cut off, in order. Intl.Segmenter takes «د.» and «م.» for ends; pieces after them are joined again.
 */
export function sentences(text: string, lang: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed) found.push({ text: trimmed, index: start + piece.indexOf(trimmed) });
    start = end;
  };
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    end = index + segment.length;
    if (!isOpen(text.slice(Math.max(start, end - 24), end), start > end - 24)) close();
  }
  end = text.length;
  close();
  return found;
}

/** The tail of the piece so far ends in a stop that ends no sentence. `whole`: the tail is all of it. */
function isOpen(tail: string, whole: boolean): boolean {
  if (/\n\s*$/.test(tail)) return false;
  if (whole && NUMBER_ALONE.test(tail)) return true;
  return OPEN_END.test(tail) && !AFTER_NUMBER.test(tail);
}

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = newSegmenter(lang);
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** A page's language tag may be no tag at all; Intl throws at it. */
function newSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('ar', { granularity: 'sentence' });
  }
}
