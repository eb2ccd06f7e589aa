/**
 * npm run bench [-- FILE]
 * npm run bench -- --tidy [--set SET] [--pages N]
 *
 * How long a warm click takes until the reader is painted, and which step takes how much of it: the median of 15 clicks in Chromium.
 * `--tidy`: what looking for rails costs, beside a style-and-layout pass of the same page: N pages of each set (16 where nothing is said, 0 for all).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import type { browser as extensionApi } from 'wxt/browser';
import { launchExtension, lookIntoReader, whenShown, type ExtensionBrowser } from '../tests/support/chromium.ts';
import { eventually } from '../tests/support/driver.ts';
import { benchTidy } from './bench/tidy.ts';
import { serveFolder } from './serve-folder.ts';

/** What a function that runs in the extension's worker sees. */
declare const chrome: typeof extensionApi;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = ['../shared/corpus/seed/pages/seed-youm7-dom.html', 'scripts/demo-page/index.html'];
const HOST = 'paper.example';
const WARM_UP = 5;
const ROUNDS = 15;
/** Milliseconds, median. */
const TARGET = 150;

/** Each step ends with the mark of its name; they follow one another. */
const STEPS = [
  ['started', 'inject: click, worker, script'],
  ['settings', 'settings'],
  ['extracted', 'extract: copy, clean, story, sources'],
  ['rendered', 'render'],
  ['dressed', 'wait for the face'],
  ['shown', 'show: page remembered, top layer'],
  ['painted', 'layout and paint'],
] as const;
type Times = Readonly<Record<(typeof STEPS)[number][0] | 'clicked', number>>;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { tidy: { type: 'boolean', default: false }, set: { type: 'string' }, pages: { type: 'string', default: '16' } },
});
if (flags.tidy) await benchTidy(Number(flags.pages), flags.set);
else await benchClicks();

async function benchClicks(): Promise<void> {
  const file = path.resolve(positionals[0] ?? PAGES.map((page) => path.join(ROOT, page)).find(existsSync)!);
  await build({ root: ROOT, browser: 'chrome' });
  const { port, close } = await serveFolder(path.dirname(file));
  const browser = await launchExtension(path.join(ROOT, '.output/chrome-mv3'), { mappedHosts: [HOST] });
  try {
    const page = await browser.context.newPage();
    // The page's own requests would measure the network.
    await page.route(
      (url) => url.hostname !== HOST,
      (route) => route.abort(),
    );
    await page.goto(`http://${HOST}:${port}/${encodeURIComponent(path.basename(file))}`, { waitUntil: 'domcontentloaded' });
    await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => undefined);
    const rounds: Times[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const times = await clickOnce(browser, page);
      if (round >= 0) rounds.push(times);
    }
    print(file, rounds);
  } finally {
    await browser.close();
    close();
  }
}

async function clickOnce({ worker, clickAction }: ExtensionBrowser, page: Page): Promise<Times> {
  const clicked = Date.now();
  await clickAction(page);
  await whenShown(page);
  const marks = await eventually('the last mark', () => readMarks(worker));
  await clickAction(page);
  await eventually('the reader to close', async () => (await lookIntoReader(page, () => true)) === null);
  await page.waitForTimeout(50);
  return { ...marks, clicked };
}

/** The marks lie in the extension's own world of the page, which only a script of the extension can look into. */
async function readMarks(worker: ExtensionBrowser['worker']): Promise<Omit<Times, 'clicked'> | null> {
  const times = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const look = (): unknown => Reflect.get(globalThis, Symbol.for('safa.reader'))?.marks.times;
    const [run] = await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, func: look });
    return run?.result as Times | undefined;
  });
  return times?.painted ? times : null;
}

function print(file: string, rounds: readonly Times[]): void {
  const total = median(rounds.map(({ clicked, painted }) => painted - clicked));
  console.log(`\n${path.relative(ROOT, file)}, ${ROUNDS} warm clicks after ${WARM_UP}\n`);
  let before: keyof Times = 'clicked';
  for (const [mark, name] of STEPS) {
    const from = before;
    const ms = median(rounds.map((times) => times[mark] - times[from]));
    console.log(
      `${name.padEnd(38)} ${ms.toFixed(1).padStart(7)} ms ${Math.round((100 * ms) / total)
        .toString()
        .padStart(4)} %`,
    );
    before = mark;
  }
  const all = rounds.map(({ clicked, painted }) => painted - clicked).toSorted((a, b) => a - b);
  console.log(
    `\nclick to painted reader: median ${total.toFixed(0)} ms (fastest ${all[0]!.toFixed(0)}, slowest ${all.at(-1)!.toFixed(0)}); target ${TARGET}`,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
