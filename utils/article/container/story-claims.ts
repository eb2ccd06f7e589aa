import { words } from '../../arabic/normalize.ts';
import { textOf, type Measure, type Measures } from '../blocks.ts';

/** Letters under which what a page says of its story is a summary, and no help in finding it. */
const LEAST_LETTERS = 400;
/** Share of a told body that must stand on the page for it to be this page's. */
const ALIGNED = 0.6;
const MOST_PROBED = 400;
const PROBE = 48;

/** Paragraphs of the page that it says itself to be its story: by microdata, else by the text in its JSON-LD. Empty where it says nothing sure. */
export function claimedParagraphs(work: Document, measures: Measures): readonly Measure[] {
  const paragraphs = measures.leaves.filter(({ prose }) => prose > 0);
  const marked = markedBodies(work.body);
  const inMarked = marked.length > 0 ? paragraphs.filter(({ element }) => marked.some((body) => body.contains(element))) : [];
  return inMarked.length >= 3 ? inMarked : toldParagraphs(work, paragraphs);
}

const markedBodies = (body: Element): Element[] =>
  Array.from(body.querySelectorAll('[itemprop="articleBody" i]')).filter((element) => !/^(?:META|SPAN|P)$/.test(element.tagName));

/** Paragraphs whose words stand in the body that JSON-LD tells, where most of that body stands on the page. */
function toldParagraphs(work: Document, paragraphs: readonly Measure[]): readonly Measure[] {
  for (const body of toldBodies(work)) {
    const letters = lettersOf(body);
    if (letters.length < LEAST_LETTERS) continue;
    let shared = 0;
    const found = paragraphs.slice(0, MOST_PROBED).filter(({ element }) => {
      const own = lettersOf(textOf(element));
      const isTold = letters.includes(own.slice(0, PROBE)) && letters.includes(own.slice(-PROBE));
      if (isTold) shared += own.length;
      return isTold;
    });
    if (shared >= letters.length * ALIGNED) return found;
  }
  return [];
}

/** A body's string in a JSON text, without reading the whole of it: blocks of JSON-LD are often broken elsewhere. */
const BODY = /"articleBody"\s*:\s*"((?:[^"\\]|\\[^])*)"/g;

function toldBodies(work: Document): string[] {
  const bodies: string[] = [];
  for (const script of Array.from(work.querySelectorAll('script[type="application/ld+json" i]'))) {
    const json = script.textContent ?? '';
    if (!json.includes('"articleBody"')) continue;
    for (const [, string = ''] of json.matchAll(BODY)) bodies.push(plain(unescapeJson(string)));
  }
  return bodies;
}

function unescapeJson(string: string): string {
  try {
    return JSON.parse(`"${string.replace(/[\u0000-\u001F]/g, ' ')}"`) as string;
  } catch {
    return '';
  }
}

/** Without markup, also where that was written in entities. */
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/gi, ' ');

/** Entities, quotes and spaces differ between the two texts; letters do not. */
const lettersOf = (text: string): string => words(text).join('');
