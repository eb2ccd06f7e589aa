import { readCompounds, splitSelectors, type Compound, type SelectorProblem, type Simple } from './selector-syntax.ts';

/** Characters; longer ones are a page's whole path written out. */
const LONGEST = 1000;
/** The page itself, whatever class it has at the moment. */
const WHOLE = new Set(['html', 'body', 'head']);
const WHOLE_PSEUDO = new Set(['root', 'scope']);
const ANY_OF = new Set(['is', 'where', 'matches', 'any', '-webkit-any', '-moz-any']);
/** Nearly every element of a page has these. */
const COMMON_ATTRIBUTES = new Set(['class', 'id', 'href', 'src', 'style', 'dir', 'lang', 'role', 'title', 'alt', 'target', 'rel']);
/** What other blockers run as scripts, and no style sheet knows. */
const PROCEDURAL =
  /^(?:-abp-|matches-|(?:has-text|contains|xpath|upward|min-text-length|nth-ancestor|watch-attrs?|remove|remove-attr|remove-class|style|others|if|if-not|properties|shadow)$)/u;

/**
 * Why a text may not be the selector of a rule; null where nothing is wrong that the text alone can show.
 * Whoever has a document asks it besides (`isSelector`).
 */
export function selectorProblem(text: string): SelectorProblem | null {
  const selector = text.trim();
  if (selector === '') return 'empty';
  if (selector.length > LONGEST) return 'long';
  const parts = splitSelectors(selector);
  if (typeof parts === 'string') return looksProcedural(selector) ? 'procedural' : parts;
  if (parts.length > 1) return 'list';
  const compounds = readCompounds(selector);
  const pseudos = compounds?.flatMap(({ simples }) => simples).filter((simple) => simple.is === 'pseudo') ?? [];
  if (pseudos.some(({ name, args }) => isProcedural(name) || (args !== null && hasProcedural(args)))) return 'procedural';
  if (!compounds || compounds[0]!.combinator !== '')
    return /:(?:-abp-|has-text\(|contains\(|xpath\()/iu.test(selector) ? 'procedural' : 'malformed';
  return isBroad(compounds) ? 'broad' : null;
}

/** Their arguments need not be CSS at all: this is asked where the text cannot be read as CSS, to name the reason rightly. */
export const looksProcedural = (text: string): boolean => /:(?:-abp-|has-text\(|contains\(|matches-|xpath\(|style\()/iu.test(text);

/** Whether the browser takes it. The fragment is empty, so that nothing is searched. */
export function isSelector(selector: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** A pseudo-element is no element: it can be neither counted, shown again nor kept from being hidden. */
const isProcedural = (name: string): boolean => PROCEDURAL.test(name) || name.startsWith(':');

function hasProcedural(args: string): boolean {
  const parts = splitSelectors(args);
  if (typeof parts === 'string') return false;
  return parts.some((part) =>
    readCompounds(part)?.some(({ simples }) =>
      simples.some(
        (simple) => simple.is === 'pseudo' && (isProcedural(simple.name) || (simple.args !== null && hasProcedural(simple.args))),
      ),
    ),
  );
}

/** What every page is made of: inside of a page that is merely called something, they are the page. */
const GENERIC = new Set(['*', 'div', 'main', 'section', 'article', 'p', 'span', 'a']);

/** It names the page itself, or nothing that tells one place of a page from another: no id, class, telling attribute or element of the site's own. */
function isBroad(compounds: readonly Compound[]): boolean {
  const subject = compounds.at(-1)!.simples;
  if (subject.some(isWhole)) return true;
  const telling = compounds.filter(({ simples }) => simples.some(narrows));
  if (telling.some(({ simples }) => !simples.some(isWhole))) return false;
  const tag = subject.find((simple) => simple.is === 'tag');
  return telling.length === 0 || !tag || GENERIC.has(tag.name);
}

function isWhole(simple: Simple): boolean {
  if (simple.is === 'tag') return WHOLE.has(simple.name);
  if (simple.is !== 'pseudo') return false;
  if (WHOLE_PSEUDO.has(simple.name)) return true;
  return ANY_OF.has(simple.name) && alternatives(simple.args).some((compounds) => compounds.at(-1)!.simples.some(isWhole));
}

function narrows(simple: Simple): boolean {
  switch (simple.is) {
    case 'id':
    case 'class':
      return true;
    case 'tag':
      return simple.name.includes('-');
    case 'attribute':
      return simple.value === null ? !COMMON_ATTRIBUTES.has(simple.name) : simple.value.length > 1;
    case 'pseudo': {
      const inner = alternatives(simple.args);
      if (inner.length === 0) return false;
      if (ANY_OF.has(simple.name)) return inner.every((compounds) => !isBroad(compounds));
      // Without a combinator every ancestor up to the page itself has it inside.
      return simple.name === 'has' && inner.every((compounds) => compounds[0]!.combinator !== '' && !isBroad(compounds));
    }
  }
}

function alternatives(args: string | null): readonly (readonly Compound[])[] {
  const parts = args === null ? [] : splitSelectors(args);
  if (typeof parts === 'string') return [];
  const read = parts.map(readCompounds);
  return read.every((compounds) => compounds !== null) ? read : [];
}
