import type { Button } from './driver.ts';

/*
 * Functions that run in the browser's own window, which alone has the toolbar: each may use nothing from here but the names that are declared.
 */
interface Extension {
  readonly tabManager: { addActiveTabPermission(tab: unknown): void };
  emit(event: string, ...details: readonly unknown[]): void;
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface PopupBrowser extends Element {
  readonly messageManager: {
    addMessageListener(name: string, listen: (message: { readonly data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

interface Panel extends Element {
  hidePopup(): void;
}

declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
declare const Ci: Record<string, unknown>;
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionCommon: { makeWidgetId(id: string): string };
    readonly ExtensionParent: { readonly GlobalManager: { getExtension(id: string): Extension } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string } };
declare const gBrowser: { readonly selectedTab: unknown; readonly selectedBrowser: { readonly currentURI: { readonly spec: string } } };

/** Host of the extension's own pages, another in each profile. */
export const ownHost = (id: string): string => WebExtensionPolicy.getByID(id).mozExtensionHostname;

export async function pinButton(id: string): Promise<void> {
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  CustomizableUI.addWidgetToArea(`${ExtensionCommon.makeWidgetId(id)}-browser-action`, 'nav-bar');
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A tab that was closed may stay selected for a moment: the click waits, at most a second, for the one that shows the address. */
export async function clickButton(id: string, address: string): Promise<void> {
  for (let look = 0; look < 20 && gBrowser.selectedBrowser.currentURI.spec !== address; look++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  document.getElementById(`${ExtensionCommon.makeWidgetId(id)}-BAP`)!.click();
}

export function selectedAddress(): string {
  return gBrowser.selectedBrowser.currentURI.spec;
}

/** A key of the keyboard, as the window system would hand it to the browser's window. */
export function pressShortcut(): void {
  const keyboard = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci['nsITextInputProcessor']);
  keyboard.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const letter = new KeyboardEvent('', { key: 'r', code: 'KeyR', keyCode: 82 });
  keyboard.keydown(alt);
  keyboard.keydown(letter);
  keyboard.keyup(letter);
  keyboard.keyup(alt);
}

/** What the browser's menu does when the entry is chosen, permission for the tab included. */
export function chooseEntry(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const tab = gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  extension.emit('webext-menu-menuitem-click', { menuItemId: 'read', editable: false, modifiers: [] }, tab);
}

export function readButton(id: string): Button {
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  const button = document.getElementById(`${ExtensionCommon.makeWidgetId(id)}-BAP`)!;
  return { badge: button.getAttribute('badge') ?? '', title: button.getAttribute('tooltiptext') ?? '' };
}

/** The words in the popup under the button, which is closed then; null where none is open. The protocol does not know popups. */
export async function readPopup(): Promise<string | null> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser:not([data-read])');
  if (!popup) return null;
  const words = await new Promise<string>((resolve) => {
    popup.messageManager.addMessageListener('words', ({ data }) => resolve(data));
    // A popup that is still being made loses the script: the caller asks again.
    setTimeout(() => resolve(''), 500);
    const script = `sendAsyncMessage('words', content.document.querySelector('h1') ? content.document.body.innerText : '')`;
    popup.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  });
  if (!words) return null;
  // Each notice is another popup, and one that has been read may take its time to go.
  popup.setAttribute('data-read', '');
  popup.closest<Panel>('panel')?.hidePopup();
  return words;
}
