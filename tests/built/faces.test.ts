import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../utils/settings/faces.ts';
import { BUILDS } from './extension.ts';

const fonts = globSync('*.woff2', { cwd: 'public/fonts' }).toSorted();

describe('each face that is shipped', () => {
  test('there are some', () => expect(fonts.length).toBeGreaterThan(0));

  test.each(fonts)('%s is the file of the pinned package, byte for byte', (font) => {
    const [original] = globSync(`node_modules/@fontsource/*/files/${font.replace('.woff2', '-normal.woff2')}`);
    expect(original, 'no package has it').toBeDefined();
    expect(readFileSync(`public/fonts/${font}`).equals(readFileSync(original!))).toBe(true);
  });

  test.each(fonts)('%s has its licence beside it', (font) => {
    const licence = `public/fonts/${font.replace(/-(?:arabic|latin|latin-ext)-\d+\.woff2$/, '')}.OFL.txt`;
    expect(readFileSync(licence, 'utf8')).toMatch(/SIL Open Font License, Version 1\.1/);
  });
});

test.each(BUILDS)('%s holds every file that a face names', (build) => {
  const named = Object.values(FACES).flatMap(({ files }) => files.map(({ path }) => path));
  expect(named.filter((path) => !existsSync(`.output/${build}/${path}`))).toEqual([]);
  expect(named).toHaveLength(fonts.length);
});
