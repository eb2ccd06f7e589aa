import { browser } from 'wxt/browser';

/** An element's shadow tree. Extensions may see closed ones too, which many web components are without a secret in them. */
export function shadowOf(host: Element): ShadowRoot | null {
  if (!(host instanceof HTMLElement)) return null;
  try {
    return browser.dom.openOrClosedShadowRoot(host) ?? host.shadowRoot;
  } catch {
    return host.shadowRoot; // a browser without it
  }
}
