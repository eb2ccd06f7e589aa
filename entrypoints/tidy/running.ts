/** What runs in this page already. */
interface Running {
  /** Its extension is still there: one that was updated or taken away leaves its scripts behind, which hear of nothing any more. */
  isAlive(): boolean;
  end(): void;
}

/** Where this world keeps it. The page cannot see our world's globals. */
const RUNNING: unique symbol = Symbol.for('safa.tidy');
type World = typeof globalThis & { [RUNNING]?: Running };

/** Runs once a page, however often the script is put in, and only in a page of HTML that fills its tab. */
export function runOnce(window: Window, isAlive: () => boolean, run: (signal: AbortSignal) => void): void {
  const { contentType } = window.document;
  if (window.top !== window || (contentType !== 'text/html' && contentType !== 'application/xhtml+xml')) return;
  const world: World = globalThis;
  if (world[RUNNING]?.isAlive()) return;
  world[RUNNING]?.end();
  const ended = new AbortController();
  world[RUNNING] = { isAlive, end: () => ended.abort() };
  run(ended.signal);
}
