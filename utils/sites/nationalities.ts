import { fold } from '../arabic/normalize.ts';

const ADJECTIVES: Readonly<Record<string, string>> = {
  AE: 'اماراتي',
  AF: 'افغاني',
  AR: 'ارجنتيني',
  AT: 'نمساوي',
  AU: 'استرالي',
  BE: 'بلجيكي',
  BH: 'بحريني',
  BR: 'برازيلي',
  CA: 'كندي',
  CH: 'سويسري',
  CN: 'صيني',
  CU: 'كوبي',
  DE: 'الماني',
  DJ: 'جيبوتي',
  DK: 'دنماركي',
  DZ: 'جزائري',
  EG: 'مصري قاهري',
  ES: 'اسباني كتالوني مدريدي',
  ET: 'اثيوبي',
  FR: 'فرنسي باريسي',
  GB: 'بريطاني انجليزي لندني',
  GR: 'يوناني',
  ID: 'اندونيسي',
  IL: 'اسرائيلي عبري',
  IN: 'هندي',
  IQ: 'عراقي',
  IR: 'ايراني',
  IT: 'ايطالي',
  JO: 'اردني',
  JP: 'ياباني',
  KE: 'كيني',
  KM: 'قمري',
  KR: 'كوري',
  KW: 'كويتي',
  LB: 'لبناني بيروتي',
  LY: 'ليبي',
  MA: 'مغربي',
  MR: 'موريتاني',
  MX: 'مكسيكي',
  MY: 'ماليزي',
  NG: 'نيجيري',
  NL: 'هولندي',
  NO: 'نرويجي',
  OM: 'عماني',
  PK: 'باكستاني',
  PL: 'بولندي',
  PS: 'فلسطيني مقدسي',
  PT: 'برتغالي',
  QA: 'قطري',
  RU: 'روسي',
  SA: 'سعودي',
  SD: 'سوداني',
  SE: 'سويدي',
  SG: 'سنغافوري',
  SO: 'صومالي',
  SY: 'سوري',
  TN: 'تونسي',
  TR: 'تركي',
  UA: 'اوكراني',
  US: 'امريكي اميركي نيويوركي',
  VA: 'فاتيكاني',
  VE: 'فنزويلي',
  YE: 'يمني',
};

/** Members of the Arab League. */
export const ARAB_COUNTRIES: readonly string[] = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' ');

let countries: Map<string, string> | undefined;

/** Country that a folded word names as a nationality with its article («البريطانيه» is `GB`); null where it is none. */
export function countryOfNationality(word: string): string | null {
  countries ??= new Map(
    Object.entries(ADJECTIVES).flatMap(([country, adjectives]) =>
      adjectives
        .split(' ')
        .flatMap((adjective) => [[fold(`ال${adjective}`), country] as const, [fold(`ال${adjective}ة`), country] as const]),
    ),
  );
  return countries.get(word) ?? null;
}
