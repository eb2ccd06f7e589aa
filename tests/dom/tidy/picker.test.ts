import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { frames, openPicker, PAGE, point, type Opened } from './picker-page.ts';

let picker: Opened;
const $ = <Kind extends Element = HTMLElement>(selector: string): Kind => document.querySelector<Kind>(selector)!;

beforeEach(() => {
  document.documentElement.dir = 'rtl';
  document.documentElement.lang = 'ar';
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  picker.close();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('by mouse', () => {
  test('what is under the pointer is outlined and said, and a click chooses it', async () => {
    picker = openPicker();
    expect(picker.said()).toBe('أشر إلى ما تريد إخفاءه ثم انقر.');
    point($('.most-read li a'), 'move');
    await frames();
    const mark = picker.root.querySelector('.mark')!.getBoundingClientRect();
    const item = $('.most-read li a').getBoundingClientRect();
    expect([mark.top, mark.right, mark.bottom]).toEqual([item.top, item.right, item.bottom]);
    point($('.most-read li a'), 'click');
    expect(picker.phase()).toBe('settled');
    expect(picker.said()).toBe('رابط: الأكثر قراءة أول');
  });

  test('the outline follows what it marks', async () => {
    picker = openPicker();
    point($('.most-read'), 'click');
    $('.most-read').style.marginBlockStart = '90px';
    await frames();
    const mark = picker.root.querySelector('.mark')!.getBoundingClientRect();
    expect(mark.top).toBeCloseTo(document.querySelector(picker.selector().value)!.getBoundingClientRect().top, 0);
  });

  test('the page hears none of it, even on its window', () => {
    picker = openPicker();
    const heard = vi.fn();
    const types = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'pointermove', 'touchstart', 'keydown', 'input'];
    for (const type of types) for (const at of [window, document, document.body]) at.addEventListener(type, heard, { capture: true });
    point($('.most-read li a'), 'click');
    picker.button('preview').click();
    picker.selector().focus();
    expect(picker.preview).toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
    for (const type of types) for (const at of [window, document, document.body]) at.removeEventListener(type, heard, { capture: true });
  });

  test('kind and links are said in one piece, so that they stand in order', () => {
    picker = openPicker();
    point($('.most-read li a'), 'click');
    picker.button('wider').click();
    expect(picker.panel.querySelector('.said')!.textContent).toContain('\u2068عنصر في قائمة، رابط واحد\u2069');
  });

  test('the panel does not lie over what is chosen where there is room', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="low-box" style="position:fixed;inset:auto 0 0 0;height:30px">شريط</div>');
    picker = openPicker();
    picker.button('move').click();
    point($('.low-box'), 'click');
    const [over, under] = [picker.panel, $('.low-box')].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(over.bottom).toBeLessThanOrEqual(under.top);
  });

  test('a click that the page makes itself goes on', () => {
    picker = openPicker();
    const heard = vi.fn();
    $('.most-read').addEventListener('click', heard);
    $('.most-read').click();
    expect(heard).toHaveBeenCalledOnce();
  });
});

test('a tap of a finger chooses', () => {
  picker = openPicker();
  point($('.most-read li a'), 'tap');
  expect(picker.phase()).toBe('settled');
});

describe('wider, narrower, all alike, by hand', () => {
  beforeEach(() => {
    picker = openPicker();
    point($('.most-read li a'), 'click');
  });

  test('wider steps take in what it stands in, up to what must stay', () => {
    picker.button('wider').click();
    picker.button('wider').click();
    expect(picker.said()).toBe('قائمة، رابطان: الأكثر قراءة أول الأكثر قراءة ثان');
    expect(picker.selector().value).toBe('.most-read');
    expect(picker.button('wider').ariaDisabled).toBe('true'); // main holds the story
    picker.button('wider').click();
    expect(picker.selector().value).toBe('.most-read');
    picker.button('narrower').click();
    expect(picker.said()).toContain('عنصر في قائمة');
  });

  test('the slider does the same', () => {
    const range = picker.panel.querySelector<HTMLInputElement>('[type="range"]')!;
    range.value = '2';
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(picker.selector().value).toBe('.most-read');
    expect(range.ariaValueText).toContain('قائمة');
  });

  test('a card can be chosen alone or with all of its kind', async () => {
    point($('.card a'), 'click');
    picker.button('wider').click();
    picker.radio(1).click();
    expect(picker.selector().value).toBe('.card');
    expect(picker.status()).toBe('يطابق 3 مواضع في هذه الصفحة.');
    await frames();
    expect(picker.root.querySelectorAll('.mark:not([hidden])')).toHaveLength(3);
    picker.radio(0).click();
    expect(picker.status()).toBe('يطابق موضعًا واحدًا في هذه الصفحة.');
  });

  test.each([
    ['.card', 'يطابق 3 مواضع في هذه الصفحة.', 'false'],
    ['.nowhere', 'لا يطابق شيئًا في هذه الصفحة.', 'true'],
    ['.card[', 'في المحدِّد قوس أو علامة تنصيص لم تُغلق.', 'true'],
    ['body', 'هذا المحدِّد واسع، ويخفي أكثر الصفحة.', 'true'],
    ['a{}body', 'في المحدِّد رموز قد تفسد ورقة الأنماط، فلا نقبله.', 'true'],
    ['.card:unheard', 'ليس هذا محدِّد CSS صحيحًا.', 'true'],
    ['.story p', 'هذا من نص المقال، أو مما تحتاج إليه الصفحة، فلا نخفيه.', 'true'],
  ])('written by hand, %s is judged as it is written', async (selector, status, disabled) => {
    await userEvent.fill(picker.selector(), selector);
    expect(picker.status()).toBe(status);
    expect(picker.button('confirm').ariaDisabled).toBe(disabled);
    picker.button('confirm').click();
    expect(picker.save).toHaveBeenCalledTimes(disabled === 'true' ? 0 : 1);
  });
});

describe('by keys alone', () => {
  test.each([
    ['rtl', '{ArrowLeft}', '#two'],
    ['ltr', '{ArrowRight}', '#two'],
  ] as const)('in a page that runs %s, %s goes to the next', async (dir, key, href) => {
    document.documentElement.dir = dir;
    picker = openPicker();
    point($('.card a'), 'move');
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard(key);
    await userEvent.keyboard('{Enter}');
    expect(picker.said()).toContain($(`[href="${href}"]`).textContent);
  });

  test('Tab goes on over what is inside, arrows in and out, Enter chooses, and Enter again hides', async () => {
    picker = openPicker();
    point($('.top'), 'move');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await userEvent.keyboard('{Tab}');
    expect(picker.said()).toContain('عنوان القصة');
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(picker.said()).toContain('خبر أول');
    await userEvent.keyboard('{Tab}');
    expect(picker.said()).toContain('قائمة، رابطان');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(picker.said()).toContain('خبر أول');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(picker.phase()).toBe('settled');
    expect(picker.root.activeElement).toBe(picker.button('confirm'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
    expect(picker.save).toHaveBeenCalledWith({
      site: 'example.com',
      selector: '.most-read',
      act: 'hide',
      label: 'الأكثر قراءة أول الأكثر قراءة ثان',
    });
    expect(picker.root.activeElement).toBe(picker.button('undo'));
  });

  test('plus and minus widen and narrow, before and after choosing', async () => {
    picker = openPicker();
    point($('.most-read li a'), 'move');
    await userEvent.keyboard('+');
    expect(picker.said()).toContain('عنصر في قائمة');
    await userEvent.keyboard('-{Enter}+');
    expect(picker.said()).toContain('عنصر في قائمة');
    await userEvent.keyboard('-');
    expect(picker.said()).toMatch(/^رابط/u);
  });

  test('once chosen, Tab goes round the panel, and typing in the field is typing', async () => {
    picker = openPicker();
    point($('.most-read li a'), 'click');
    const seen = new Set<Element | null>();
    for (let at = 0; at < 20; at++) {
      await userEvent.keyboard('{Tab}');
      seen.add(picker.root.activeElement);
    }
    for (const value of ['confirm', 'preview', 'cancel', 'wider', 'narrower']) expect(seen).toContain(picker.button(value));
    expect(seen).toContain(picker.selector());
    expect(seen).not.toContain(null);
    await userEvent.fill(picker.selector(), '.card');
    await userEvent.keyboard(' + .card');
    expect(picker.selector().value).toBe('.card + .card');
    await userEvent.keyboard('{Enter}');
    expect(picker.save.mock.calls[0]![0].selector).toBe('.card + .card');
  });

  test('Esc goes back to pointing, and then away', async () => {
    picker = openPicker();
    point($('.most-read li a'), 'click');
    await userEvent.keyboard('{Escape}');
    expect(picker.phase()).toBe('aim');
    await userEvent.keyboard('{Escape}');
    await expect(picker.done).resolves.toBeNull();
    expect($('safa-picker')).toBeNull();
  });

  test('a key that is held down does not hide what it has chosen', () => {
    picker = openPicker();
    point($('.most-read li a'), 'move');
    const press = (repeat: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true });
      (picker.root.activeElement ?? document.body).dispatchEvent(event);
      return event;
    };
    press(false);
    expect(picker.phase()).toBe('settled');
    expect(press(true).defaultPrevented).toBe(true);
    expect(picker.save).not.toHaveBeenCalled();
  });

  test('without a pointer it starts in the middle of the window', async () => {
    picker = openPicker();
    await userEvent.keyboard('{ArrowUp}');
    expect(picker.said()).not.toBe('أشر إلى ما تريد إخفاءه ثم انقر.');
  });
});

describe('the story stays', () => {
  test('its words are refused, with the reason', () => {
    picker = openPicker();
    point($('#words'), 'click');
    expect(picker.phase()).toBe('aim');
    expect(picker.status()).toBe('هذا من نص المقال، أو مما تحتاج إليه الصفحة، فلا نخفيه.');
    expect(picker.root.querySelector('[data-look="refused"]')).not.toBeNull();
  });

  test('what holds it is refused, and further out than that no key leads', async () => {
    picker = openPicker();
    point($('#words'), 'move');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    expect(picker.phase()).toBe('aim');
    expect(picker.said()).toContain('عنوان القصة');
    expect(picker.status()).not.toBe('');
  });

  test('what stands in it and is none of it can go', () => {
    picker = openPicker();
    point($('.inline-promo a'), 'click');
    picker.button('wider').click();
    expect(picker.selector().value).toBe('.inline-promo');
    expect(picker.button('wider').ariaDisabled).toBe('true');
  });
});

describe('preview, saving, undo', () => {
  beforeEach(() => {
    picker = openPicker();
    point($('.most-read li a'), 'click');
    picker.button('wider').click();
    picker.button('wider').click();
  });

  test('a preview hides it for the moment, and shows it again', () => {
    picker.button('preview').click();
    expect($('.most-read').checkVisibility()).toBe(false);
    expect(picker.button('preview').ariaPressed).toBe('true');
    picker.button('preview').click();
    expect($('.most-read').checkVisibility()).toBe(true);
    picker.button('preview').click();
    picker.button('narrower').click();
    expect($('.most-read').checkVisibility()).toBe(true);
  });

  test('leaving takes the preview back', async () => {
    picker.button('preview').click();
    picker.button('cancel').click();
    await expect(picker.done).resolves.toBeNull();
    expect($('.most-read').checkVisibility()).toBe(true);
  });

  test('what was hidden can be taken back for some seconds', async () => {
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
    expect(picker.said()).toBe('أُخفي، وسيبقى مخفيًا في example.com.');
    expect($('.most-read').checkVisibility()).toBe(false);
    picker.button('undo').click();
    await expect(picker.done).resolves.toBeNull();
    expect(picker.undo).toHaveBeenCalledWith(picker.save.mock.calls[0]![0]);
    expect($('.most-read').checkVisibility()).toBe(true);
  });

  test('what could not be taken back stays hidden, and the panel stays', async () => {
    picker.undo.mockRejectedValueOnce(new Error('gone'));
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
    picker.button('undo').click();
    await Promise.resolve();
    expect(picker.phase()).toBe('done');
    picker.button('close').click();
    await expect(picker.done).resolves.toMatchObject({ selector: '.most-read' });
  });

  test('after that it stays, and the picker is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    picker.button('confirm').click();
    await Promise.resolve();
    await Promise.resolve();
    expect(picker.phase()).toBe('done');
    vi.advanceTimersByTime(10_000);
    await expect(picker.done).resolves.toMatchObject({ selector: '.most-read' });
    expect($('safa-picker')).toBeNull();
  });

  test('a rule that could not be kept is said, and nothing stays hidden', async () => {
    picker.save.mockRejectedValueOnce(new Error('full'));
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.status()).toBe('تعذّر حفظ القاعدة، فلم يُخفَ شيء.'));
    expect($('.most-read').checkVisibility()).toBe(true);
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
  });
});

describe('pages as they are', () => {
  test('a host with a shadow tree and a frame are chosen themselves', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<news-box style="display:block;height:60px"></news-box><iframe class="ad-frame" height="60"></iframe>',
    );
    $('news-box').attachShadow({ mode: 'open' }).innerHTML = '<p class="inner">داخل</p>';
    picker = openPicker();
    point($('news-box'), 'click');
    expect(picker.selector().value).toBe('news-box');
    point($('iframe'), 'click');
    expect(picker.selector().value).toBe('.ad-frame');
    expect(picker.said()).toBe('إطار من صفحة أخرى');
  });

  test('what floats over all is under the glass still, and the panel can make way', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="cookie-bar" style="position:fixed;inset:auto 0 0;height:80px;z-index:2147483647">نستخدم ملفات</div>',
    );
    picker = openPicker();
    point($('.cookie-bar'), 'click');
    expect(picker.phase()).toBe('aim'); // the panel lies over it
    picker.button('move').click();
    point($('.cookie-bar'), 'click');
    expect(picker.selector().value).toBe('.cookie-bar');
  });

  test('a popover that the page opens later comes to lie under the glass', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="late-offer" popover="manual">اشترك</div>');
    picker = openPicker();
    $('.late-offer').showPopover();
    await vi.waitFor(() => {
      point($('.late-offer'), 'click');
      expect(picker.selector().value).toBe('.late-offer');
    });
  });

  test('in a page whose modal dialog is open, the dialog can be pointed at', () => {
    document.body.insertAdjacentHTML('beforeend', '<dialog class="consent-wall"><p>وافق</p></dialog>');
    $<HTMLDialogElement>('dialog').showModal();
    picker = openPicker();
    point($('dialog p'), 'click');
    expect(picker.phase()).toBe('settled');
  });

  test('a page that shadows the methods of its document is a page like others', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form name="querySelectorAll"></form><img name="createElementNS"><img name="elementsFromPoint">',
    );
    picker = openPicker();
    point($('.most-read li a'), 'click');
    expect(picker.phase()).toBe('settled');
  });

  test('a page that throws everything out lets the reader go', async () => {
    picker = openPicker();
    document.body.replaceChildren();
    await expect(picker.done).resolves.toBeNull();
  });
});

test.each(['cancel', 'abort', 'undo'])('after %s the page is as it was, to the last byte', async (way) => {
  document.body.insertAdjacentHTML('beforeend', '<input id="field"><div style="height:3000px"></div>');
  $<HTMLInputElement>('#field').focus();
  scrollTo(0, 40);
  const before = [document.documentElement.outerHTML, document.activeElement, document.adoptedStyleSheets.length, scrollY];
  picker = openPicker();
  await userEvent.keyboard('{Tab}{Tab}{ArrowDown}{Tab}');
  picker.root.querySelector('form')!.dispatchEvent(new Event('change'));
  point($('.most-read li a'), 'click');
  picker.button('preview').click();
  if (way === 'undo') {
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
  }
  if (way === 'abort') picker.close();
  else picker.button(way).click();
  await picker.done;
  expect([document.documentElement.outerHTML, document.activeElement, document.adoptedStyleSheets.length, scrollY]).toEqual(before);
});

describe.each(['ar', 'en'] as const)('with the interface in %s', (locale) => {
  test('no phase has a fault that axe knows', async () => {
    picker = openPicker(locale);
    const faults = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200)); // colours come by and by
      return (await axe.run(picker.root.host)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    expect(await faults()).toEqual([]);
    point($('.card a'), 'click');
    picker.button('wider').click();
    expect(await faults()).toEqual([]);
    picker.button('confirm').click();
    await vi.waitFor(() => expect(picker.phase()).toBe('done'));
    expect(await faults()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  /** The checker takes joined Arabic letters for pictures and looks away: with Latin in their place it judges the same colours. */
  const latinise = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) node.nodeValue = 'abcd';
  };

  test.each(['#words', '.card a'])('with %s clicked, every text of the panel stands at 7:1 on its ground', async (clicked) => {
    picker = openPicker();
    picker.root.querySelector<HTMLElement>('.stage')!.dataset['theme'] = theme;
    point($(clicked), 'click');
    picker.button('wider').click();
    picker.button('preview').click();
    latinise(picker.panel);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { violations, passes } = await axe.run(picker.root.host, { runOnly: ['color-contrast-enhanced'] });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`))).toEqual([]);
    expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(2);
  });
});
