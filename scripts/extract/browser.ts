import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath, sandboxArgs } from '../chromium.ts';
import { charsetOf } from './charset.ts';
import type { ManifestRow } from './manifest.ts';
import type { toRow } from './row.ts';

type PipelineRow = ReturnType<typeof toRow>;

/** What stands for a page that gave no answer. */
export interface BrokenRow {
  isArticle: false;
  url: string;
  text: '';
  error: string;
  ms: number;
}

export interface Extractor<Row extends object = PipelineRow> {
  /** Every page of the list, a few at once; one that breaks gets an `error` and the run goes on. */
  all(rows: readonly ManifestRow[], write: (id: string, row: Row | BrokenRow) => void): Promise<void>;
  one(page: { body: Buffer; url: string; file: string }, markdown: boolean): Promise<{ row: Row | BrokenRow; markdown: string | null }>;
  close(): Promise<void>;
}

export interface ExtractorOptions {
  readonly siteRules: boolean;
  /** How many pages at once. */
  readonly pages: number;
  /** The script that is bundled for the page and gives it `safaAnswer(url, siteRules, markdown)`; the reader's own pipeline where none is named. */
  readonly entry?: URL;
}

/** A page that has not answered after this many milliseconds is given up; the pipeline's own limit is shorter. */
const PAGE_LIMIT = 15_000;

// Scripts are off by policy, not by `javaScriptEnabled`, which turns <noscript> into content and stops the clock.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const PIPELINE = new URL('page.ts', import.meta.url);

export async function openExtractor<Row extends object = PipelineRow>(options: ExtractorOptions): Promise<Extractor<Row>> {
  const [code, browser] = await Promise.all([
    bundle(options.entry ?? PIPELINE),
    chromium.launch({
      executablePath: chromiumPath(),
      args: [...sandboxArgs, '--disable-site-isolation-trials', `--renderer-process-limit=${options.pages}`],
    }),
  ]);
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  const tabs: Page[] = [];

  const read = async (tab: Page, page: { body: Buffer; url: string; file: string }, markdown: boolean) => {
    const address = servable(page.url);
    const serve = once(page.body, page.file);
    await tab.route('**/*', serve);
    try {
      await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: PAGE_LIMIT });
      const call = `${code};safaAnswer(${JSON.stringify(page.url)}, ${options.siteRules}, ${markdown})`;
      return await withLimit(tab.evaluate<{ row: Row; markdown: string | null }>(call));
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return broken(page.url, message);
    } finally {
      await tab.unroute('**/*', serve).catch(() => {});
    }
  };

  return {
    async all(rows, write) {
      const queue = [...rows];
      const work = async () => {
        let tab = await newTab(context, tabs);
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { url, file } = next;
          const { row } = existsSync(file)
            ? await read(tab, { body: readFileSync(file), url, file }, false)
            : broken(url, `there is no file ${file}`);
          write(next.id, row);
          if ('error' in row) {
            // A tab that broke once may hang: the next page gets a new one.
            await tab.close().catch(() => {});
            tab = await newTab(context, tabs);
          }
        }
      };
      await Promise.all(Array.from({ length: Math.min(options.pages, rows.length) }, work));
    },
    async one(page, markdown) {
      return read(await newTab(context, tabs), page, markdown);
    },
    close: () => browser.close(),
  };
}

const broken = (url: string, error: string): { row: BrokenRow; markdown: null } => ({
  row: { isArticle: false, url, text: '', error, ms: 0 },
  markdown: null,
});

async function newTab(context: BrowserContext, tabs: Page[]): Promise<Page> {
  const tab = await context.newPage();
  tabs.push(tab);
  return tab;
}

/** Answers the page's own navigation once and nothing else. */
export function once(body: Buffer, file: string) {
  let served = false;
  return async (route: Route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (!isPage) return route.abort();
    if (served) return route.fulfill({ status: 204 });
    served = true;
    const charset = charsetOf(body);
    const type = (/\.(xhtml|xht)$/i.test(file) ? 'application/xhtml+xml' : 'text/html') + (charset ? `; charset=${charset}` : '');
    return route.fulfill({ body, headers: { 'content-type': type, 'content-security-policy': POLICY } });
  };
}

/** An address that a browser can open; the pipeline still gets the address as given. */
export function servable(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : 'https://page.invalid/';
}

function withLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${PAGE_LIMIT} ms`)), PAGE_LIMIT);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** The script as a page can run it. */
export async function bundle(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'safa' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('The pipeline was not built');
  return result.output[0].code;
}
