import type { Outcome } from '../../utils/messages/protocol.ts';
import { shielded, XHTML } from '../../utils/page/shielded.ts';
import { createMarks, type Marks } from './marks.ts';

interface Running {
  readonly close: () => void;
  readonly marks: Marks;
}

/** Where this world keeps the reader that is open, for the next click. The page cannot see our world's globals. */
const RUNNING: unique symbol = Symbol.for('safa.reader');
type World = typeof globalThis & { [RUNNING]?: Running };

/** Opens the reader, or closes the one that is open. All that opening does hangs on one signal. */
export async function toggle(open: (close: () => void, marks: Marks, signal: AbortSignal) => Promise<void>): Promise<Outcome> {
  const world: World = globalThis;
  if (world[RUNNING]) {
    world[RUNNING].close();
    return { state: 'closed' };
  }
  if (!isWebPage(document)) return { state: 'foreign' };
  const ended = new AbortController();
  const close = (): void => {
    delete world[RUNNING];
    ended.abort();
  };
  const marks = createMarks();
  world[RUNNING] = { close, marks };
  try {
    await open(close, marks, ended.signal);
    return { state: 'shown' };
  } catch (error) {
    close();
    return { state: 'failed', message: String(error) };
  }
}

/** Other documents give an element of HTML no box, so that nothing could be seen. */
function isWebPage(document: Document): boolean {
  return shielded(document).documentElement?.namespaceURI === XHTML;
}
