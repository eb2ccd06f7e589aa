import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath, sandboxArgs } from './chromium.ts';

/** `node scripts/icons.ts`: draws the PNGs of `public/icon` anew from its SVG. Run by hand, after a change of the drawing. */
const FOLDER = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 128];

const drawing = readFileSync(new URL('safa.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...sandboxArgs] });
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${drawing}`);
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  writeFileSync(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
