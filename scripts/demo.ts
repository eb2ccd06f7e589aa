/**
 * npm run demo [-- FILE|URL]
 *
 * Builds the extension, opens a page in Chromium with it, clicks the toolbar's button, and writes what came of it to `out/`.
 * Without an argument the page is the bundled one of an invented paper.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { launchExtension, lookIntoReader, whenShown } from '../tests/support/chromium.ts';
import { serveFolder } from './serve-folder.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'out');
/** The host of pages that are shown from a file. */
const HOST = 'almarfa.example';

interface Target {
  readonly url: string;
  readonly close: () => void;
}

const target = await openTarget(process.argv[2] ?? path.join(ROOT, 'scripts/demo-page/index.html'));
console.log('Building the extension …');
await build({ root: ROOT, browser: 'chrome', logger: silent() });

const browser = await launchExtension(path.join(ROOT, '.output/chrome-mv3'), { mappedHosts: [HOST], height: 1400, language: 'ar' });
try {
  const page = await browser.context.newPage();
  await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  // Some pages never finish to load.
  await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => undefined);
  mkdirSync(OUT, { recursive: true });
  await page.screenshot({ path: path.join(OUT, 'page.png') });
  writeArticle(await page.content());
  await browser.clickAction(page);
  await whenShown(page);
  await settle(page);
  await page.screenshot({ path: path.join(OUT, 'reader.png') });
  await report(page);
} finally {
  await browser.close();
  target.close();
}

async function openTarget(given: string): Promise<Target> {
  if (/^https?:/.test(given)) return { url: given, close: () => undefined };
  const { port, close } = await serveFolder(path.dirname(given));
  return { url: `http://${HOST}:${port}/${encodeURIComponent(path.basename(given))}`, close };
}

/** The article by the command line, which runs the same code on the page as it was before the click. */
function writeArticle(html: string): void {
  const saved = path.join(OUT, 'page.html');
  writeFileSync(saved, html);
  const run = [path.join(ROOT, 'scripts/extract.ts'), saved, '--url', target.url];
  writeFileSync(path.join(OUT, 'article.md'), execFileSync(process.execPath, run, { encoding: 'utf8' }));
}

/** Lets the reader's pictures arrive. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
  await page.waitForTimeout(300);
}

async function report(page: Page): Promise<void> {
  const shown = await lookIntoReader(page, (root) => ({
    headline: root.querySelector('h1')?.textContent ?? '',
    error: root.querySelector('[data-error]') !== null,
  }));
  console.log(shown?.error ? `No story here, and the reader says so: ${shown.headline}` : `Read: ${shown?.headline}`);
  for (const [name, what] of [
    ['page.png', 'the page'],
    ['reader.png', 'the reader'],
    ['article.md', 'the article'],
  ] as const) {
    console.log(`  ${what.padEnd(12)} ${path.relative(process.cwd(), path.join(OUT, name))}`);
  }
}

function silent() {
  const nothing = (): void => undefined;
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    success: nothing,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
}
