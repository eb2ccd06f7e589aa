import { expect, test } from 'vitest';
import { forbiddenPage, isGone } from '../../../utils/messages/refusal.ts';

test.each([
  [undefined, 'Cannot access a chrome:// URL', 'browser'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  ['https://chromewebstore.google.com/detail/x', '', 'store'],
  ['https://chrome.google.com/webstore/detail/x', '', 'store'],
  ['https://addons.mozilla.org/ar/firefox/', 'Missing host permission for the tab', 'store'],
  ['https://paper.example/report.PDF', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/reader/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf', '', 'pdf'],
  ['file:///home/reader/saved.html', 'Cannot access contents of url', 'other'],
  ['https://paper.example/story', 'Blocked by the administrator', 'other'],
  ['about:preferences', 'Missing host permission for the tab', 'browser'],
  ['view-source:https://paper.example/', '', 'browser'],
  ['not an address', '', 'browser'],
] as const)('%s, refused with "%s", is a page of kind %s', (url, refusal, kind) => {
  expect(forbiddenPage(url, refusal)).toBe(kind);
});

test.each([
  ['Error: No tab with id: 12', true],
  ['Error: The tab was closed.', true],
  ['Error: Frame with ID 0 was removed.', true],
  ['Error: Invalid tab ID: 12', true],
  ['Error: Cannot access contents of the page.', false],
  ['Error: Missing host permission for the tab', false],
] as const)('«%s» means that the tab is gone: %s', (refusal, gone) => {
  expect(isGone(refusal)).toBe(gone);
});
