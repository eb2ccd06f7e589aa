import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../scripts/firefox.ts';
import { chooseEntry, clickButton, ownHost, pinButton, pressShortcut, readButton, readPopup, selectedAddress } from './firefox-window.ts';
import { eventually, type Driver, type Tab } from './driver.ts';

export interface FirefoxOptions {
  /** Host names that are served by this machine. */
  readonly mappedHosts?: readonly string[];
}

type Remote = Readonly<Record<string, unknown>>;
type Send = <T>(method: string, params: Remote) => Promise<T>;
/** Runs a function in the browser's own window, which alone has the toolbar. */
type InChrome = <Args extends readonly unknown[], T>(run: (...args: Args) => T | Promise<T>, ...args: Args) => Promise<T>;

interface Session {
  readonly send: Send;
  readonly inChrome: InChrome;
  readonly id: string;
}

export async function launchFirefox(extension: string, { mappedHosts = [] }: FirefoxOptions = {}): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: { 'network.dns.localDomains': mappedHosts.join(','), 'intl.locale.requested': 'en-US' },
  });
  const connection =
    (browser as unknown as { connection?: Raw; _connection?: Raw }).connection ?? (browser as unknown as { _connection: Raw })._connection;
  const send: Send = async <T>(method: string, params: Remote) => (await connection.send(method, params)).result as T;
  const { extension: id } = await send<{ extension: string }>('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeContext = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (!chromeContext) throw new Error('no browser window');
  const inChrome: InChrome = (run, ...args) => call(send, chromeContext, `${run}`, args);
  await inChrome(pinButton, id);
  const host = await inChrome(ownHost, id);
  const session = { send, inChrome, id };
  return {
    browser: 'firefox',
    async open(url, until = 'loaded') {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.activate', { context });
      await navigate(send, context, url, until === 'loaded' ? 'complete' : 'none');
      return openTab(session, context, url);
    },
    ownPage: (path) => `moz-extension://${host}/${path}`,
    close: () => browser.close(),
  };
}

interface Raw {
  send(method: string, params: Remote): Promise<{ result: unknown }>;
}

/** Browser pages and PDFs never tell that they have loaded, or refuse to. */
async function navigate(send: Send, context: string, url: string, wait: 'complete' | 'none' = 'complete'): Promise<void> {
  const going = send('browsingContext.navigate', { context, url, wait }).catch(() => undefined);
  await Promise.race([going, new Promise((resolve) => setTimeout(resolve, 8_000))]);
}

/** A world beside the page's, in which neither sees the other's names. */
const SANDBOX = 'tests';

interface Reply {
  readonly type: string;
  readonly result?: { readonly value?: string; readonly shadowRoot?: { readonly sharedId: string } } & Remote;
  readonly exceptionDetails?: { readonly text: string };
}

async function call<T>(send: Send, context: string, run: string, args: readonly unknown[], self?: string): Promise<T> {
  const reply = await send<Reply>('script.callFunction', {
    functionDeclaration: `async function (json) { return JSON.stringify(await (${run})(${self ? 'this, ' : ''}...JSON.parse(json))) }`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: self ? { context, sandbox: SANDBOX } : { context },
    awaitPromise: true,
    ...(self && { this: { sharedId: self } }),
  });
  if (reply.type !== 'success') throw new Error(reply.exceptionDetails?.text ?? 'script failed');
  const value = reply.result?.value;
  return (value === undefined ? undefined : JSON.parse(value)) as T;
}

async function openTab(session: Session, context: string, opened: string): Promise<Tab> {
  // Pages that change their address by themselves keep nobody waiting twice.
  let awaited = opened;
  const { send, inChrome, id } = session;
  return {
    get url() {
      return '';
    },
    evaluate: (run, ...args) => call(send, context, `${run}`, args),
    inReader: (run, ...args) => callInRoot(send, context, `${run}`, args),
    async clickToolbar() {
      await inChrome(clickButton, id, awaited);
      awaited = await inChrome(selectedAddress);
    },
    chooseInMenu: () => inChrome(chooseEntry, id),
    press: (key, ...held) =>
      send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: keyActions(key, held) }] }),
    pressShortcut: () => inChrome(pressShortcut),
    clickAt: (x, y) => send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: clickActions(x, y) }] }),
    goto: (url) => navigate(send, context, url),
    button: () => inChrome(readButton, id),
    readNotice: () => eventually('a notice', () => inChrome(readPopup), 4000).catch(() => null),
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}

async function callInRoot<T>(send: Send, context: string, run: string, args: readonly unknown[]): Promise<T | null> {
  const reply = await send<Reply>('script.callFunction', {
    functionDeclaration: `() => document.getElementsByTagName('safa-reader')[0] ?? null`,
    target: { context, sandbox: SANDBOX },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const value = reply.result?.value as unknown as { shadowRoot?: { sharedId: string } } | undefined;
  const root = value?.shadowRoot?.sharedId;
  return root ? call<T>(send, context, run, args, root) : null;
}

/** Names of WebDriver's keys that are no characters. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Tab: '\uE004',
  Enter: '\uE007',
  End: '\uE010',
  Home: '\uE011',
  PageDown: '\uE00F',
  ArrowDown: '\uE015',
};

function keyActions(key: string, held: readonly string[]): Remote[] {
  const values = [...held, key].map((name) => KEYS[name] ?? name);
  return [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
}

function clickActions(x: number, y: number): Remote[] {
  return [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
}
