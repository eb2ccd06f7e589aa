import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath, sandboxArgs } from './chromium.ts';

/** `npm run screenshots`: the reader over an invented story, in each theme, width and language, as PNGs in `out/screens`. */
const OUT = fileURLToPath(new URL('../out/screens/', import.meta.url));
const WIDTHS = [390, 1280, 1920];
const THEMES = ['light', 'sepia', 'dark'];

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height?: number;
  /** Runs before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.waitForTimeout(700);
};

const scrollTo = (selector: string) => async (page: Page) => {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
};

function shots(): Shot[] {
  const all: Shot[] = [];
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      for (const ui of ['ar', 'en']) all.push({ name: `ar-${theme}-${width}-ui-${ui}`, query: `story=ar&theme=${theme}&ui=${ui}`, width });
    }
    all.push(
      { name: `en-light-${width}-ui-en`, query: 'story=en&ui=en', width },
      { name: `en-dark-${width}-ui-ar`, query: 'story=en&ui=ar&theme=dark', width },
    );
    all.push({ name: `error-${width}-ui-ar`, query: 'story=error', width });
  }
  all.push(
    { name: 'whole-light-1280', query: 'story=ar', width: 1280, height: 5600 },
    { name: 'whole-dark-390', query: 'story=ar&theme=dark', width: 390, height: 7600 },
    { name: 'table-dark-1280', query: 'story=ar&theme=dark', width: 1280, act: scrollTo('table') },
    { name: 'table-390', query: 'story=ar', width: 390, act: scrollTo('table') },
    { name: 'video-sepia-1280', query: 'story=ar&theme=sepia', width: 1280, act: scrollTo('figure[data-embed]') },
    { name: 'attribution-dark-390', query: 'story=ar&theme=dark', width: 390, act: scrollTo('.attribution') },
    { name: 'attribution-1280-ui-en', query: 'story=ar&ui=en', width: 1280, act: scrollTo('.attribution') },
    { name: 'rest-dark-390', query: 'story=ar&theme=dark&rest=missing', width: 390, act: scrollTo('.rest') },
    { name: 'rest-1280-ui-en', query: 'story=en&ui=en&rest=missing', width: 1280, act: scrollTo('.rest') },
    { name: 'modern-1280', query: 'story=ar&face=modern', width: 1280 },
    { name: 'large-390', query: 'story=ar&size=32', width: 390 },
    { name: 'theme-menu-1280', query: 'story=ar', width: 1280, act: press('.choice-menu:nth-of-type(3) button') },
    { name: 'face-menu-390', query: 'story=ar&theme=dark&ui=en', width: 390, act: press('.choice-menu:nth-of-type(4) button') },
    { name: 'phrase-1280', query: 'story=ar', width: 1280, act: press('button.phrase') },
    { name: 'removed-1280', query: 'story=ar', width: 1280, act: press('.removed summary') },
  );
  return all;
}

const wanted = process.argv[2] ?? '';
const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  plugins: [preact({ devToolsEnabled: false })],
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0] ?? ''}tests/support/reader-fixture.html`;
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...sandboxArgs] });
mkdirSync(OUT, { recursive: true });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const { name, query, width, height = width < 600 ? 844 : 900, act } of shots().filter((shot) => shot.name.includes(wanted))) {
    await page.setViewportSize({ width, height });
    await page.goto(`${base}?${query}`);
    await page.waitForSelector('html[data-ready]');
    await act?.(page);
    await page.screenshot({ path: `${OUT}${name}.png` });
    console.log(`out/screens/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
}
