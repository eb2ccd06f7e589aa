import { h, render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ErrorView } from '../../../components/reader/ErrorView.tsx';
import type { ReadError } from '../../../utils/article/errors.ts';
import { err } from '../../../utils/result.ts';
import { ARABIC } from '../../support/reader-fixture-articles.ts';
import { mountReader, type Mounted } from '../../support/reader-mount.ts';

const NO_STORY = (['front', 'shop', 'forum', 'service', 'empty', 'shell', 'frames'] as const).map(
  (looksLike) => ({ kind: 'no-story', looksLike, best: null }) as const,
);
const FORBIDDEN = (['browser', 'store', 'pdf', 'other'] as const).map((page) => ({ kind: 'forbidden', page }) as const);
const ERRORS: ReadError[] = [
  ...NO_STORY,
  ...FORBIDDEN,
  { kind: 'too-slow', step: 'readability', ms: 8_200 },
  { kind: 'too-large', nodes: 900_000 },
  { kind: 'broken', step: 'clean', message: 'x is not a function' },
];

let mounted: Mounted | null = null;
afterEach(() => mounted?.unmount());

describe.each(['ar', 'en'] as const)('in %s', (locale) => {
  test.each(ERRORS.map((error) => [JSON.stringify(error), error] as const))('%s says what happened and what can be done', (_, error) => {
    mounted = mountReader(err(error), { locale });
    const view = mounted.root.querySelector('.error');
    const [said, advice] = [view?.querySelector('h1')?.textContent ?? '', view?.querySelector('p')?.textContent ?? ''];
    const script = locale === 'ar' ? /\p{Script=Arabic}/u : /[a-z]/i;
    for (const words of [said, advice]) {
      expect(words).toMatch(script);
      expect(words).toMatch(/\.$/);
    }
    expect(advice).not.toBe(said);
    expect(view?.querySelector('svg')).not.toBeNull();
    view?.querySelector('button')?.click();
    expect(mounted.closed()).toBe(1);
  });
});

test('a page that may yet be read is shown when it is asked for, with a word of doubt', async () => {
  mounted = mountReader(err({ kind: 'no-story', looksLike: 'service', best: ARABIC }));
  mounted.root.querySelector<HTMLButtonElement>('.error button')?.click();
  await expect.poll(() => mounted?.root.querySelector('h1')?.textContent).toBe(ARABIC.title);
  expect(mounted.root.querySelector('.doubtful')?.textContent).toContain('لسنا واثقين');
  expect(mounted.closed()).toBe(0);
});

test('what a page says is shown as text, never as markup', () => {
  mounted = mountReader(err({ kind: 'broken', step: 'clean', message: '<img src=x onerror=alert(1)>' }));
  expect(mounted.root.querySelector('.error img')).toBeNull();
  expect(mounted.root.querySelector('.error-detail')?.textContent).toContain('<img');
});

test('an error stands by itself on a page of the extension', () => {
  const page = document.createElement('main');
  document.body.append(page);
  const onClose = vi.fn<() => void>();
  render(h(ErrorView, { error: { kind: 'forbidden', page: 'store' }, locale: 'ar', onClose }), page);
  page.querySelector('button')?.click();
  expect(onClose).toHaveBeenCalledOnce();
  expect(page.querySelector('section')?.dir).toBe('rtl');
  page.remove();
});
