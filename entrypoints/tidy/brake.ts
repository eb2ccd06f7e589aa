/** Asked before each repetition of something that a page can force: says no once it has said yes `most` times within the last `span` milliseconds. */
export function createBrake(most: number, span: number, now: () => number = () => performance.now()): () => boolean {
  let granted: number[] = [];
  return () => {
    const since = now() - span;
    granted = granted.filter((at) => at > since);
    if (granted.length >= most) return false;
    granted.push(now());
    return true;
  };
}
