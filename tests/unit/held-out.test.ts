import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Of a file of gold, what is checked here. */
interface Gold {
  id: string;
  url: string;
  kind: string;
  title?: string;
  text?: string[];
  must?: string[];
  rails?: string[];
  keep?: string[];
}

const UNSEEN = /<(script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|&[a-z\d#]+;/giu;

/** Letters and digits alone: where one element ends and the next begins may or may not be seen as a space. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const SETS = ['tests/held-out', 'tests/held-out/rails'].map((folder) => {
  const lines = readFileSync(`${folder}/manifest.tsv`, 'utf8').trim().split('\n');
  const pages = lines.map((line) => {
    const [id = '', file = '', url = ''] = line.split('\t');
    const gold = JSON.parse(readFileSync(`${folder}/gold/${id}.json`, 'utf8')) as Gold;
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    return { id, url, gold, text: letters(html.slice(html.search(/<body/i)).replace(UNSEEN, ' ')) };
  });
  return { folder, pages };
});

describe.each(SETS)('gold of $folder', ({ pages }) => {
  test.each(pages)('$id: says whose page it is, and every string of it stands in the page', ({ id, url, gold, text }) => {
    const { title = '', text: story = [], must = [], rails = [], keep = [] } = gold;
    expect([gold.id, gold.url]).toEqual([id, url]);
    expect([title, ...story, ...must, ...rails, ...keep].filter((string) => !text.includes(letters(string)))).toEqual([]);
  });

  test.each(pages)('$id: no string is both a rail and something to keep', ({ gold }) => {
    const { title = '', text: story = [], must = [], rails = [], keep = [] } = gold;
    const [gone, stays] = [rails.map(letters), [title, ...story, ...must, ...keep].map(letters).filter((string) => string !== '')];
    expect(gone.filter((rail) => stays.some((string) => rail.includes(string)))).toEqual([]);
    // A story may use the words of a label; then the rail's own label is not in gold.
    expect(stays.filter((string) => gone.includes(string))).toEqual([]);
  });
});

test.each(SETS[1]!.pages)('$id: has enough to judge', ({ gold }) => {
  const { text: story = [], rails = [], keep = [] } = gold;
  expect(
    gold.kind === 'article' ? Math.min(story.length / 5, rails.length / 10, keep.length / 4) : keep.length / 10,
  ).toBeGreaterThanOrEqual(1);
});
