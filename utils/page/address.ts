/** Calls back after each change of the page's address that loads no page, and now and then without one, until the signal ends. */
export function onAddressChange(window: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = window;
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, changed, { signal });
}
