import type { Finder, HideRule, Protection, Rail, RailKind } from '../../utils/rails/types.ts';
import { watchArrivals } from './arrivals.ts';
import { contextsOf, hasProse, isNewStory } from './context.ts';
import { createFound, isThere, type Entry } from './found.ts';
import { createMarks } from './marks.ts';
import { createPageRules, type PageRules } from './page-rules.ts';
import { createPatience } from './patience.ts';
import { createSheet, isSelector } from './sheet.ts';
import { onNewWidth, soon, whenParsed, type Idle } from './timing.ts';
import { COLUMN } from './touches.ts';
import { createWidening, type Widths } from './widen.ts';

/** What the reader has chosen for the site of the page. */
export interface Plan {
  readonly kinds: ReadonlySet<RailKind>;
  readonly rules: readonly HideRule[];
}

export interface SessionPorts {
  /** Made when the page is parsed. */
  createFinder(isSpared: (element: Element) => boolean): Finder;
  /** Selectors of the site's own rule. */
  readonly siteRules: readonly string[];
  readonly host: string;
  readonly idle: Idle;
}

/** Runs what may throw by the page's doing. */
export type Attempt = (run: () => void) => void;

/** Milliseconds that a page gets to come to rest before its story is read again, and its columns are measured again. */
const SETTLE = 600;
const SETTLE_COLUMNS = 150;

/** One time of being switched on. All that it does to the page hangs on the signal. */
export class Session {
  readonly #document: Document;
  readonly #ports: SessionPorts;
  readonly #sheet;
  readonly #marks;
  readonly #found;
  readonly #widening;
  readonly #readSoon: () => void;
  readonly #measureSoon: () => void;
  readonly #patience = createPatience();
  #plan: Plan;
  #rules: PageRules;
  #finder: Finder | null = null;
  #preview: readonly string[] = [];
  /** Elements that carry a number. */
  #hiding: ReadonlySet<Element> = new Set();
  /** A reading is due: what comes meanwhile is looked at then. */
  #isStale = false;

  constructor(document: Document, ports: SessionPorts, plan: Plan, attempt: Attempt, signal: AbortSignal) {
    this.#document = document;
    this.#ports = ports;
    this.#plan = plan;
    this.#rules = this.#rulesNow();
    this.#sheet = createSheet(document);
    this.#marks = createMarks(this.#sheet.attribute);
    this.#found = createFound(document);
    this.#widening = createWidening(document, {
      sheet: this.#sheet,
      marks: this.#marks,
      hides: (element) => this.#found.entries.some((entry) => this.#isHidden(entry) && entry.elements.some((own) => element.contains(own))),
      forbids: (element) => this.forbids(element),
    });
    signal.addEventListener('abort', () => {
      this.#sheet.remove();
      this.#marks.clearAll(document);
    });
    this.#readSoon = soon(document, SETTLE, () => attempt(() => this.#readAgain()), signal);
    this.#measureSoon = soon(document, SETTLE_COLUMNS, () => attempt(() => this.#measure()), signal);
    this.#sheet.hide(this.#selectors());
    this.#sheet.adopt();
    whenParsed(document, () => attempt(() => this.#begin(attempt, signal)), signal);
  }

  get rules(): PageRules {
    return this.#rules;
  }

  get attribute(): string {
    return this.#sheet.attribute;
  }

  get isStory(): boolean {
    return this.#protection?.isStory ?? false;
  }

  get widened(): Widths | null {
    return this.#widening.widths;
  }

  /** What is hidden, or shown for now. */
  hidden(): readonly Entry[] {
    const isOurs = (entry: Entry): boolean =>
      entry.shown || entry.rule !== null || entry.elements.some((element) => this.#marks.has(element));
    return this.#found.entries.filter((entry) => this.#isWanted(entry) && isThere(entry) && isOurs(entry));
  }

  follow(plan: Plan): void {
    const before = this.#plan;
    this.#plan = plan;
    if (differ(before.rules, plan.rules)) {
      this.#rules = this.#rulesNow();
      if (this.#finder) this.#look(this.#finder);
      else this.#sheet.hide(this.#selectors());
    } else if (differ([...before.kinds], [...plan.kinds])) {
      this.#refresh();
      this.#measure();
    }
  }

  show(which: 'all' | readonly number[], shown: boolean): void {
    this.#found.show(which, shown);
    this.#refresh();
    this.#measure();
  }

  /** The page has another address. */
  moved(): void {
    this.#patience.newPage();
    this.#becomeStale();
  }

  /** Hides what the selector names besides, for the moment; null: nothing any more. */
  preview(selector: string | null): void {
    this.#preview = selector !== null && isSelector(this.#document, selector) ? [selector] : [];
    this.#sheet.hide(this.#selectors());
  }

  /** The element is, holds, or stands in something that must stay; everything does before the page was read. */
  forbids(element: Element): boolean {
    return this.#finder?.protection.forbids(element) ?? true;
  }

  get #isStoryGone(): boolean {
    const { isStory, story } = this.#protection ?? {};
    return isStory === true && !story?.isConnected;
  }

  get #protection(): Protection | null {
    return this.#finder?.protection ?? null;
  }

  #rulesNow(): PageRules {
    const { siteRules, host } = this.#ports;
    return createPageRules(this.#document, { site: siteRules, reader: this.#plan.rules, host });
  }

  #isWanted({ kind, rule }: Entry): boolean {
    return kind === 'rule' || rule?.from === 'reader' || this.#plan.kinds.has(kind);
  }

  #isHidden(entry: Entry): boolean {
    return !entry.shown && this.#isWanted(entry);
  }

  #selectors(): readonly string[] {
    const off = new Set(this.#found.entries.filter((entry) => !this.#isHidden(entry)).map(({ rule }) => rule));
    return [...this.#rules.live().flatMap((rule) => (off.has(rule) ? [] : [rule.rule.selector])), ...this.#preview];
  }

  #begin(attempt: Attempt, signal: AbortSignal): void {
    this.#finder = this.#ports.createFinder((element) => this.#rules.isSpared(element));
    this.#look(this.#finder, 'read');
    const { attribute } = this.#sheet;
    watchArrivals(
      this.#document,
      attribute,
      this.#ports.idle,
      {
        arrived: (roots) => attempt(() => this.#arrived(roots)),
        rewritten: (element) => attempt(() => this.#marks.heal(element)),
        changed: () => attempt(() => this.#changed()),
      },
      signal,
    );
    onNewWidth(this.#document, () => this.#measureSoon(), signal);
  }

  /** Looks at the whole page as it came, with nothing hidden, and hides what is found. */
  #look(finder: Finder, reads?: 'read'): void {
    this.#widening.undo();
    const rails = this.#sheet.whileOff(() => {
      if (reads) finder.read();
      const all = finder.find();
      this.#widening.survey(finder.protection.story);
      return all;
    });
    this.#isStale = false;
    this.#rules.check(finder.protection);
    this.#found.replace(rails, this.#rules, finder.protection);
    this.#refresh();
    this.#widening.widen();
  }

  /** Makes the page agree with what was found and chosen. */
  #refresh(): void {
    const hiding = new Map(
      this.#found.entries
        .filter((entry) => entry.rule === null && this.#isHidden(entry))
        .flatMap(({ elements, id }) => elements.map((element) => [element, String(id)] as const)),
    );
    for (const element of this.#hiding) if (!hiding.has(element)) this.#marks.clear(element);
    for (const [element, id] of hiding) this.#marks.set(element, id);
    this.#hiding = new Set(hiding.keys());
    this.#sheet.hide(this.#selectors());
  }

  #measure(): void {
    if (!this.#finder) return;
    this.#widening.undo();
    const { story } = this.#finder.protection;
    if (!story || !this.#patience.measures()) return;
    this.#sheet.whileOff(() => this.#widening.survey(story));
    this.#widening.widen();
  }

  #readAgain(): void {
    if (!this.#finder) return;
    if (!this.#patience.reads()) {
      this.#isStale = this.#isStoryGone;
      return;
    }
    this.#rules = this.#rulesNow();
    this.#look(this.#finder, 'read');
  }

  #changed(): void {
    this.#sheet.adopt();
    if (this.#isStoryGone) this.#becomeStale();
  }

  #becomeStale(): void {
    this.#isStale = true;
    this.#readSoon();
  }

  #arrived(roots: readonly Element[]): void {
    const finder = this.#finder;
    if (!finder) return;
    const { protection } = finder;
    const here = roots.filter((root) => root.isConnected);
    const isKept = (element: Element): boolean => this.#hiding.has(element) || this.#widening.touches(element);
    for (const root of here) this.#marks.strip(root, isKept);
    if (here.some((root) => isNewStory(root, protection))) this.#becomeStale();
    if (this.#isStale) return;
    const open = here.filter((root) => root.closest(this.#sheet.marked) === null || root.closest(this.#column) !== null);
    if (open.length === 0 || !this.#patience.finds()) return;
    if (open.some((root) => root.closest(this.#column) !== null)) this.#measureSoon();
    const isNamed = this.#rules.hit(open);
    if (isNamed) this.#rules.check(protection);
    const rails = finder.find(contextsOf(open, protection)).filter((rail) => this.#isHideable(rail));
    if (!isNamed && rails.length === 0) return;
    const fresh = this.#found.add(rails, this.#rules, protection);
    this.#refresh();
    if (fresh.length > 0) this.#measureSoon();
  }

  get #column(): string {
    return `[${this.#sheet.attribute}="${COLUMN}"]`;
  }

  /** What came later was not there when the story was read: nothing is hidden of it that someone may have written to be read. */
  #isHideable(rail: Rail): boolean {
    return !rail.elements.some(hasProse) && this.#patience.returns(rail);
  }
}

const differ = (before: readonly unknown[], after: readonly unknown[]): boolean => JSON.stringify(before) !== JSON.stringify(after);
