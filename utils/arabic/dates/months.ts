import { foldWord, wordAt } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Calendar } from './types.ts';

export interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

/**
 * Names of the months, one line a month, as papers from Mauritania to Iraq spell them, with Persian, Urdu, Kurdish, English and French.
 * Data rather than Intl turned round at run time: browsers ship Intl without some of these languages, and its first call costs 15 ms.
 * A test holds it to every name that Intl knows. Spellings that fold alike stand once.
 */
const GREGORY = [
  'يناير، كانون الثاني، كانون ثاني، كانون ثان، جانفي، ينايير، ژانویه، جنوری، کانوونی دووەم، January, Jan, janvier, janv',
  'فبراير، شباط، فيفري، فبرایر، فوریه، فروری، فېبروري، فبروری، شوبات، February, Feb, février, févr, fév',
  'مارس، آذار، مارت، مارچ، ئازار، March, Mar, mars',
  'أبريل، نيسان، أفريل، ابريل، نيسانو، آوریل، اپریل، April, Apr, avril, avr',
  'مايو، أيار، ماي، مه، مئی، مۍ، می، ئایار، May, mai',
  'يونيو، حزيران، جوان، يونيه، يونية، ژوئن، جون، حوزەیران، June, Jun, juin',
  'يوليو، تموز، جويلية، يوليه، يولية، يوليوز، ژوئیه، جولائی، جولای، تەمووز، July, Jul, juillet, juil',
  'أغسطس، آب، أوت، غشت، أغشت، اغسطوس، آگوست، اگست، اګست، ئاب، August, Aug, août',
  'سبتمبر، أيلول، شتنبر، شتمبر، سيبتمبر، سپتامبر، ستمبر، سپتمبر، ئەیلوول، September, Sept, Sep, septembre',
  'أكتوبر، تشرين الأول، تشرين أول، تشرین الاول، اكتوبر، أوكتوبر، اکتبر، تشرینی یەکەم، October, Oct, octobre',
  'نوفمبر، تشرين الثاني، تشرين ثاني، تشرين ثان، نونبر، نوفنبر، نوامبر، نومبر، تشرینی دووەم، November, Nov, novembre',
  'ديسمبر، كانون الأول، كانون أول، دجنبر، دجمبر، دیسمبر، ديسمبير، دسامبر، دسمبر، کانونی یەکەم، December, Dec, décembre, déc',
];

const ISLAMIC = [
  'محرم، المحرم، محرم الحرام، Muharram',
  'صفر، صفر الخير، صفر المظفر، Safar',
  'ربيع الأول، ربيع أول، ربيع الاول، ر بیع الاول، Rabiʻ I',
  'ربيع الآخر، ربيع الثاني، ربيع ثاني، ر بیع الثانی، Rabiʻ II',
  'جمادى الأولى، جمادى الأول، جمادي الاول، جماد الأول، جماد أول، Jumada I',
  'جمادى الآخرة، جمادى الثانية، جمادى الآخر، جمادی الثانی، جماد الآخر، جماد ثاني، جماد الثاني، Jumada II',
  'رجب، رجب الفرد، رجب المرجب، Rajab',
  'شعبان، شعبان المعظم، Shaʻban',
  'رمضان، رمضان المبارك، رمضان المعظم، Ramadan',
  'شوال، شوال المكرم، Shawwal',
  'ذو القعدة، ذي القعدة، ذو القعده، ذوالقعدۃ، ذیقعده، ذوالقعده، Dhuʻl-Qiʻdah',
  'ذو الحجة، ذي الحجة، ذوالحجۃ، ذیحجه، ذی‌الحجه، ذوالحجه، Dhuʻl-Hijjah',
];

const PERSIAN = [
  'فروردین، حمل',
  'اردیبهشت، ثور',
  'خرداد، جوزا',
  'تیر، سرطان',
  'مرداد، اسد',
  'شهریور، سنبله',
  'مهر، میزان',
  'آبان، عقرب',
  'آذر، قوس',
  'دی، جدی',
  'بهمن، دلو',
  'اسفند، حوت',
];

let names: Map<string, Month> | undefined;

/** Every name, folded, without its spaces. */
function monthNames(): Map<string, Month> {
  if (names) return names;
  names = new Map();
  for (const [calendar, lines] of [
    ['gregory', GREGORY],
    ['islamic', ISLAMIC],
    ['persian', PERSIAN],
  ] as const) {
    for (const [index, line] of lines.entries()) {
      for (const name of line.split(/[،,] ?/)) names.set(keyOf(name), { calendar, month: index + 1 });
    }
  }
  return names;
}

const keyOf = (name: string): string => name.split(' ').map(foldWord).join('');

/** The month that a name names in any of the known languages, alone or with its second word («تشرين الثاني»); null for any other word. */
export function monthOf(name: string): Month | null {
  return monthNames().get(keyOf(name)) ?? null;
}

/** «كانون2», «ت1»: how Levantine papers shorten the months that come twice. */
const NUMBERED: ReadonlyMap<string, number> = new Map(
  Object.entries({ كانون2: 1, ك2: 1, تشرين1: 10, ت1: 10, تشرين2: 11, ت2: 11, كانون1: 12, ك1: 12 }),
);

/** The month at an index, and how many tokens its name takes (1 or 2). */
export function monthAt(tokens: readonly Token[], index: number): (Month & { readonly width: number }) | null {
  const first = wordAt(tokens, index);
  if (!first) return null;
  const known = monthNames();
  const second = wordAt(tokens, index + 1);
  const pair = second ? known.get(first + second) : undefined;
  if (pair) return { ...pair, width: 2 };
  const numbered = NUMBERED.get(`${first}${tokens[index + 1]?.text ?? ''}`);
  if (numbered && !tokens[index + 1]?.spaced) return { calendar: 'gregory', month: numbered, width: 2 };
  const single = known.get(first);
  return single ? { ...single, width: 1 } : null;
}
