import type { Rail } from '../../utils/rails/types.ts';

/** Hides every rail in the page and answers those that are hidden. */
export function hide(_document: Document, _url: string, rails: readonly Rail[], _siteRules: boolean): readonly Rail[] {
  for (const { elements } of rails)
    for (const element of elements) if ('style' in element) (element as HTMLElement).style.setProperty('display', 'none', 'important');
  return rails;
}
