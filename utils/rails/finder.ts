import { createClaims } from './claims.ts';
import { findCalls, findInlineCalls } from './find-calls.ts';
import { findFloating } from './find-floating.ts';
import { findInlinePromos, findLabelled } from './find-labelled.ts';
import { findLetters } from './find-letters.ts';
import { findLists } from './find-lists.ts';
import { findNamed, findShareBars } from './find-named.ts';
import { protect, type Guard } from './protection.ts';
import { hasShadows } from './shadows.ts';
import { survey } from './survey.ts';
import type { Finder, Protection, Rail } from './types.ts';

const NOTHING: Guard = { isStory: false, story: null, isWithin: () => false, forbids: () => true, during: () => NOTHING };

/**
 * Finds rails on a live page by label and by make, round the story that the extractor finds there. On a page that is no story only what is no part
 * of any page can be a rail. Reads the page and changes nothing; what a page makes it throw ends here, in no rails.
 * @param url the page's address now; after a change of address its own is read
 * @param isSpared the reader wants this one left alone
 */
export function createFinder(document: Document, url: string, isSpared: (element: Element) => boolean = () => false): Finder {
  let protection: Guard | null = null;
  const first = document.URL;
  const address = (): string => (document.URL === first ? url : document.URL);

  const read = (): Guard => {
    try {
      protection = hasShadows(document) ? NOTHING : protect(document, address());
    } catch {
      protection = NOTHING; // Where the story is not known nothing is safe to hide.
    }
    return protection;
  };

  return {
    get protection() {
      return protection ?? read();
    },
    read: () => void read(),
    find(roots) {
      const guard = protection ?? read();
      if (guard === NOTHING) return [];
      try {
        const from = roots ?? (document.body ? [document.body] : []);
        if (from.some(hasShadows)) return [];
        return from.flatMap((root) => findUnder(root, guard.during(root), isSpared));
      } catch {
        return [];
      }
    },
  };
}

function findUnder(root: Element, protection: Protection, isSpared: (element: Element) => boolean): readonly Rail[] {
  const found = survey(root);
  const claims = createClaims(found, protection, isSpared);
  if (protection.isStory) {
    findLists(found, protection, claims);
    findLabelled(found, protection, claims);
    findInlinePromos(found, protection, claims);
    findCalls(found, protection, claims);
    findInlineCalls(found, protection, claims);
  }
  findLetters(found, protection, claims);
  findNamed(found, protection, claims);
  findShareBars(found, protection, claims);
  findFloating(found, protection, claims);
  return claims.rails.toSorted((a, b) => order(a.elements[0]!, b.elements[0]!));
}

const PRECEDES = 2;
const order = (a: Element, b: Element): number => ((a.compareDocumentPosition(b) & PRECEDES) === 0 ? -1 : 1);
