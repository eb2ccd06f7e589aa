import type { RailKind } from '../../utils/rails/types.ts';

interface Piece {
  readonly name: string;
  readonly selector: string;
  /** A rail of this kind is made so itself. */
  readonly except?: RailKind;
}

/** What a page needs whatever stands round its story. */
const FURNITURE: readonly Piece[] = [
  {
    name: 'search field',
    selector: 'input[type="search"], [role="search"], input[name="s"], input[name="q"], input[name*="search" i], input[name*="keyword" i]',
  },
  { name: 'field', selector: 'input:not([type]), input[type="text"]', except: 'newsletter' },
  { name: 'navigation', selector: 'nav, [role="navigation"]', except: 'social' },
  { name: 'page header', selector: 'body > header, header:has(nav), [role="banner"], .site-header, #header' },
  { name: 'page footer', selector: 'footer, [role="contentinfo"], #footer, #footer-wrapper, .footer, .site-footer, .page-footer' },
  { name: 'field to write in', selector: 'textarea' },
];
/** Inside a rail these are the rail's own: its pager, the line under a card. */
const OWN = 'article *, aside nav, section nav, section footer, li *';
const COPYRIGHT = /©|(?:جميع|كل|كافة)\s+الحقوق|حقوق\s+(?:النشر|الطبع)|all rights reserved/iu;

/** Furniture of the page among what is hidden: mostly a box that was taken too large. */
export function furnitureIn(kind: RailKind | 'rule', elements: readonly Element[]): string[] {
  const holds = ({ selector, except }: Piece): boolean =>
    except !== kind &&
    elements.some((element) =>
      [element, ...element.querySelectorAll(selector)].some((each) => each.matches(selector) && !each.matches(OWN)),
    );
  const names = FURNITURE.filter(holds).map(({ name }) => name);
  if (elements.some((element) => element.matches('h1') || element.querySelector('h1')) && document.querySelectorAll('h1').length === 1)
    names.push('headline');
  if (elements.some((element) => COPYRIGHT.test(element.textContent ?? ''))) names.push('copyright');
  return names;
}
