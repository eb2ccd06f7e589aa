import type { AppliedRule, RuleField, SiteRule } from './types.ts';
import { hostSuffixes } from './host.ts';
import { SITE_RULES } from './rules/index.ts';

/** Letters under which an element is no story: a site that has changed its markup must not cost the reader the text. */
const STORY_LETTERS = 200;

/** The rule for an address, by the longest host; null for a site without one. */
export function ruleFor(url: string): SiteRule | null {
  if (!URL.canParse(url)) return null;
  for (const host of hostSuffixes(new URL(url).hostname)) {
    const rule = SITE_RULES.find((each) => each.host === host);
    if (rule) return rule;
  }
  return null;
}

/**
 * Finds what a rule names, without touching the document and without ever throwing. A selector that is invalid or matches nothing, and a story
 * that is hardly any text, fall open: null, with a sentence in `failures`. What a rule removes may be missing from a page; that is no failure.
 */
export function applyRule(doc: Document, rule: SiteRule): AppliedRule {
  const failures: string[] = [];
  try {
    return find(doc, rule, failures);
  } catch (error) {
    // A form control named «contains» or «textContent» puts itself in the place of its form's own methods.
    failures.push(`page: ${String(error)}`);
    return { story: null, title: null, byline: null, published: null, standfirst: null, publisher: null, removed: [], failures };
  }
}

function find(doc: Document, rule: SiteRule, failures: string[]): AppliedRule {
  const story = findStory(doc, rule, failures);
  const field = (name: RuleField): Element | null => findOne(doc, name, rule[name], failures);
  return {
    story,
    title: field('title'),
    byline: field('byline'),
    published: field('published'),
    standfirst: field('standfirst'),
    publisher: rule.publisher ?? null,
    removed: findRemoved(doc, rule, story, failures),
    failures,
  };
}

function findStory(doc: Document, rule: SiteRule, failures: string[]): Element | null {
  const story = findOne(doc, 'story', rule.story, failures);
  if (!story) return null;
  const letters = lettersOf(story);
  if (letters >= STORY_LETTERS) return story;
  failures.push(`story: «${rule.story ?? ''}» holds ${letters} letters, fewer than ${STORY_LETTERS}`);
  return null;
}

/** Letters that a reader sees: a script's don't count. */
function lettersOf(story: Element): number {
  const unseen = [...story.querySelectorAll('script, style, noscript, template')].map((element) => countLetters(element.textContent));
  return countLetters(story.textContent) - unseen.reduce((sum, letters) => sum + letters, 0);
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

function findOne(doc: Document, what: string, selector: string | undefined, failures: string[]): Element | null {
  if (selector === undefined) return null;
  const found = select(doc, what, selector, failures);
  if (found?.length === 0) failures.push(`${what}: «${selector}» matches nothing`);
  return found?.[0] ?? null;
}

function findRemoved(doc: Document, rule: SiteRule, story: Element | null, failures: string[]): Element[] {
  const removed = new Set<Element>();
  for (const selector of rule.remove ?? []) {
    for (const element of select(doc, 'remove', selector, failures) ?? []) {
      if (story && element.contains(story)) failures.push(`remove: «${selector}» holds the story`);
      else removed.add(element);
    }
  }
  return [...removed];
}

/** Null where the selector is no CSS, or the page has put something else in the place of `querySelectorAll`. */
function select(doc: Document, what: string, selector: string, failures: string[]): Element[] | null {
  try {
    return [...doc.querySelectorAll(selector)];
  } catch {
    failures.push(`${what}: «${selector}» is no selector that this page can be asked`);
    return null;
  }
}
