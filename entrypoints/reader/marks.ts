export type MarkName = 'started' | 'settings' | 'extracted' | 'rendered' | 'dressed' | 'shown' | 'painted';

/** When each step of opening was done, in ms since the epoch. Kept in our own world: `performance.mark` would be heard by the page. */
export interface Marks {
  readonly times: Partial<Record<MarkName, number>>;
  set(name: MarkName): void;
  /** Resolves when the frame that is being made has been painted. */
  setAfterPaint(name: MarkName): Promise<void>;
}

export function createMarks(): Marks {
  const times: Partial<Record<MarkName, number>> = {};
  const set = (name: MarkName): void => {
    times[name] = performance.timeOrigin + performance.now();
  };
  set('started');
  return {
    times,
    set,
    async setAfterPaint(name) {
      await afterPaint();
      set(name);
    },
  };
}

/** A task that was posted in a frame's callback runs after that frame's paint. In a tab that is not seen no frame ever comes. */
function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  });
}
