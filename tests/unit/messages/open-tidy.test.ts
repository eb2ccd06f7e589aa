import { describe, expect, test } from 'vitest';
import { openTidy } from '../../../utils/messages/open-tidy.ts';

const HOME = 'chrome-extension://safa/';
const popup = { id: 'safa', url: `${HOME}popup.html` };
const open = (data: unknown, sender: Parameters<typeof openTidy>[1] = popup) => openTidy(data, sender, 'safa', HOME);

describe('the script in a page answers', () => {
  test.each([
    { message: 'tidyReport', args: [] },
    { message: 'tidyReveal', args: ['all', true] },
    { message: 'tidyReveal', args: [[0, 4], false] },
    { message: 'tidyReveal', args: [[], true] },
    { message: 'tidySpareRule', args: [3] },
    { message: 'tidyPick', args: [] },
  ])('$message $args', (data) => expect(open(data)).toEqual(data));

  test('the settings in a tab of their own', () => {
    expect(open({ message: 'tidyReport', args: [] }, { id: 'safa', url: `${HOME}options.html` })).not.toBeNull();
  });
});

describe('the script in a page does not hear', () => {
  const good = { message: 'tidyReport', args: [] };
  test.each([
    ['another extension', good, { ...popup, id: 'other' }],
    ['a sender without an id', good, { url: popup.url }],
    ['a script of ours inside a page', good, { id: 'safa', url: 'https://paper.example/' }],
    ['a sender without an address', good, { id: 'safa' }],
    ['an address that only begins like ours', good, { id: 'safa', url: 'chrome-extension://safari/popup.html' }],
    ['nothing', null, popup],
    ['what is no object', 'tidyReport', popup],
    ['a message for the background', { message: 'loadFace', args: ['naskh'] }, popup],
    ['a name that every object has', { message: 'constructor', args: [] }, popup],
    ['a name that is none', { message: 3, args: [] }, popup],
    ['a message without arguments', { message: 'tidyReport' }, popup],
    ['arguments that are no list', { message: 'tidyReport', args: { length: 0 } }, popup],
    ['an argument too many', { message: 'tidyReport', args: [1] }, popup],
    ['a number for a list', { message: 'tidyReveal', args: [3, true] }, popup],
    ['a list with more than numbers', { message: 'tidyReveal', args: [[1, 'x'], true] }, popup],
    ['a word for a switch', { message: 'tidyReveal', args: ['all', 'yes'] }, popup],
    ['no number', { message: 'tidySpareRule', args: [Number.NaN] }, popup],
  ])('%s', (_, data, sender) => expect(open(data, sender)).toBeNull());
});
