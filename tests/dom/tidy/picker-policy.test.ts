import { expect, test } from 'vitest';
import { frames, openPicker, PAGE, point } from './picker-page.ts';

// A file, and so a page, of its own: a policy cannot be taken back.
test('a page whose policy forbids all styles gets a picker like any other', async () => {
  document.body.innerHTML = PAGE;
  const policy = Object.assign(document.createElement('meta'), {
    httpEquiv: 'content-security-policy',
    content: "style-src 'none'; form-action 'none'",
  });
  document.head.append(policy);
  const picker = openPicker();
  point(document.querySelector('.most-read a')!, 'click');
  await frames();
  const mark = picker.root.querySelector('.mark')!;
  expect(getComputedStyle(mark).borderTopWidth).toBe('2px');
  expect(mark.getBoundingClientRect().top).toBeCloseTo(document.querySelector('.most-read a')!.getBoundingClientRect().top, 0);
  picker.button('preview').click();
  expect(document.querySelector('.most-read a')!.checkVisibility()).toBe(false);
  picker.button('cancel').click();
  await expect(picker.done).resolves.toBeNull();
});
