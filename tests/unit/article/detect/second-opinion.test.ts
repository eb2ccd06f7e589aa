import { describe, expect, test } from 'vitest';
import { readAddressSigns } from '../../../../utils/article/detect/address-signs.ts';
import type { Look } from '../../../../utils/article/detect/look.ts';
import { mayBeArticle, secondOpinion, type Found } from '../../../../utils/article/detect/second-opinion.ts';
import { judgeLook } from '../../../../utils/article/readable.ts';

const LINE = 'وصل الماء إلى القرية العليا قبل الفجر، فخرج الناس إلى الضفة يحملون المصابيح، وعدّوا القوارب التي عادت إلى المرسى.';
const STORY = Array.from({ length: 8 }, () => LINE);
const PROSE = STORY.join('').length;

const PLAIN_PAGE: Look['page'] = {
  saysStory: false,
  dataSaysStory: false,
  saysShop: false,
  saysList: false,
  saysForum: false,
  wares: 0,
  bylines: 0,
  times: 0,
  articles: 0,
  posts: 0,
};

interface Over {
  readonly page?: Partial<Look['page']>;
  readonly text?: Partial<Look['text']>;
  readonly address?: string;
  readonly template?: Look['template'];
}

function look({ page, text, address = 'https://sanabel.example/x', template = 0 }: Over = {}): Look {
  return {
    page: { ...PLAIN_PAGE, ...page },
    text: { all: PROSE * 1.4, linked: PROSE * 0.2, prose: PROSE, densest: PROSE * 0.9, ...text },
    address: readAddressSigns(address),
    template,
  };
}

const found = (over: Over = {}, rest: Partial<Found> = {}): Found => ({
  look: look(over),
  uses: { controls: 4, fields: 1, dates: 1, names: 1, players: 0 },
  text: STORY,
  makers: 1,
  isDated: true,
  ...rest,
});

const SIGNED: Over = { page: { saysStory: true, times: 1, bylines: 1 }, address: 'https://sanabel.example/news/661471/dam' };

describe('the two stages agree on', () => {
  test('a story with a maker and a date', () => {
    const signed = found(SIGNED);
    expect(judgeLook(signed.look).isArticle).toBe(true);
    expect(secondOpinion(signed)).toEqual({ isArticle: true });
  });

  test('a front page, whatever text is left of it', () => {
    const front = found(
      { text: { linked: PROSE * 3, all: PROSE * 5, densest: PROSE * 0.2 }, page: { articles: 30, times: 30 }, template: -1 },
      { makers: 9, uses: { controls: 40, fields: 3, dates: 30, names: 20, players: 0 } },
    );
    expect(judgeLook(front.look)).toMatchObject({ isArticle: false, looksLike: 'front' });
    expect(secondOpinion(front)).toEqual({ isArticle: false, looksLike: 'front' });
  });
});

describe('whether a look for a story is worth it', () => {
  test('it is where the text at hand is too little: there may be more', () => {
    expect(mayBeArticle(found(SIGNED, { text: [] }))).toBe(true);
  });

  test('it is not where the longest story would be none', () => {
    const shop = found(
      { page: { saysShop: true, wares: 60, times: 0, articles: 20 }, text: { densest: PROSE * 0.1 }, template: -1 },
      { makers: 0, isDated: false, uses: { controls: 80, fields: 25, dates: 0, names: 0, players: 0 } },
    );
    expect(mayBeArticle(shop)).toBe(false);
    expect(secondOpinion({ ...shop, text: Array.from({ length: 200 }, () => LINE.repeat(4)) }).isArticle).toBe(false);
  });
});

describe('the second opinion takes back', () => {
  test.each([
    ['a promise without text', found(SIGNED, { text: [] }), 'empty'],
    ['a promise of a few words', found(SIGNED, { text: ['امتلأ السد.'] }), 'empty'],
    [
      'a story that nobody wrote, amid forty buttons and a form',
      found(
        { text: { densest: PROSE * 0.8 }, page: { saysStory: true, times: 1 } },
        { makers: 0, isDated: false, uses: { controls: 60, fields: 20, dates: 0, names: 0, players: 0 }, text: STORY.slice(0, 4) },
      ),
      'service',
    ],
  ])('%s', (_, page, looksLike) => {
    expect(judgeLook(page.look).isArticle, 'the detector said yes').toBe(true);
    expect(secondOpinion(page)).toEqual({ isArticle: false, looksLike });
  });
});

describe('the second opinion grants', () => {
  test('a story without metadata, once its writer and date are found', () => {
    const bare = found({ text: { densest: PROSE * 0.5 } });
    expect(judgeLook(bare.look).isArticle, 'the detector said no').toBe(false);
    expect(secondOpinion(bare)).toEqual({ isArticle: true });
  });

  test('a table of results, in which the detector saw no prose', () => {
    const table = found({
      text: { prose: 100, densest: 100 },
      page: { saysStory: true, dataSaysStory: true, bylines: 1 },
      address: 'https://sanabel.example/news/x/',
      template: 1,
    });
    expect(judgeLook(table.look).score).toBe(0);
    expect(secondOpinion(table)).toEqual({ isArticle: true });
  });
});

test.each([
  ['one line', 1, 0, false],
  ['two full lines', 2, 0, true],
  ['as much beside a film', 2, 1, false],
  ['a story beside a film', 8, 1, true],
])('of a signed story, %s: %s', (_, lines, players, isArticle) => {
  const short = found(SIGNED, { text: STORY.slice(0, lines), uses: { controls: 4, fields: 1, dates: 1, names: 1, players } });
  expect(secondOpinion(short).isArticle).toBe(isArticle);
});

describe('makers and dates', () => {
  const doubtful = { text: { densest: PROSE * 0.5 } } as const;
  test.each([
    ['one maker', 1, 1, true],
    ['none', 0, 0, false],
    ['as many as a list has', 9, 1, false],
  ])('%s: %s', (_, makers, dates, isArticle) => {
    expect(
      secondOpinion(found(doubtful, { makers, isDated: dates > 0, uses: { controls: 12, fields: 4, dates, names: makers, players: 0 } }))
        .isArticle,
    ).toBe(isArticle);
  });

  test('a shop’s are its reviewers’', () => {
    const ware = found({ ...doubtful, page: { saysShop: true, wares: 40 } });
    expect(secondOpinion(ware)).toEqual({ isArticle: false, looksLike: 'shop' });
  });
});
