import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { chromiumPath, sandboxArgs } from '../../scripts/chromium.ts';
import type { browser as extensionApi } from 'wxt/browser';
import { eventually, type Button, type Driver, type Tab } from './driver.ts';

/** What a function that runs in the extension's worker sees. */
declare const chrome: typeof extensionApi;

export interface ChromiumOptions {
  /** Host names that are served by this machine. */
  readonly mappedHosts?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  /** Language of the browser's interface and of its reader; English where nothing is said. */
  readonly language?: 'ar' | 'en';
}

/** A Chromium with the unpacked extension in it, headless and with a profile of its own. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
  /** The browser's own, not a page's. */
  readonly session: CDPSession;
  /** A click on the extension's button while that page is in front. */
  clickAction(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** @param extension absolute folder of the built extension */
export async function launchExtension(
  extension: string,
  { mappedHosts = [], width = 1280, height = 800, language = 'en' }: ChromiumOptions = {},
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'safa-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    viewport: { width, height },
    locale: language,
    // Chromium takes the language of its interface from here on Linux, and from the argument elsewhere.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...sandboxArgs,
      `--lang=${language}`,
      `--load-extension=${extension}`,
      // Without it the worker never comes.
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=${mappedHosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const session = await context.browser()!.newBrowserCDPSession();
  return {
    context,
    extensionId,
    worker,
    session,
    clickAction: (page) => triggerAction(session, extensionId, page.url()),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

// Of the protocol's targets only tabs have a button.
async function triggerAction(session: CDPSession, id: string, url: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find((target) => target.url === url)?.targetId;
  if (!targetId) throw new Error(`no tab with ${url}`);
  await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
}

export async function launchChromium(extension: string, options: ChromiumOptions = {}): Promise<Driver> {
  const browser = await launchExtension(extension, options);
  return {
    browser: 'chromium',
    async open(url, until = 'loaded') {
      const page = await browser.context.newPage();
      await page.goto(url, { waitUntil: until === 'loaded' ? 'load' : 'commit' }).catch((error: unknown) => ignoreDownload(error));
      return openTab(browser, page);
    },
    ownPage: (path) => `chrome-extension://${browser.extensionId}/${path}`,
    close: browser.close,
  };
}

/** A PDF's navigation counts as a download for Playwright, though it is shown. */
function ignoreDownload(error: unknown): void {
  if (!/download|ERR_ABORTED/i.test(String(error))) throw error;
}

/** Runs a function inside the reader's closed root; null where no reader is open. It may use nothing from outside. */
export async function lookIntoReader<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    return await callInRoot<T>(session, `${look}`, []);
  } finally {
    await session.detach();
  }
}

/** Waits until the reader is over the page. */
export function whenShown(page: Page): Promise<boolean> {
  return eventually('the reader', () => lookIntoReader(page, (root) => root.querySelector('dialog')?.matches(':modal') === true), 15_000);
}

async function openTab(browser: ExtensionBrowser, page: Page): Promise<Tab> {
  const session = await browser.context.newCDPSession(page);
  const tabId = (): Promise<number> =>
    browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
  return {
    get url() {
      return page.url();
    },
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    inReader: (run, ...args) => callInRoot(session, `${run}`, args),
    clickToolbar: () => browser.clickAction(page),
    chooseInMenu: () => chooseInMenu(browser.worker),
    press: (key, ...held) => page.keyboard.press([...held, key === ' ' ? 'Space' : key].join('+')),
    pressShortcut: () => pressShortcut(browser, page),
    clickAt: (x, y) => page.mouse.click(x, y),
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    button: async () => readButton(browser.worker, await tabId()),
    readNotice: () => readNotice(browser),
    close: () => page.close(),
  };
}

/**
 * Playwright's locators do not see into a closed root; the protocol's own tree does. The host is looked for from a world of our own, since some
 * pages break their document's methods.
 */
async function callInRoot<T>(session: CDPSession, run: string, args: readonly unknown[]): Promise<T | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const expression = `Document.prototype.getElementsByTagName.call(document, 'safa-reader')[0]`;
  const { result: host } = await session.send('Runtime.evaluate', { expression, contextId });
  if (!host.objectId) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId, executionContextId: contextId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `async function (json) { return JSON.stringify(await (${run})(this, ...JSON.parse(json))) }`,
    arguments: [{ value: JSON.stringify(args) }],
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value === undefined ? null : (JSON.parse(result.value as string) as T);
}

/**
 * Keys that automation sends never reach the browser's own shortcuts (the protocol marks them to be dropped where the page does not take them).
 * So this asks Chromium which key it has bound to the button, and clicks the button.
 */
async function pressShortcut(browser: ExtensionBrowser, page: Page): Promise<void> {
  const bound = await browser.worker.evaluate(
    async () => (await chrome.commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut,
  );
  if (bound !== 'Alt+R') throw new Error(`the button is bound to «${bound}»`);
  await browser.clickAction(page);
}

/** The browser's own menu cannot be reached by automation: the event that choosing the entry raises is raised here. */
async function chooseInMenu(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: unknown): void } };
    onClicked.dispatch({ menuItemId: 'read', editable: false, pageUrl: '' }, tab);
  });
}

async function readButton(worker: Worker, tabId: number): Promise<Button> {
  return worker.evaluate(
    async (id) => ({ badge: await chrome.action.getBadgeText({ tabId: id }), title: await chrome.action.getTitle({ tabId: id }) }),
    tabId,
  );
}

/** A popup is a page that Playwright does not tell of; the protocol does. A session of the old kind, since Playwright passes no other on. */
async function readNotice({ session, extensionId }: ExtensionBrowser): Promise<string | null> {
  const find = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/notice.html`))?.targetId;
  };
  const targetId = await eventually('a notice', find, 3000).catch(() => null);
  if (!targetId) return null;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const words = await eventually('words in the notice', () =>
    evaluateIn(session, sessionId, `document.querySelector('h1') && document.body.innerText`),
  );
  await session.send('Target.closeTarget', { targetId });
  return words;
}

let messages = 0;

function evaluateIn(session: CDPSession, sessionId: string, expression: string): Promise<string | null> {
  const id = ++messages;
  return new Promise((resolve) => {
    const listen = (event: { sessionId: string; message: string }): void => {
      const reply = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: string } } };
      if (event.sessionId !== sessionId || reply.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(reply.result?.result?.value ?? null);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    void session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } }),
    });
  });
}
