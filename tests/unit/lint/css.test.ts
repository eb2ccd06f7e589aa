import { describe, expect, test } from 'vitest';
import { cssFaults } from '../../../scripts/lint/css.ts';

const messages = (css: string, physical = false) => cssFaults(css, { physical }).map((fault) => fault.message);

describe('a style sheet names logical sides alone', () => {
  test.each([
    ['a { margin-left: 1em; }', /margin-left/],
    ['a { left: 0 }', /left is a side/],
    ['a { border-right-color: red; }', /border-right-color/],
    ['a { border-top-left-radius: 4px; }', /border-top-left-radius/],
    ['a { text-align: right; }', /write start or end/],
    ['a { float: left !important; }', /float/],
    ['a { margin: 0 1em 0 2em; }', /margin-inline/],
    ['@media (min-width: 1px) { a { & b { padding-right: 1px } } }', /padding-right/],
  ])('%s', (css, message) => expect(messages(css)).toEqual([expect.stringMatching(message)]));

  test.each([
    'a { margin-inline-start: 1em; inset-inline-end: 0; text-align: start; }',
    'a { margin: 0 1em 2em 1em; padding: calc(1px + (2px * 2)) var(--a, 3px) 0 var(--a, 3px); }',
    'a:not(.left) { color: red } /* left: 0; */ b::before { content: "; left: 0;" }',
    'a { background: url(right.png) }',
    'a { --left: 1px; transform-origin: left; }',
  ])('%s is right', (css) => expect(messages(css)).toEqual([]));

  test('where raw values live, a physical side may stand', () => expect(messages('a { left: 0 }', true)).toEqual([]));
});

describe('letters are never spaced: spacing breaks the joins', () => {
  test.each(['a { letter-spacing: .1em }', 'a { letter-spacing: -1px; }'])('%s', (css) => {
    expect(messages(css, true)).toEqual([expect.stringMatching(/breaks the joins/)]);
  });
  test.each(['a { letter-spacing: 0 }', 'a { letter-spacing: normal; }'])('%s is right', (css) => expect(messages(css)).toEqual([]));
});

test('a fault is found on its own line, comments and all', () => {
  expect(cssFaults('/* one\ntwo */\na {\n  left: 0;\n}', { physical: false })).toEqual([
    { line: 4, message: expect.stringMatching(/left/) },
  ]);
});
