import { afterEach, expect, test, vi } from 'vitest';
import { ok } from '../../../utils/result.ts';
import type { SafeHtml } from '../../../utils/article/types.ts';
import type { AddPage } from '../../../utils/state/next-pages.ts';
import { ARABIC } from '../../support/reader-fixture-articles.ts';
import { mountReader, type Mounted } from '../../support/reader-mount.ts';

const NEXT = 'https://site.example/story/2';
const FIRST = { ...ARABIC, nextPage: NEXT };
const MORE = 'وهذه بقية الحكاية من صفحتها الثانية.';
const addPage: AddPage = async ({ nextPage: _end, ...story }) => ({
  ...story,
  content: `${story.content}<p>${MORE}</p>` as SafeHtml,
  text: [...story.text, MORE],
});

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());
const line = () => mounted!.root.querySelector('.rest')!;

test('the story grows at its end, and what is being read stays the same', async () => {
  mounted = mountReader(ok(FIRST), { addPage });
  const first = mounted.root.querySelector('.story > *');
  mounted.model.followPages();
  await expect.poll(() => mounted!.root.querySelector('.story')?.textContent).toContain(MORE);
  expect(mounted.root.querySelector('.story > *')).toBe(first);
  expect(line().textContent).toBe('');
});

test('while a page is on its way the reader says so', async () => {
  mounted = mountReader(ok(FIRST), { addPage: () => new Promise(() => undefined) });
  mounted.model.followPages();
  await expect.poll(() => line().textContent).toContain('يجلب صفاء بقية المقال');
  expect(line().getAttribute('role')).toBe('status');
});

test.each([
  ['ar', 'لم نستطع جلب بقية المقال', 'حاول مرة أخرى'],
  ['en', 'could not be fetched', 'Try again'],
] as const)('a page that does not come is told of in words, with a link and another try: %s', async (locale, sentence, again) => {
  const add = vi.fn<AddPage>(addPage).mockRejectedValueOnce(new Error('offline'));
  mounted = mountReader(ok(FIRST), { addPage: add, locale });
  mounted.model.followPages();
  await expect.poll(() => line().textContent).toContain(sentence);
  expect(line().querySelector('a')?.href).toBe(NEXT);
  const button = line().querySelector('button')!;
  expect(button.textContent).toBe(again);
  button.click();
  await expect.poll(() => mounted!.root.querySelector('.story')?.textContent).toContain(MORE);
  expect(line().textContent).toBe('');
});
