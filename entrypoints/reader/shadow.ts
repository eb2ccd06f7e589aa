import { browser } from 'wxt/browser';

/** Firefox's own way, for extensions alone. */
interface Host extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow tree. Extensions may see closed ones too, which many web components are without a secret in them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const host: Host = element;
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(host);
  } catch {
    return host.shadowRoot; // a browser without it
  }
}
