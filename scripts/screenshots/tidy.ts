import { mkdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath, sandboxArgs } from '../chromium.ts';
import { bundle, once, servable } from '../extract/browser.ts';
import { readManifest, type ManifestRow } from '../extract/manifest.ts';
import { hasCorpus, manifestOf, NO_CORPUS, SETS } from '../score/corpus.ts';

const WIDTHS = [1280, 390];
const NEWS = 5;
/** CSS px of a page that a picture shows: under that there is a footer. */
const HIGHEST = 6_000;

/** A page as it came, and beside it with its rails hidden, at each width: the seed and the first of the news, or those that are named. */
export async function takeTidyPictures(folder: string, ids: readonly string[]): Promise<void> {
  if (!hasCorpus()) return console.log(NO_CORPUS);
  mkdirSync(folder, { recursive: true });
  const code = await bundle(new URL('tidy-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...sandboxArgs] });
  try {
    const page = await (await browser.newContext({ offline: true, serviceWorkers: 'block' })).newPage();
    for (const row of rowsOf(ids)) {
      for (const width of WIDTHS) {
        await openSaved(page, row, width);
        const before = await shoot(page, width);
        const widened = await page.evaluate<{ before: number; after: number } | null>(`${code};safaAnswer(${JSON.stringify(row.url)})`);
        const after = await shoot(page, width);
        const name = `tidy-${row.id}-${width}.png`;
        await joinPictures(page, [before, after], width, `${folder}${name}`);
        console.log(`out/screens/${name}${widened ? `: the story is ${widened.after} px wide instead of ${widened.before}` : ''}`);
      }
    }
  } finally {
    await browser.close();
  }
}

function rowsOf(ids: readonly string[]): ManifestRow[] {
  if (ids.length > 0) return SETS.flatMap((set) => readManifest(manifestOf(set))).filter(({ id }) => ids.includes(id));
  return [...readManifest(manifestOf('seed')).slice(0, 1), ...readManifest(manifestOf('news')).slice(0, NEWS)];
}

async function openSaved(page: Page, { file, url }: ManifestRow, width: number): Promise<void> {
  await page.unrouteAll();
  await page.setViewportSize({ width, height: 900 });
  await page.route('**/*', once(readFileSync(file), file));
  await page.goto(servable(url), { waitUntil: 'domcontentloaded' });
}

async function shoot(page: Page, width: number): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) } });
}

/** Side by side, as it came on the left. */
async function joinPictures(page: Page, pictures: readonly Buffer[], width: number, path: string): Promise<void> {
  const gap = 24;
  await page.unrouteAll();
  await page.goto('about:blank');
  await page.setViewportSize({ width: width * pictures.length + gap * (pictures.length - 1), height: 900 });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('');
  await page.setContent(`<body style="margin: 0; background: #d33; display: flex; gap: ${gap}px; align-items: start">${images}</body>`);
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  await page.screenshot({ path, fullPage: true });
}
