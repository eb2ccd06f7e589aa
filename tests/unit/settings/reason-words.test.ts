import { expect, test } from 'vitest';
import { reasonWords } from '../../../components/settings/reason-words.ts';
import { hiding } from '../../../utils/i18n/hiding.ts';
import { createTranslate } from '../../../utils/i18n/index.ts';
import type { RailReason } from '../../../utils/rails/types.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

test.each<[RailReason, string, string]>([
  [{ why: 'labelled', label: 'لا يفوتك' }, 'عنوانه «لا يفوتك».', 'Its heading is “لا يفوتك”.'],
  [
    { why: 'links', links: 1, share: 0.86 },
    'فيه رابط واحد إلى مادة أخرى، وهو 86% من كلماته.',
    'It holds one link to another piece, 86% of its words.',
  ],
  [
    { why: 'links', links: 2, share: 1 },
    'فيه رابطان إلى مادتين أخريين، وهما 100% من كلماته.',
    'It holds 2 links to other pieces, 100% of its words.',
  ],
  [
    { why: 'links', links: 10, share: 0.001 },
    'فيه 10 روابط إلى مواد أخرى، وهي 1% من كلماته.',
    'It holds 10 links to other pieces, 1% of its words.',
  ],
  [
    { why: 'links', links: 11, share: 0.5 },
    'فيه 11 رابطًا إلى مواد أخرى، وهي 50% من كلماته.',
    'It holds 11 links to other pieces, 50% of its words.',
  ],
  [
    { why: 'cards', cards: 4 },
    'فيه 4 بطاقات من شكل واحد، عنوان كل منها رابط.',
    'It holds 4 cards of one make, each with a linked headline.',
  ],
  [{ why: 'named', name: 'news-ticker' }, 'يسميه قالب الموقع news-ticker.', 'The site’s template calls it news-ticker.'],
  [{ why: 'shares', links: 2 }, 'فيه زران ينشران الصفحة في موقعين آخرين.', 'It holds 2 buttons that post the page elsewhere.'],
  [{ why: 'calls' }, 'يدعوك إلى قناة أو تطبيق أو تنبيهات.', 'It calls you to a channel, an app or notifications.'],
  [{ why: 'asks' }, 'يطلب بريدك أو رقمك.', 'It asks for your address or number.'],
  [{ why: 'floats' }, 'يبقى فوق الصفحة حين تمررها.', 'It stays over the page while you scroll.'],
  [{ why: 'moves' }, 'يجري في الصفحة من تلقاء نفسه.', 'It runs across the page by itself.'],
  [{ why: 'rule', selector: '.box' }, 'تسميه قاعدة: .box', 'A rule names it: .box'],
])('%o is said in words', (reason, arabic, english) => {
  expect(plain(reasonWords(createTranslate([hiding], 'ar'), reason))).toBe(arabic);
  expect(plain(reasonWords(createTranslate([hiding], 'en'), reason))).toBe(english);
});

test('names in foreign letters keep their own direction in a sentence', () => {
  expect(reasonWords(createTranslate([hiding], 'ar'), { why: 'named', name: 'news-ticker' })).toContain('\u2068news-ticker\u2069');
});
