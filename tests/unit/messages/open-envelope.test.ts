import { describe, expect, test } from 'vitest';
import { openEnvelope } from '../../../utils/messages/open-envelope.ts';

const OWN = 'safa';
const page = { id: OWN, tab: { id: 7 }, frameId: 0 };
const verdict = { isArticle: true, score: 0.9, looksLike: 'story' };

describe('the background lets in', () => {
  test.each([
    ['a judged page', { message: 'pageJudged', args: [verdict] }],
    ['an opened reader', { message: 'readerChanged', args: ['open'] }],
    ['a wish for a face', { message: 'loadFace', args: ['naskh'] }],
    ['a wish for the picker', { message: 'pickerWanted', args: [] }],
    ['a wish for the maker of selectors', { message: 'selectorMakerWanted', args: [] }],
  ])('%s', (_, data) => {
    expect(openEnvelope(data, page, OWN)).toEqual({ ok: true, value: { envelope: data, origin: { tabId: 7 } } });
  });
});

describe('the background refuses', () => {
  const good = { message: 'pageJudged', args: [verdict] };
  test.each([
    ['another extension', good, { ...page, id: 'other' }],
    ['a sender without an id', good, { tab: { id: 7 }, frameId: 0 }],
    ['a page of no tab', good, { id: OWN, frameId: 0 }],
    ['a frame inside a page', good, { ...page, frameId: 4 }],
    ['what is no object', 'pageJudged', page],
    ['nothing', null, page],
    ['a message that the protocol does not know', { message: 'eraseAll', args: [] }, page],
    ['a name that every object has', { message: 'constructor', args: [] }, page],
    ['a message without arguments', { message: 'pageJudged' }, page],
    ['a score out of bounds', { message: 'pageJudged', args: [{ ...verdict, score: 2 }] }, page],
    ['a score that is no number', { message: 'pageJudged', args: [{ ...verdict, score: '1' }] }, page],
    ['an argument too many', { message: 'readerChanged', args: ['open', 'closed'] }, page],
    ['a face that we do not have', { message: 'loadFace', args: ['../manifest.json'] }, page],
  ])('%s', (_, data, sender) => {
    expect(openEnvelope(data, sender, OWN).ok).toBe(false);
  });

  test('more of a verdict than the protocol names: it is left outside', () => {
    const opened = openEnvelope({ message: 'pageJudged', args: [{ ...verdict, html: '<b>' }] }, page, OWN);
    expect(opened).toMatchObject({ ok: true });
    expect(JSON.stringify(opened)).not.toContain('html');
  });
});
