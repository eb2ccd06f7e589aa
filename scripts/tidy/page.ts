import { createFinder } from '../../utils/rails/finder.ts';
import type { Rail } from '../../utils/rails/types.ts';
import { hide } from './hide.ts';
import type { TidyPage } from './row.ts';

/** What `tidy.ts` runs inside the headless page: the finder, and the hiding, of the extension itself. */
async function run(url: string, siteRules: boolean): Promise<{ row: TidyPage; markdown: null }> {
  const before = readVisible();
  const start = performance.now();
  const finder = createFinder(document, url);
  const rails = finder.find();
  const ms = performance.now() - start;
  const texts = new Map(rails.map((rail) => [rail, textOf(rail)]));
  const hidden = hide(document, url, rails, siteRules);
  const row = {
    before,
    visible: readVisible(),
    isStory: finder.protection.isStory,
    hidden: hidden.map((rail) => ({
      kind: rail.kind,
      label: rail.label,
      reasons: rail.reasons,
      text: texts.get(rail) ?? '',
      where: rail.elements.map(placeOf),
    })),
    ms: Math.round(ms * 10) / 10,
  };
  return { row, markdown: null };
}

/** `innerText` is what a reader can see: it knows the style and breaks the lines between blocks. */
const readVisible = (): string => lines(document.body?.innerText ?? '');

const textOf = ({ elements }: Rail): string =>
  elements.map((element) => lines(element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''))).join('\n');

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** `main > div#side > ul.most-read`: the element and two around it. */
function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean).slice(0, 3);
    names.unshift([at.tagName.toLowerCase() + (at.id ? `#${at.id}` : ''), ...classes].join('.'));
  }
  return names.join(' > ');
}

Object.assign(globalThis, { safaAnswer: run });
