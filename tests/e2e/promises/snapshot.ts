/** All of a page that opening and closing must leave alone. */
export interface Snapshot {
  readonly html: string;
  readonly scroll: readonly (readonly [string, number, number])[];
  readonly focus: string;
  readonly caret: readonly (number | null)[];
  readonly selection: string;
  readonly overflow: readonly string[];
  readonly sheets: number;
  readonly fonts: number;
  readonly topLayer: readonly string[];
}

/** Runs inside the page: it may use nothing from here. Through the prototypes, since some pages shadow their document's names. */
export function snapshot(): Snapshot {
  const own = <Name extends keyof Document>(name: Name): Document[Name] =>
    Reflect.get(Document.prototype, name, document) as Document[Name];
  const all = (selector: string): Element[] => Array.from(Document.prototype.querySelectorAll.call(document, selector));
  const root = own('documentElement');
  const active = own('activeElement');
  const selection = Document.prototype.getSelection.call(document);
  const field = active instanceof HTMLInputElement ? active : null;
  return {
    html: new XMLSerializer().serializeToString(root),
    scroll: all('*')
      .filter((element) => element.scrollTop !== 0 || element.scrollLeft !== 0)
      .map((element) => [element.localName + element.id, element.scrollTop, element.scrollLeft] as const),
    focus: active ? active.localName + active.id : '',
    caret: [field?.selectionStart ?? null, field?.selectionEnd ?? null],
    selection: `${selection?.rangeCount} ${selection} ${selection?.anchorOffset} ${selection?.focusOffset}`,
    overflow: [root, own('body') ?? root].map((element) => getComputedStyle(element).overflow),
    sheets: own('adoptedStyleSheets').length,
    fonts: own('fonts').size,
    topLayer: all(':modal, :popover-open').map((element) => element.id),
  };
}
