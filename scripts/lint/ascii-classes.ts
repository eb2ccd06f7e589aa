/**
 * The escapes in a regular expression's pattern that know ASCII letters alone (`\w`, `\W`, `\b`, `\B`), in order.
 * With Arabic text they fail silently, with the `u` and `v` flags too. A backspace (`[\b]`) is none.
 */
export function asciiOnlyEscapes(pattern: string): string[] {
  const found: string[] = [];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') {
      const escaped = pattern[++at] ?? '';
      const isBoundary = (escaped === 'b' || escaped === 'B') && !inClass;
      if (isBoundary || escaped === 'w' || escaped === 'W') found.push(`\\${escaped}`);
    } else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
  }
  return found;
}
