import { onAddressChange } from '../../utils/page/address.ts';

/** Calls back where an address has come that means another page: a place in the page, or a state that the page keeps in its history, means none. */
export function onNewPage(window: Window, came: () => void, signal: AbortSignal): void {
  let page = pageOf(window.location.href);
  onAddressChange(
    window,
    () => {
      const next = pageOf(window.location.href);
      if (next === page) return;
      page = next;
      came();
    },
    signal,
  );
}

/** A fragment is a place in the page, unless it is a path: sites that live on one page write their addresses so. */
const pageOf = (address: string): string => address.replace(/#(?![!/]).*$/s, '');
