import { readingMinutes } from '../arabic/reading-time.ts';
import { err, ok } from '../result.ts';
import { applyRule, ruleFor } from '../sites/apply.ts';
import type { AppliedRule } from '../sites/types.ts';
import { captionsOf, imagesOf, storyText } from './assemble.ts';
import { findSources } from './attribution/sources.ts';
import { measure, textOf, type Measure } from './blocks.ts';
import { createRemovalLog } from './clean/log.ts';
import type { RemovalLog } from './clean/step.ts';
import { copyPage, countElements, counterpart, MARK, MAX_ELEMENTS, type Copies } from './copy.ts';
import { findNextPage } from './pages/next-page.ts';
import { lookAt } from './detect/look.ts';
import { secondOpinion } from './detect/second-opinion.ts';
import { readUseSigns } from './detect/use-signs.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { startRun, TooSlow, type Run } from './run.ts';
import { sanitize } from './sanitize.ts';
import { dropStrays } from './story/drop-strays.ts';
import { dropUsed } from './story/drop-used.ts';
import { embedCards } from './story/embed-cards.ts';
import { findStory } from './story/find-story.ts';
import { leadPicture } from './story/lead-picture.ts';
import { settlePictures } from './story/settle-pictures.ts';
import { tidyMarkup } from './story/tidy-markup.ts';
import { storyTongue } from './story/tongue.ts';
import { openShadow, unfold } from './unfold.ts';
import type { Article, Extraction, Metadata, PageContext, StoryPlace } from './types.ts';

/**
 * The story of a live page, which is only read. Always ends: in an article, or in a typed error.
 * Order: site rule, cleaning, Readability's vote and the container, metadata, block checks, sources, sanitising.
 */
export async function extract(live: Document, context: PageContext): Promise<Extraction> {
  const run = startRun(context.budget);
  try {
    const extraction = read(live, context, run);
    return extraction.ok || extraction.error.kind !== 'no-story' ? extraction : readFolds(live, context, run, extraction);
  } catch (error) {
    if (error instanceof TooSlow) return err({ kind: 'too-slow', step: error.step, ms: error.ms });
    return err({ kind: 'broken', step: run.step, message: error instanceof Error ? error.message : String(error) });
  }
}

function read(live: Document, context: PageContext, run: Run): Extraction {
  const nodes = countElements(live);
  if (nodes > MAX_ELEMENTS) return err({ kind: 'too-large', nodes });
  const copies = copyPage(live, context.url);
  if (copies.page.querySelector('frameset')) return err({ kind: 'no-story', looksLike: 'frames', best: null });
  return readCopies(live, copies, context, run);
}

/** Looks into shadow trees, frames and the like, where the page without them holds no story. */
function readFolds(live: Document, context: PageContext, run: Run, without: Extraction): Extraction {
  try {
    const copies = copyPage(live, context.url, (copy, source) => unfold(copy, source, context.shadowOf ?? openShadow));
    const extraction = copies.isUnfolded ? readCopies(live, copies, context, run) : without;
    return extraction.ok ? extraction : without;
  } catch {
    return without; // What was found at first does not depend on what lies folded up.
  }
}

function readCopies(live: Document, copies: Copies, context: PageContext, run: Run): Extraction {
  const look = lookAt(copies.page, context.url);
  const log = createRemovalLog();

  run.enter('site-rule');
  const rule = followRule(copies, context, log);
  const { container, vote } = findStory(copies.work, rule && counterpartIn(copies.work, rule.story), log, run);
  context.trace?.story(container, vote.size);

  run.enter('metadata');
  const place = placeOf(container, copies);
  const stated = readMetadata(copies.page, place, context);
  const metadata: Metadata = rule?.publisher ? { ...stated, publisher: { ...stated.publisher, name: rule.publisher } } : stated;

  run.enter('blocks');
  dropUsed(container, metadata.used, log);
  dropStrays(container, { title: metadata.title, standfirst: metadata.standfirst, vote }, log);

  const article = build(live, { container, place, copies, metadata, context, log }, run);
  const { people, published } = article.attribution;
  const text = [...article.text, ...toldByPictures(article)];
  const opinion = secondOpinion({ look, uses: readUseSigns(copies.page), text, makers: people.length, isDated: published !== null });
  if (opinion.isArticle) return ok(article);
  const looksLike = opinion.looksLike === 'empty' && isShell(live, copies.page) ? 'shell' : opinion.looksLike;
  return err({ kind: 'no-story', looksLike, best: article.text.length + article.captions.length > 0 ? article : null });
}

const SLIDES = 3;

/** The captions of a slideshow are its story. */
const toldByPictures = ({ captions }: Article): readonly string[] => (captions.length >= SLIDES ? captions : []);

const SHELL_WORDS = 200;

/** Hardly any words, but scripts that would have brought them: the page has not been filled yet, or never will be. */
function isShell(live: Document, { body }: Document): boolean {
  return textOf(body).length < SHELL_WORDS && Document.prototype.querySelector.call(live, 'script[src], script[type="module"]') !== null;
}

/** What the site's rule names, with its removals done in the working copy. */
function followRule({ page, work }: Copies, { siteRules, url }: PageContext, log: RemovalLog): AppliedRule | null {
  const rule = siteRules ? ruleFor(url) : null;
  if (!rule) return null;
  const applied = applyRule(page, rule);
  for (const element of applied.removed) {
    const twin = counterpartIn(work, element);
    if (twin) log.remove(twin, { step: 'site-rule', reason: `the rule for ${rule.host} names it` });
  }
  return applied;
}

function counterpartIn(work: Document, element: Element | null): Element | null {
  const mark = element?.getAttribute(MARK);
  return mark ? work.querySelector(`[${MARK}="${mark}"]`) : null;
}

/**
 * Where the story lies in the untouched copy: its first and last paragraph's twins there, and the words from one to the other. What the container
 * holds above (headline, standfirst, byline) is what the metadata is read from, not story.
 */
function placeOf(container: Element, { elements }: Copies): StoryPlace {
  const { leaves } = measure(container);
  const isParagraph = ({ prose, hasBlock }: Measure) => prose > 0 && !hasBlock;
  const first = leaves.findIndex(isParagraph);
  const last = leaves.findLastIndex(isParagraph);
  const twin = (leaf: Measure | undefined) => (leaf ? counterpart(leaf.element, elements) : null);
  const text = first < 0 ? storyText(container) : leaves.slice(first, last + 1).map(({ element }) => textOf(element));
  return { root: counterpart(container, elements), first: twin(leaves[first]), last: twin(leaves[last]), text };
}

interface Parts {
  readonly container: Element;
  readonly place: StoryPlace;
  readonly copies: Copies;
  readonly metadata: Metadata;
  readonly context: PageContext;
  readonly log: RemovalLog;
}

function build(live: Document, { container, place, copies: { page }, metadata, context, log }: Parts, run: Run): Article {
  const base = page.baseURI;
  const tongue = storyTongue((place.text.length > 0 ? place.text : storyText(container)).join('\n'), metadata.title, page, context);
  embedCards(container, base);
  settlePictures(container, base);
  tidyMarkup(container, base, tongue);

  run.enter('sanitize');
  const { html: content, fragment } = sanitize(
    container,
    context.view ?? (Reflect.get(Document.prototype, 'defaultView', live) as Window & typeof globalThis),
  );
  const text = storyText(fragment);
  const images = imagesOf(fragment);
  const headline = metadata.used.find((element) => textOf(element) === metadata.title) ?? null;
  const pictured = leadPicture(page, metadata.image, { images, headline, first: place.first, base });
  const lead = pictured?.caption === metadata.title ? { ...pictured, caption: null } : pictured;
  const captions = [...(lead?.caption ? [lead.caption] : []), ...captionsOf(fragment)];

  run.enter('attribution');
  const bylineLines = metadata.used.map(textOf).filter((line) => line !== metadata.title && line !== metadata.standfirst);
  const sources = findSources({
    text,
    title: metadata.title,
    standfirst: metadata.standfirst,
    bylineLines,
    people: metadata.people,
    publisher: metadata.publisher.name,
    ...(URL.canParse(context.url) ? { publisherHost: new URL(context.url).hostname } : {}),
    captions,
  });
  const { people, publisher, published, modified, canonicalUrl } = metadata;
  const nextPage = findNextPage(page, place, context.url);
  return {
    title: metadata.title,
    standfirst: metadata.standfirst,
    section: metadata.section,
    ...tongue,
    content,
    text,
    captions,
    images: lead ? [lead.src, ...images] : images,
    lead,
    attribution: { publisher, people, published, modified, canonicalUrl, url: context.url, sources },
    removed: log.entries,
    minutes: readingMinutes(text.join('\n'), images.length),
    ...(nextPage && { nextPage }),
  };
}
