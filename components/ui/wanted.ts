/** What the reader wants of a box; the box itself goes on showing how it is, until that has changed. */
export function wantedOf(box: HTMLInputElement, on: boolean): boolean {
  const wanted = box.checked;
  box.checked = on;
  return wanted;
}
