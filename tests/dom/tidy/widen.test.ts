import { afterEach, describe, expect, test } from 'vitest';
import { STORY } from '../../support/page-under-test.ts';
import { closeAll, OFF, ON, pageOf, rail, rest, storyOf, tidied } from '../../support/tidied-page.ts';

afterEach(closeAll);

const MOST = rail('الأكثر قراءة', 'most-read', 'id="most"');
/** A column of which nothing is left once its rails are gone: what remains draws nothing. */
const SIDE = `<div id="side"><div class="sticky">${MOST}</div> <div class="ad"></div><img width="1" height="1" alt=""></div>`;
const MAIN = `<div id="main">${storyOf()}</div>`;
const STICKY = '.sticky { position: sticky; top: 10px; padding: 8px; background: #eee }';

/** Name, styles and markup of the row. The story's column is #main, the rails' #side. */
const LAYOUTS: readonly [name: string, css: string, html: string][] = [
  ['flex with widths in per cent', '#row { display: flex } #main { width: 70% } #side { width: 30% }', MAIN + SIDE],
  ['flex whose side is first', '#row { display: flex } #main { width: 70% } #side { width: 30% }', SIDE + MAIN],
  [
    'flex columns of a framework',
    '#row { display: flex; flex-wrap: wrap } #main { flex: 0 0 66.66%; max-width: 66.66% } #side { flex: 0 0 33.33%; max-width: 33.33% }',
    MAIN + SIDE,
  ],
  [
    'flex with a gap and a fixed side',
    '#row { display: flex; gap: 40px } #main { width: calc(100% - 340px) } #side { width: 300px }',
    MAIN + SIDE,
  ],
  ['grid with two tracks', '#row { display: grid; grid-template-columns: 1fr 300px; gap: 24px }', MAIN + SIDE],
  ['grid whose side is first', '#row { display: grid; grid-template-columns: 300px 1fr; gap: 24px }', SIDE + MAIN],
  [
    'grid with named areas',
    '#row { display: grid; grid-template: "side main" / 300px 1fr } #main { grid-area: main } #side { grid-area: side }',
    MAIN + SIDE,
  ],
  [
    'floats in px',
    '#row { width: 1000px; margin: auto; overflow: auto } #main { float: right; width: 660px } #side { float: left; width: 320px }',
    MAIN + SIDE,
  ],
  [
    'floats in per cent',
    '#row { overflow: auto } #main { float: inline-start; width: 68%; padding: 0 10px } #side { float: inline-end; width: 28% }',
    MAIN + SIDE,
  ],
  [
    'inline blocks',
    '#main { display: inline-block; width: 65%; vertical-align: top } #side { display: inline-block; width: 30%; vertical-align: top }',
    MAIN + SIDE,
  ],
  [
    'cells of a table',
    '#row { display: table; width: 100% } #main { display: table-cell; width: 70% } #side { display: table-cell; width: 30% }',
    MAIN + SIDE,
  ],
  [
    'a margin beside what stands over it',
    '#row { position: relative } #main { margin-inline-end: 330px } #side { position: absolute; inset-inline-end: 0; top: 0; width: 300px }',
    MAIN + SIDE,
  ],
  [
    'a padding of the row',
    '#row { position: relative; padding-inline-start: 330px } #side { position: absolute; inset-inline-start: 0; top: 0; width: 300px }',
    MAIN + SIDE,
  ],
];

const rowPage = (css: string, row: string, dir: 'rtl' | 'ltr' = 'rtl') => pageOf(`<div id="row">${row}</div>`, css + STICKY, dir);

describe.each(['rtl', 'ltr'] as const)('the freed column is given to the story (%s)', (dir) => {
  test.each(LAYOUTS)('%s', async (_, css, row) => {
    let markup = '';
    let width = 0;
    const { document, tidy } = await tidied(rowPage(css, row, dir), {
      before(page) {
        markup = page.documentElement.outerHTML;
        width = page.querySelector('#story')!.getBoundingClientRect().width;
      },
    });
    const story = document.querySelector('#story')!;
    const { left, right, width: after } = story.getBoundingClientRect();
    expect(after).toBeGreaterThan(width + 200);
    expect(tidy.report().widened).toEqual({ before: Math.round(width), after: Math.round(after) });
    expect(document.documentElement.scrollWidth).toBe(1200);
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(1201);
    expect(document.querySelector('#side')!.getClientRects()).toHaveLength(0);
    tidy.follow(OFF);
    expect(document.documentElement.outerHTML).toBe(markup);
    expect(story.getBoundingClientRect().width).toBe(width);
  });
});

describe('a box inside the column that was as wide grows with it', () => {
  test.each([
    ['of a width of its own', '#inner { width: 660px }', true],
    ['floating', '#inner { float: right; width: 660px }', true],
    ['of a widest measure that was chosen for the eye: the story keeps it', '#inner { max-width: 660px }', false],
  ])('%s', async (_, css, grows) => {
    const page = await tidied(
      rowPage(
        `#row { width: 1000px; overflow: auto } #main { float: right; width: 660px } #side { float: left; width: 320px } ${css}`,
        `<div id="main"><div id="inner">${storyOf()}</div></div>${SIDE}`,
      ),
    );
    expect(page.tidy.report().widened).toEqual(grows ? { before: 660, after: 1000 } : null);
    expect(page.document.querySelector('#story')!.getBoundingClientRect().width).toBe(grows ? 1000 : 660);
  });
});

describe('between two columns', () => {
  const other = (text: string) => `<div id="other"><p>${text}</p></div>`;
  test.each([
    ['flex', '#row { display: flex; gap: 20px } #main { width: 560px } #side, #other { width: 300px; flex: none }'],
    ['grid', '#row { display: grid; grid-template-columns: 300px 1fr 300px; gap: 20px }'],
    ['floats', '#row { overflow: auto; } #main { float: left; width: 560px; margin: 0 20px } #side, #other { float: left; width: 300px }'],
  ])('only the room of the one that is gone is taken: %s', async (_, css) => {
    for (const row of [SIDE + MAIN + other('من نحن'), other('من نحن') + MAIN + SIDE]) {
      const { document } = await tidied(rowPage(css, row, 'ltr'));
      const story = document.querySelector('#story')!.getBoundingClientRect();
      const stays = document.querySelector('#other')!.getBoundingClientRect();
      expect(story.width).toBeGreaterThan(800);
      expect(stays.width).toBe(300);
      expect(stays.right <= story.left + 1 || stays.left >= story.right - 1).toBe(true);
      expect(document.documentElement.scrollWidth).toBe(1200);
    }
  });
});

test('a story that cannot be widened is not made narrower either, where the columns move up in the place of what is gone', async () => {
  const wide = '<div style="width: 170%; block-size: 10px"></div>';
  const row = `${MOST}<div id="main">${storyOf(wide)}</div><div id="other">من نحن</div>`;
  const { document, seen } = await tidied(rowPage('#row { display: grid; grid-template-columns: 250px 1fr 250px }', row, 'ltr'));
  expect(seen('#most')).toBe(false);
  expect(document.querySelector('#story')!.getBoundingClientRect().width).toBe(700);
});

describe('nothing is widened', () => {
  const FLOATS = '#row { width: 1000px; overflow: auto } #main { float: right; width: 660px } #side { float: left; width: 320px }';
  const left: readonly [name: string, side: string][] = [
    ['a word', '<p>مواقيت الصلاة</p>'],
    ['a picture', '<img alt="" width="300" height="200">'],
    ['a frame', '<iframe title="x" width="300" height="200"></iframe>'],
    ['a drawing', '<svg width="30" height="30"></svg>'],
    ['a form', '<form><input></form>'],
    ['a picture behind it', '<div style="block-size: 90px; background: url(x.png)"></div>'],
    ['a component, which draws what cannot be seen into', '<x-weather style="display: block; block-size: 90px"></x-weather>'],
  ];
  test.each(left)('where %s is left in the column', async (_, what) => {
    const page = await tidied(rowPage(FLOATS, MAIN + SIDE.replace('<div class="ad">', `${what}<div class="ad">`)));
    expect(page.seen('#most')).toBe(false);
    expect(page.document.querySelector('#side')!.getClientRects()).toHaveLength(1);
    expect(page.tidy.report().widened).toBeNull();
    expect(page.document.querySelector('#story')!.getBoundingClientRect().width).toBe(660);
  });

  test('where an empty column had no rail in it', async () => {
    const page = await tidied(rowPage(FLOATS, `${MAIN}<div id="side"><div style="block-size: 200px"></div></div>${MOST}`));
    expect(page.document.querySelector('#side')!.getClientRects()).toHaveLength(1);
  });

  test('where the column stands under the story, as on a narrow screen', async () => {
    const page = await tidied(rowPage('#main, #side { width: 100% }', MAIN + SIDE), { width: 400 });
    expect(page.tidy.report().widened).toBeNull();
    expect(page.document.querySelector('#main')!.getAttributeNames()).toEqual(['id']);
  });

  test('where it would lie over what stands beside it', async () => {
    const css = '#row { position: relative } #stay { position: absolute; left: 0; top: 200px; width: 300px }';
    const page = await tidied(rowPage(FLOATS + css, `${MAIN}${SIDE}<div id="stay">مواقيت الصلاة</div>`));
    expect(page.seen('#most')).toBe(false);
    expect(page.tidy.report().widened).toBeNull();
    expect(page.document.querySelector('#story')!.getBoundingClientRect().width).toBe(660);
  });

  test('where the page would have to be scrolled sideways', async () => {
    const wide = '<div style="width: 150%; block-size: 10px"></div>';
    const css = '#main { float: left; width: 700px } #side { float: left; width: 400px }';
    const page = await tidied(rowPage(css, `<div id="main">${storyOf(wide)}</div>${SIDE}`, 'ltr'));
    expect(page.document.documentElement.scrollWidth).toBe(1200);
    expect(page.tidy.report().widened).toBeNull();
  });
});

describe('while the page lives', () => {
  const FLOATS = '#row { overflow: auto } #main { float: right; width: 66% } #side { float: left; width: 32% }';
  const width = (document: Document) => Math.round(document.querySelector('#story')!.getBoundingClientRect().width);

  test('something that comes into the empty column is seen, and the story makes room', async () => {
    const page = await tidied(rowPage(FLOATS, MAIN + SIDE));
    expect(width(page.document)).toBe(1200);
    page.document.querySelector('#side')!.insertAdjacentHTML('beforeend', '<p id="news">مواقيت الصلاة</p>');
    await page.settle();
    await rest();
    expect(page.seen('#news')).toBe(true);
    expect(width(page.document)).toBe(792);
  });

  test('a rail that is shown for now has its column back', async () => {
    const page = await tidied(rowPage(FLOATS, MAIN + SIDE));
    expect(page.tidy.reveal('all', true).widened).toBeNull();
    expect([page.seen('#most'), width(page.document)]).toEqual([true, 792]);
    expect(page.tidy.reveal('all', false).widened).toEqual({ before: 792, after: 1200 });
  });

  test('a column whose rails come late is given too', async () => {
    const page = await tidied(rowPage(FLOATS, `${MAIN}<div id="side"></div>`));
    page.document.querySelector('#side')!.innerHTML = MOST;
    await page.settle();
    await rest();
    expect(width(page.document)).toBe(1200);
  });

  test('a window of another width is measured anew', async () => {
    const page = await tidied(
      rowPage(`${FLOATS} @media (width < 700px) { #row > * { float: none !important; width: auto !important } }`, MAIN + SIDE),
    );
    const frame = page.document.defaultView!.frameElement as HTMLElement;
    frame.style.inlineSize = '600px';
    await rest();
    expect([page.tidy.report().widened, width(page.document)]).toEqual([null, 600]);
    frame.style.inlineSize = '1000px';
    await rest();
    expect(page.tidy.report().widened).toEqual({ before: 660, after: 1000 });
  });

  test('kinds that are switched off keep their column', async () => {
    const page = await tidied(rowPage(FLOATS, MAIN + SIDE));
    page.tidy.follow({ ...ON, kinds: { ...ON.kinds, 'most-read': false } });
    expect(page.tidy.report().widened).toBeNull();
    expect(width(page.document)).toBe(792);
  });
});

test('no word of the story moves out of its box, and wide tables in it stay whole', async () => {
  const table = `<table id="table"><tr>${`<td>${STORY[0].slice(0, 40)}</td>`.repeat(3)}</tr></table>`;
  const page = await tidied(
    rowPage('#row { display: flex } #main { width: 70% } #side { width: 30% }', `<div id="main">${storyOf(table)}</div>${SIDE}`),
  );
  const story = page.document.querySelector('#story')!.getBoundingClientRect();
  for (const element of page.document.querySelectorAll('#story > *')) {
    const { left, right } = element.getBoundingClientRect();
    expect([left >= story.left - 1, right <= story.right + 1]).toEqual([true, true]);
  }
});
