/** More would make no clearer picture. */
const MOST = 60;

export interface Marks {
  /** Outlines these, wherever they move, and nothing else. `refused` looks otherwise. */
  show(elements: readonly Element[], look: 'aimed' | 'chosen' | 'refused'): void;
}

/** Outlines that lie over the page and follow what they mark, frame by frame, until the signal ends. */
export function createMarks(layer: HTMLElement, make: (tag: string) => HTMLElement, signal: AbortSignal): Marks {
  let marked: readonly Element[] = [];
  let boxes: HTMLElement[] = [];

  const follow = (): void => {
    if (signal.aborted) return;
    const rects = marked.map((element) => element.getBoundingClientRect());
    for (const [at, { x, y, width, height }] of rects.entries()) {
      const box = boxes[at]!;
      box.hidden = width === 0 || height === 0;
      box.style.transform = `translate(${x}px, ${y}px)`;
      box.style.inlineSize = `${width}px`;
      box.style.blockSize = `${height}px`;
    }
    requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);

  return {
    show(elements, look) {
      marked = elements.slice(0, MOST);
      boxes = marked.map(() => make('div'));
      for (const box of boxes) {
        box.className = 'mark';
        box.hidden = true;
      }
      layer.dataset['look'] = look;
      layer.replaceChildren(...boxes);
    },
  };
}
