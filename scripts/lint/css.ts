export interface CssFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Properties that name a side of the screen, and what to write instead. */
const PHYSICAL =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-.+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)$/;
const SIDE_VALUES = new Set(['text-align', 'float', 'clear', 'caption-side', 'text-align-last']);
const FOUR_SIDES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;
const DECLARATION = /(?<=[{;])\s*([a-z-]+)\s*:([^;{}]*)(?=[;}])/gu;

/**
 * What in a style sheet would break Arabic: physical sides (the page is right-to-left and left-to-right) and spaced letters (they break the joins).
 * @param options.physical whether physical sides are allowed here
 */
export function cssFaults(css: string, options: { readonly physical: boolean }): CssFault[] {
  const bare = `{${css.replace(/\/\*[^]*?\*\/|"[^"\n]*"|'[^'\n]*'/gu, blank)}`;
  const faults: CssFault[] = [];
  for (const match of bare.matchAll(DECLARATION)) {
    const property = match[1]!;
    const message = declarationFault(property, match[2]!.replace(/!important/u, '').trim(), options.physical);
    const at = match.index + match[0].indexOf(property);
    if (message) faults.push({ line: bare.slice(0, at).split('\n').length, message });
  }
  return faults;
}

/** Comments and strings as spaces, so that lines keep their numbers. */
const blank = (text: string) => text.replace(/[^\n]/gu, ' ');

function declarationFault(property: string, value: string, physical: boolean): string | null {
  if (property === 'letter-spacing' && !/^(?:0(?:px|em|rem)?|normal|inherit|unset|initial)$/u.test(value)) {
    return `letter-spacing: ${value} breaks the joins of Arabic letters; it is always 0.`;
  }
  if (physical) return null;
  if (PHYSICAL.test(property)) return `${property} is a side of the screen: write its logical form (inline-start, inline-end).`;
  if (SIDE_VALUES.has(property) && /(?:^|\s)(?:left|right)(?:\s|$)/u.test(value))
    return `${property}: ${value} is a side of the screen: write start or end.`;
  if (FOUR_SIDES.test(property) && !hasEqualSides(value)) {
    return `${property}: ${value} sets left and right apart: write ${property}-block and ${property}-inline.`;
  }
  return null;
}

/** Whether a shorthand of four values gives left and right the same; parentheses count as one value. */
function hasEqualSides(value: string): boolean {
  const parts = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/gu) ?? [];
  return parts.length !== 4 || parts[1] === parts[3];
}
