/** A block beyond this is a shop's catalogue, not a story. */
const LONGEST = 400_000;
const MOST_CUTS = 8;
const CONTROLS = /[\u0000-\u001F\u2028\u2029\uFEFF]+/gu;

/**
 * JSON as pages write it: wrapped in comments or CDATA, with line breaks and bare quotation marks inside strings, commas too many, entities escaped
 * once or twice, several values in one block, cut off in the middle. Undefined where nothing can be recovered.
 */
export function parseLenient(raw: string): unknown {
  const text = unescaped(
    raw
      .slice(0, LONGEST)
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/u, '')
      .replace(CONTROLS, ' ')
      .trim()
      .replace(/;$/u, ''),
  );
  if (!/^[[{]/u.test(text)) return undefined;
  return tryJson(text) ?? tryJson(mended(text)) ?? recovered(text);
}

/** A whole block written in entities («{&quot;@type&quot;…»), maybe twice over. */
function unescaped(text: string): string {
  const decoded = /^[[{]\s*&(?:amp;){0,3}quot;/u.test(text) ? text.replace(/&(?:amp;)*quot;/gu, '"').replace(/&(?:amp;)+/gu, '&') : text;
  return decoded;
}

/** Comments and commas too many taken out, values that stand side by side put into one list. */
function mended(text: string): string {
  const plain = text
    .replace(/<!--[^]{0,2000}?-->/gu, ' ')
    .replace(/(?<=[{[,]\s*)\/\*[^*]{0,2000}\*\//gu, ' ')
    .replace(/\\'/gu, "'")
    .replace(/\}\s*,?\s*(?=\{)/gu, '},')
    .replace(/,\s*(?=[}\]])/gu, '');
  return plain.startsWith('{') ? `[${plain}]` : plain;
}

/** Quotation marks inside strings escaped, and what was cut off closed, back to the last member that is whole. */
function recovered(text: string): unknown {
  const { json, open } = closable(mended(text));
  const closers = open.toReversed().join('');
  const whole = tryJson(json + closers);
  if (whole !== undefined || open.length === 0) return whole;
  let end = json.length;
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    end = json.lastIndexOf(',', end - 1);
    if (end <= 0) return undefined;
    const part = closable(json.slice(0, end));
    const found = tryJson(part.json + part.open.toReversed().join(''));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text with bare quotation marks escaped, and the brackets and quotation marks that are open at its end. */
function closable(text: string): { json: string; open: string[] } {
  const open: string[] = [];
  let json = '';
  let from = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"' && endsString(text, at)) inString = false;
      else if (char === '"') {
        json += `${text.slice(from, at)}\\"`;
        from = at + 1;
      }
    } else if (char === '"') inString = true;
    else if (char === '{') open.push('}');
    else if (char === '[') open.push(']');
    else if (char === '}' || char === ']') open.pop();
  }
  json += text.slice(from);
  return { json, open: inString ? [...open, '"'] : open };
}

/** Whether what follows a quotation mark is JSON again: a colon, a closing bracket, or a comma and the next value. */
function endsString(text: string, at: number): boolean {
  return /^\s{0,20}(?:[:}\]]|$|,\s{0,20}(?:["{[\d]|-\d|true|false|null|$))/u.test(text.slice(at + 1, at + 60));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
