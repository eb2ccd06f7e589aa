import { placeOf } from '../extract/place-of.ts';
import { furnitureIn } from './furniture.ts';
import { hideRails } from './hide.ts';
import type { TidyPage } from './row.ts';

/** What `tidy.ts` runs inside the headless page. */
async function run(url: string, siteRules: boolean): Promise<{ row: TidyPage; markdown: null }> {
  const before = readVisible();
  const source = document.documentElement.outerHTML;
  const { session, ms, undo } = hideRails(url, siteRules);
  const visible = readVisible();
  const { isStory, widened } = session;
  const hidden = session.hidden();
  undo();
  if (document.documentElement.outerHTML !== source || readVisible() !== before)
    throw new Error('The page is not as it was after hiding was undone');
  const row = {
    before,
    visible,
    isStory,
    widened,
    hidden: hidden.map(({ kind, label, reasons, elements }) => ({
      kind,
      label,
      reasons,
      text: elements.map(textOf).join('\n'),
      where: elements.map(placeOf),
      furniture: furnitureIn(kind, elements),
    })),
    ms: Math.round(ms * 10) / 10,
  };
  return { row, markdown: null };
}

/** `innerText` is what a reader can see: it knows the style and breaks the lines between blocks. */
const readVisible = (): string => (document.body ? textOf(document.body) : '');

function textOf(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

Object.assign(globalThis, { safaAnswer: run });
