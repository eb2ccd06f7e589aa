import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath, sandboxArgs } from './chromium.ts';
import { takeTidyPictures } from './screenshots/tidy.ts';

/**
 * `npm run screenshots [-- PART]`: the reader over an invented story, popup and settings page over invented sites, in each theme, width and language, as
 * PNGs in `out/screens`; only those with the part in their name. `npm run screenshots -- --tidy [ID…]`: pages of the corpus before and after hiding.
 */
const OUT = fileURLToPath(new URL('../out/screens/', import.meta.url));
const WIDTHS = [390, 1280, 1920];
const THEMES = ['light', 'sepia', 'dark'];

type Fixture = 'reader' | 'settings';

interface Shot {
  readonly name: string;
  /** The page that it is taken of; the reader's where it is not said. */
  readonly fixture?: Fixture;
  readonly query: string;
  readonly width: number;
  /** CSS px, or as high as the page is. */
  readonly height?: number | 'whole';
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

/** What a popup can be, each in Arabic and light besides. */
const POPUPS = ['on', 'everywhere', 'off', 'empty', 'no-story', 'silent', 'unlisted', 'forbidden', 'many'];

function settingsShots(): Shot[] {
  const common = { fixture: 'settings', height: 'whole' } as const;
  const all: Shot[] = POPUPS.map((state) => ({
    ...common,
    name: `popup-${state}-light-ui-ar`,
    query: `page=popup&state=${state}&theme=light`,
    width: 360,
  }));
  for (const ui of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      const query = `page=popup&ui=${ui}&theme=${theme}`;
      all.push(
        { ...common, name: `popup-seven-${theme}-ui-${ui}`, query, width: 360, act: press('.rail:nth-of-type(4) summary') },
        { ...common, name: `popup-rules-${theme}-ui-${ui}`, query, width: 360, act: press('.fold:last-of-type summary') },
        { ...common, name: `popup-kinds-${theme}-ui-${ui}`, query, width: 360, act: press('.fold summary') },
      );
      for (const width of [390, 1280]) {
        all.push({ ...common, name: `options-${theme}-${width}-ui-${ui}`, query: `page=options&ui=${ui}&theme=${theme}`, width });
      }
    }
  }
  return [
    ...all,
    { ...common, name: 'popup-undo-light-ui-ar', query: 'page=popup&theme=light', width: 360, height: 600, act: spare },
    { ...common, name: 'popup-off-dark-ui-en', query: 'page=popup&state=off&theme=dark&ui=en', width: 360 },
    { ...common, name: 'options-empty-1280-ui-ar', query: 'page=options&state=empty&theme=light', width: 1280 },
    { ...common, name: 'options-faults-390-ui-ar', query: 'page=options&theme=light', width: 390, act: importFaults },
    { ...common, name: 'options-faults-1280-ui-en', query: 'page=options&theme=light&ui=en', width: 1280, act: importFaults },
  ];
}

async function spare(page: Page): Promise<void> {
  await press('.rail summary')(page);
  await press('.rail details .link-button')(page);
}

async function importFaults(page: Page): Promise<void> {
  await page.fill(
    'textarea',
    ['manara.example##.latest-box', '||ads.example^', 'manara.example##body', 'manara.example##.open['].join('\n'),
  );
  await press('.actions .button')(page);
}

const [wanted = '', ...ids] = process.argv.slice(2);
if (wanted === '--tidy') await takeTidyPictures(OUT, ids);
else await takeShots();

async function takeShots(): Promise<void> {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    // Not whatever page lies about in the tests.
    optimizeDeps: { entries: ['tests/support/*-fixture.html'] },
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const base = `${server.resolvedUrls?.local[0] ?? ''}tests/support`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...sandboxArgs] });
  mkdirSync(OUT, { recursive: true });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    const all = [...shots(), ...settingsShots()].filter((shot) => shot.name.includes(wanted));
    for (const { name, fixture = 'reader', query, width, height = width < 600 ? 844 : 900, act } of all) {
      const isWhole = height === 'whole';
      await page.setViewportSize({ width, height: isWhole ? 300 : height });
      await page.goto(`${base}/${fixture}-fixture.html?${query}`);
      await page.waitForSelector('html[data-ready]');
      await act?.(page);
      await page.screenshot({ path: `${OUT}${name}.png`, fullPage: isWhole });
      console.log(`out/screens/${name}.png`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
