import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trouble } from '../../../utils/i18n/trouble.ts';
import { filters } from '../../../utils/i18n/filters.ts';
import { hiding } from '../../../utils/i18n/hiding.ts';
import { picking } from '../../../utils/i18n/picking.ts';
import { reading } from '../../../utils/i18n/reading.ts';

type Message = string | Readonly<Record<string, string>>;
const AREAS = [reading, trouble, hiding, filters, picking];
const source: Readonly<Record<string, Message>> = Object.assign({}, ...AREAS.map(({ messages }) => messages.ar));
const english: Readonly<Record<string, Message>> = Object.assign({}, ...AREAS.map(({ messages }) => messages.en));
const keys = Object.keys(source);

const textsOf = (message: Message | undefined): string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message);
/** Names of the holes in every form of a message; a form may leave out the count, since Arabic says two without a number. */
const holesOf = (message: Message | undefined): string[] =>
  [...new Set(textsOf(message).flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')))].toSorted();

test('no message is in two areas', () => {
  expect(AREAS.flatMap(({ messages }) => Object.keys(messages.ar)).toSorted()).toEqual(keys.toSorted());
});

describe('every message', () => {
  test('is said in both languages, and in no key that Arabic lacks', () => {
    expect(Object.keys(english).toSorted()).toEqual(keys.toSorted());
  });

  test.each(keys)('%s has words in each form', (key) => {
    for (const text of [...textsOf(source[key]), ...textsOf(english[key])]) expect(text.trim()).not.toBe('');
  });

  test.each(keys)('%s takes the same parameters in both languages', (key) => {
    const withoutCount = (names: string[]) => names.filter((name) => name !== 'count');
    expect(withoutCount(holesOf(english[key]))).toEqual(withoutCount(holesOf(source[key])));
  });

  test.each(keys)('%s has only holes that translation fills in', (key) => {
    for (const name of [...holesOf(source[key]), ...holesOf(english[key])]) expect(name).toMatch(/^[a-z]+$/);
  });

  test.each(keys.filter((key) => typeof source[key] !== 'string'))('%s has every plural form of its language', (key) => {
    const forms = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    expect(Object.keys(source[key] as object).toSorted()).toEqual(forms('ar'));
    expect(Object.keys(english[key] as object).toSorted()).toEqual(forms('en'));
  });

  test.each(keys.filter((key) => !['reader.close.key', 'picker.what', 'picker.says'].includes(key)))(
    '%s is Arabic in the Arabic file',
    (key) => {
      for (const text of textsOf(source[key])) expect(text).toMatch(/\p{Script=Arabic}/u);
    },
  );
});

/** Keys that are put together from a value: their beginnings, as the code writes them. */
const BUILT =
  /^(?:theme|face|role|removed|error\.forbidden|filters|picker\.kind|rail|reason|rule\.state|rule\.from|undo|options\.button)\./;
const code = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'utils/messages/**/*.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test.each(keys.filter((key) => !BUILT.test(key)))('%s is said somewhere', (key) => {
  expect(code).toContain(`'${key}'`);
});
