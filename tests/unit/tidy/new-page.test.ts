import { expect, test, vi } from 'vitest';
import { onNewPage } from '../../../entrypoints/tidy/new-page.ts';

const STORY = 'https://paper.example/news/1?from=front';

test.each([
  ['another path', 'https://paper.example/news/2', 1],
  ['another question', 'https://paper.example/news/1?from=mail', 1],
  ['a place in the page', `${STORY}#comments`, 0],
  ['a path behind the sign of a place', `${STORY}#/news/2`, 1],
  ['a path in the old way', `${STORY}#!news/2`, 1],
  ['a state of the same address', STORY, 0],
])('%s', (_, href, times) => {
  const window = Object.assign(new EventTarget(), { location: { href: STORY }, navigation: new EventTarget() });
  const came = vi.fn();
  const ended = new AbortController();
  onNewPage(window as unknown as Window, came, ended.signal);
  const arrive = (address: string): void => {
    window.location.href = address;
    window.navigation.dispatchEvent(new Event('currententrychange'));
  };
  arrive(href);
  arrive(href);
  expect(came).toHaveBeenCalledTimes(times);
  ended.abort();
  arrive('https://paper.example/other');
  expect(came).toHaveBeenCalledTimes(times);
});
