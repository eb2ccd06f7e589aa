import { createTidy, type Tidy } from '../../entrypoints/tidy/page-tidy.ts';
import type { Finder, HideRule, Rail, RailKind } from '../../utils/rails/types.ts';
import { DEFAULT_TIDY_SETTINGS } from '../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../utils/settings/types.ts';
import { shielded } from '../../utils/page/shielded.ts';
import { createFinder } from '../../utils/rails/finder.ts';
import { ADDRESS, openPage, paragraphs, type LivePage } from './page-under-test.ts';

export const HOST = 'sanabel-post.example';
export const ON: TidySettings = { ...DEFAULT_TIDY_SETTINGS, on: true };
export const OFF: TidySettings = { ...DEFAULT_TIDY_SETTINGS, on: false };

export const hideRule = (selector: string, over: Partial<HideRule> = {}): HideRule => ({
  site: HOST,
  selector,
  act: 'hide',
  label: '',
  ...over,
});

/** A rail as the finder below knows it. */
export const rail = (label: string, kind: RailKind = 'related', more = ''): string =>
  `<section class="rail" data-kind="${kind}" ${more}><h3>${label}</h3><ul>${'<li><a href="/n/1">خبر آخر من الصحيفة نفسها</a></li>'.repeat(4)}</ul></section>`;

export const storyOf = (more = ''): string => `<article id="story"><h1>سد السنابل يمتلئ</h1>${paragraphs()}${more}</article>`;

export const pageOf = (body: string, style = '', dir: 'rtl' | 'ltr' = 'rtl'): string =>
  `<!doctype html><html lang="ar" dir="${dir}"><head><title>خبر</title><style>body { margin: 0 } ${style}</style></head><body>${body}</body></html>`;

/** Knows rails by their class and the story by its id: what is tested beside it is what is done with what a finder says. */
export function plainFinder(live: Document, isSpared: (element: Element) => boolean): Finder & { readings: number; looks: number } {
  const document = shielded(live);
  const storyNow = (): Element | null => document.querySelector('#story');
  let story = storyNow();
  const toRail = (element: Element): Rail => ({
    kind: (element.getAttribute('data-kind') ?? 'related') as RailKind,
    label: element.querySelector('h3')?.textContent ?? '…',
    reasons: [{ why: 'links', links: 4, share: 1 }],
    elements: [element],
  });
  return {
    readings: 0,
    looks: 0,
    get protection() {
      return {
        isStory: story !== null,
        story,
        isWithin: (element: Element) => story?.contains(element) ?? false,
        forbids: (element: Element) =>
          element.matches('html, body, main') ||
          (story !== null && (element.contains(story) || (story.contains(element) && element.closest('.rail') === null))),
      };
    },
    read() {
      this.readings++;
      story = storyNow();
    },
    find(roots = [document.body]) {
      this.looks++;
      return roots
        .flatMap((root) => [...(root.matches('.rail') ? [root] : []), ...root.querySelectorAll('.rail')])
        .filter((element) => element.parentElement?.closest('.rail') === null && !isSpared(element))
        .map(toRail);
    },
  };
}

export interface TidiedPage {
  readonly document: Document;
  readonly tidy: Tidy;
  readonly finder: ReturnType<typeof plainFinder>;
  /** Lets the page's changes be heard, and gives idle time until nothing is left to do; answers the turns that it took. */
  settle(): Promise<number>;
  /** One idle turn, now. */
  turn(): void;
  /** Text of what can be seen. */
  seen(selector: string): boolean;
  close(): void;
}

export interface TidyOptions {
  readonly settings?: TidySettings;
  readonly siteRules?: readonly string[];
  /** Milliseconds that are said to be left in each idle turn. */
  readonly timeLeft?: number;
  readonly width?: number;
  /** The finder that the extension has, in the place of the plain one. */
  readonly own?: boolean;
  /** What the page has done before; called with its document. */
  readonly before?: (document: Document) => void;
}

const opened = new Set<TidiedPage>();
export const closeAll = (): void => {
  for (const page of opened) page.close();
  opened.clear();
};

/** A page in a frame of its own, tidied. */
export async function tidied(html: string, options: TidyOptions = {}): Promise<TidiedPage> {
  return tidy(await openPage(html), options);
}

/** One whose markup is still coming: the first part is there. `end` brings the rest. */
export function tidiedAtStart(first: string, options: TidyOptions = {}): TidiedPage & { end(rest: string): Promise<void> } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const live = frame.contentDocument!;
  live.open();
  live.write(first);
  const page = tidy({ document: live, close: () => frame.remove() }, options);
  return Object.assign(page, {
    async end(more: string) {
      const parsed = new Promise((resolve) => live.addEventListener('DOMContentLoaded', resolve, { once: true }));
      live.write(more);
      live.close();
      await parsed;
    },
  });
}

function tidy(page: LivePage, options: TidyOptions): TidiedPage {
  const { settings = ON, siteRules = [], timeLeft = 50, width = 1200, own = false } = options;
  const frame = page.document.defaultView!.frameElement as HTMLElement;
  frame.style.cssText = `inline-size: ${width}px; block-size: 800px; border: 0`;
  options.before?.(page.document);
  const queue: (() => void)[] = [];
  const ended = new AbortController();
  let finder: ReturnType<typeof plainFinder> | null = null;
  const model = createTidy(
    page.document,
    {
      createFinder(isSpared) {
        if (own) return createFinder(page.document, ADDRESS, isSpared);
        finder = plainFinder(page.document, isSpared);
        return finder;
      },
      siteRules,
      host: HOST,
      idle: (run) => {
        const turn = (): void => run(() => timeLeft);
        queue.push(turn);
        return () => void queue.splice(queue.indexOf(turn), 1);
      },
      selectorFor: async (element) => (element.id ? `#${element.id}` : null),
    },
    ended.signal,
  );
  model.follow(settings);
  const made: TidiedPage = {
    document: page.document,
    tidy: model,
    get finder() {
      return finder!;
    },
    turn: () => queue.shift()?.(),
    async settle() {
      let turns = 0;
      await Promise.resolve();
      for (let turn = queue.shift(); turn; turn = queue.shift()) {
        turn();
        turns++;
        await Promise.resolve();
      }
      return turns;
    },
    seen: (selector) => [...shielded(page.document).querySelectorAll(selector)].some((element) => element.getClientRects().length > 0),
    close() {
      ended.abort();
      page.close();
    },
  };
  opened.add(made);
  return made;
}

/** Milliseconds that the page is given to come to rest before its story is read again. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));
