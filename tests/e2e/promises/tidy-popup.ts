/* Functions that run inside the popup: each may use nothing from here. */

/** What the popup says of the page. */
export function listed(): { count: string; labels: string[] } {
  return {
    count: document.querySelector('.count h2')?.textContent ?? '',
    labels: Array.from(document.querySelectorAll('.rails .rail-label'), (label) => label.textContent ?? ''),
  };
}

/** Presses what shows a rail again, or hides it again; or what has it never hidden again. */
export function press(label: string, what: 'show' | 'spare'): void {
  const rail = Array.from(document.querySelectorAll('.rails .rail')).find(
    (each) => each.querySelector('.rail-label')?.textContent === label,
  );
  rail!.querySelector<HTMLElement>(what === 'show' ? ':scope > button' : 'details .link-button')!.click();
}
