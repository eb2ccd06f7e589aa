/** Puts the picture's words in the place of one that did not arrive. */
export function replaceMissingPicture(target: EventTarget | null, unnamed: string): void {
  const picture = target as Element | null;
  if (picture?.localName !== 'img') return;
  const words = picture.getAttribute('alt') || unnamed;
  const note = picture.ownerDocument.createElement('span');
  note.className = 'missing-picture';
  note.setAttribute('role', 'img');
  note.setAttribute('aria-label', words);
  note.textContent = words;
  picture.replaceWith(note);
}
