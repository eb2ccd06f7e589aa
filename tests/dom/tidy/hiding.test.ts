import { afterEach, describe, expect, test } from 'vitest';
import { setKind, setSiteKind } from '../../../utils/settings/tidy-settings.ts';
import { closeAll, hideRule, HOST, OFF, ON, pageOf, rail, storyOf, tidied } from '../../support/tidied-page.ts';

afterEach(closeAll);

const PAGE =
  pageOf(`<main>${storyOf(rail('اقرأ أيضا', 'promo', 'id="promo"'))}</main><aside>${rail('الأكثر قراءة', 'most-read', 'id="most"')}
  <div class="weather" id="weather">الطقس غدا</div></aside><footer>جميع الحقوق محفوظة</footer>`);

test('what the finder names is hidden, inside the story and beside it; nothing else is', async () => {
  const { seen, tidy } = await tidied(PAGE);
  expect(seen('#promo') || seen('#most')).toBe(false);
  for (const stays of ['#story > p', 'h1', '#weather', 'footer']) expect(seen(stays), stays).toBe(true);
  expect(tidy.report()).toMatchObject({ site: HOST, on: true, isStory: true });
  expect(tidy.report().hidden.map(({ kind, label }) => [kind, label])).toEqual([
    ['promo', 'اقرأ أيضا'],
    ['most-read', 'الأكثر قراءة'],
  ]);
});

test('no element is removed or moved, and all that is added is one attribute of a name that nobody can foresee', async () => {
  const pages = [await tidied(PAGE), await tidied(PAGE)];
  const [first, second] = pages.map(({ document }) => document.querySelector('#most')!.getAttributeNames().at(-1)!);
  expect(first).toMatch(/^data-x[a-z0-9]{8,}$/);
  expect(first).not.toBe(second);
  expect(pages[0]!.document.documentElement.outerHTML.replaceAll(/ data-x[a-z0-9]+="\d+"/g, '')).toBe(
    new DOMParser().parseFromString(PAGE, 'text/html').documentElement.outerHTML,
  );
});

test('a report can leave the page: it is data alone', async () => {
  const { tidy } = await tidied(PAGE);
  expect(structuredClone(tidy.report())).toEqual(tidy.report());
});

describe('all is undone when switched off', () => {
  test('the page is what it was, to the last attribute and sheet, and what comes later is left alone', async () => {
    let before = '';
    const { document, tidy, settle, seen } = await tidied(PAGE, {
      settings: { ...ON, rules: [hideRule('#weather')] },
      before: (page) => (before = page.documentElement.outerHTML),
    });
    expect(document.documentElement.outerHTML).not.toBe(before);
    tidy.follow(OFF);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(seen('#promo') && seen('#most') && seen('#weather')).toBe(true);
    expect(tidy.report()).toEqual({ site: HOST, on: false, isStory: false, hidden: [], rules: [], widened: null });
    document.querySelector('aside')!.insertAdjacentHTML('beforeend', rail('لا يفوتك'));
    expect(await settle()).toBe(0);
  });

  test('marks on what the page has put aside, and on its copies, are taken off too', async () => {
    const { document, tidy } = await tidied(PAGE);
    const most = document.querySelector('#most')!;
    const copy = most.cloneNode(true) as Element;
    document.body.append(copy);
    most.remove();
    tidy.follow(OFF);
    for (const element of [most, copy]) expect(element.getAttributeNames()).toEqual(['class', 'data-kind', 'id']);
  });

  test('switched on again it hides again', async () => {
    const { tidy, seen } = await tidied(PAGE);
    tidy.follow(OFF);
    tidy.follow(ON);
    expect(seen('#most')).toBe(false);
    expect(tidy.report().hidden).toHaveLength(2);
  });

  test('a site that is switched off stays as it is while others are on', async () => {
    const { tidy, document } = await tidied(PAGE, { settings: { ...ON, sites: { [HOST]: { on: false } } } });
    expect(tidy.report().on).toBe(false);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});

describe('kinds', () => {
  test('one that is switched off is not hidden, everywhere or on this site, and both take effect at once', async () => {
    const { tidy, seen } = await tidied(PAGE, { settings: setKind(ON, 'promo', false) });
    expect([seen('#promo'), seen('#most')]).toEqual([true, false]);
    expect(tidy.report().hidden.map(({ kind }) => kind)).toEqual(['most-read']);
    tidy.follow(setSiteKind(ON, HOST, 'most-read', false));
    expect([seen('#promo'), seen('#most')]).toEqual([false, true]);
  });
});

describe('shown for now', () => {
  test('one or all, and hidden again', async () => {
    const { tidy, seen } = await tidied(PAGE);
    const [promo, most] = tidy.report().hidden;
    expect(tidy.reveal([promo!.id], true).hidden.map(({ shown }) => shown)).toEqual([true, false]);
    expect([seen('#promo'), seen('#most')]).toEqual([true, false]);
    tidy.reveal('all', true);
    expect([seen('#promo'), seen('#most')]).toEqual([true, true]);
    tidy.reveal([most!.id], false);
    expect([seen('#promo'), seen('#most')]).toEqual([true, false]);
    expect(tidy.reveal('all', false).hidden.every(({ shown }) => !shown)).toBe(true);
    expect([seen('#promo'), seen('#most')]).toEqual([false, false]);
  });

  test('where all is shown, so is what comes later; where one is, it stays shown through a new look at the page', async () => {
    const { tidy, seen, document, settle } = await tidied(PAGE);
    tidy.reveal([tidy.report().hidden[0]!.id], true);
    tidy.follow({ ...ON, rules: [hideRule('#weather')] });
    expect([seen('#promo'), seen('#weather')]).toEqual([true, false]);
    tidy.reveal('all', true);
    expect(seen('#weather')).toBe(true);
    document.querySelector('aside')!.insertAdjacentHTML('beforeend', rail('لا يفوتك', 'related', 'id="late"'));
    await settle();
    expect(seen('#late')).toBe(true);
    tidy.reveal('all', false);
    expect(seen('#late')).toBe(false);
  });

  test('never again: a rule of the site for this one, and of the hiding rule’s own selector for what a rule hides', async () => {
    const { tidy, seen } = await tidied(PAGE, { settings: { ...ON, rules: [hideRule('.weather', { label: 'الطقس' })] } });
    const spare = (label: string) => tidy.spareRuleOf(tidy.report().hidden.find((each) => each.label === label)!.id);
    expect(await spare('الأكثر قراءة')).toEqual({ site: HOST, selector: '#most', act: 'spare', label: 'الأكثر قراءة' });
    expect(await spare('الطقس')).toEqual({ site: HOST, selector: '.weather', act: 'spare', label: 'الطقس' });
    expect(await tidy.spareRuleOf(999)).toBeNull();
    tidy.follow({ ...ON, rules: [(await spare('الأكثر قراءة'))!] });
    expect([seen('#most'), seen('#promo'), seen('#weather')]).toEqual([true, false, true]);
  });
});

describe('nothing that the page says of display goes before it', () => {
  test.each([
    ['a rule of the page with importance', '#most.rail.rail.rail { display: block !important }', ''],
    [
      'an animation that shows it',
      '@keyframes in { from { display: block } to { display: block; opacity: 1 } } #most { animation: in 9s infinite }',
      '',
    ],
    ['a display that a script has set', '', 'display: block'],
  ])('%s', async (_, css, inline) => {
    const { seen } = await tidied(PAGE, {
      before: (page) => {
        page.querySelector('style')!.textContent += css;
        page.querySelector<HTMLElement>('#most')!.style.cssText = inline;
      },
    });
    expect(seen('#most')).toBe(false);
  });

  test('a display that a script has set with importance cannot be outdone; it is seen, clicked and read aloud by nobody all the same', async () => {
    const { document } = await tidied(PAGE, {
      before: (page) => page.querySelector<HTMLElement>('#most')!.style.setProperty('display', 'block', 'important'),
    });
    const { visibility, pointerEvents, clipPath, position } = document.defaultView!.getComputedStyle(document.querySelector('#most')!);
    expect({ visibility, pointerEvents, clipPath, position }).toEqual({
      visibility: 'hidden',
      pointerEvents: 'none',
      clipPath: 'inset(100%)',
      position: 'absolute',
    });
  });
});

describe('a page that throws', () => {
  test('is left as it was, and the report says so, until the reader switches on anew', async () => {
    let before = '';
    const { document, tidy } = await tidied(PAGE, {
      before(page) {
        before = page.documentElement.outerHTML;
        Object.defineProperty(page.querySelector('#story'), 'getBoundingClientRect', {
          value() {
            throw new TypeError('the page has broken its own elements');
          },
        });
      },
    });
    expect(tidy.report()).toMatchObject({ on: false, hidden: [], failed: expect.stringContaining('broken its own elements') as string });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('controls named like what we need of the document and its elements do not hinder', async () => {
    const { seen, tidy } = await tidied(
      PAGE.replace(
        '<footer>',
        '<img name="adoptedStyleSheets"><img name="querySelectorAll"><form name="body"></form><img name="readyState"><footer>',
      ).replace('id="most"><h3>', 'id="most"><form><input name="setAttribute"></form><h3>'),
    );
    expect(tidy.report().failed).toBeUndefined();
    expect(seen('#most')).toBe(false);
  });
});
