import type { OutletTable } from '../types.ts';

/** Turkish and Iranian outlets, and those of Arab countries in other languages. Countries and hosts in order. */
export const NEAR_EAST: OutletTable = {
  AE: [
    { hosts: 'gulfnews.com', ar: 'غلف نيوز', latin: 'Gulf News', kind: 'newspaper', also: 'جلف نيوز | كلف نيوز' },
    { hosts: 'khaleejtimes.com', ar: 'خليج تايمز', latin: 'Khaleej Times', kind: 'newspaper', also: 'الخليج تايمز' },
    { hosts: 'thenationalnews.com', ar: 'ذا ناشيونال', latin: 'The National', kind: 'newspaper', also: 'ذي ناشيونال | ذا ناشونال' },
  ],
  DZ: [
    { hosts: 'elwatan-dz.com | elwatan.com', ar: 'الوطن الجزائرية', latin: 'El Watan', kind: 'newspaper', lang: 'fr' },
    { hosts: 'lexpressiondz.com', ar: 'ليكسبريسيون', latin: "L'Expression", kind: 'newspaper', lang: 'fr' },
  ],
  EG: [
    { hosts: 'dailynewsegypt.com', ar: 'ديلي نيوز إيجيبت', latin: 'Daily News Egypt', kind: 'newspaper' },
    { hosts: 'egyptindependent.com', ar: 'إيجيبت إندبندنت', latin: 'Egypt Independent', kind: 'site' },
  ],
  IR: [
    { hosts: 'etemadonline.com', ar: 'اعتماد', latin: 'Etemad', kind: 'newspaper', lang: 'fa' },
    { hosts: 'ettelaat.com', ar: 'اطلاعات', latin: "Ettela'at", kind: 'newspaper', lang: 'fa' },
    { hosts: 'iran-daily.com', ar: 'إيران ديلي', latin: 'Iran Daily', kind: 'newspaper' },
    { hosts: 'kayhan.ir', ar: 'كيهان', latin: 'Kayhan', kind: 'newspaper', lang: 'fa' },
    { hosts: 'presstv.ir', ar: 'برس تي في', latin: 'Press TV', kind: 'broadcaster', also: 'بريس تي في' },
    { hosts: 'shargh.com | sharghdaily.com', ar: 'شرق الإيرانية', latin: 'Shargh', kind: 'newspaper', lang: 'fa' },
    { hosts: 'tehrantimes.com', ar: 'طهران تايمز', latin: 'Tehran Times', kind: 'newspaper' },
  ],
  JO: [{ hosts: 'jordantimes.com', ar: 'جوردان تايمز', latin: 'The Jordan Times', kind: 'newspaper', also: 'جوردن تايمز | الجوردن تايمز' }],
  LB: [
    { hosts: 'dailystar.com.lb', ar: 'ديلي ستار اللبنانية', latin: 'The Daily Star (Lebanon)', kind: 'newspaper' },
    {
      hosts: 'lorientlejour.com | today.lorientlejour.com',
      ar: 'لوريان لوجور',
      latin: "L'Orient-Le Jour",
      kind: 'newspaper',
      lang: 'fr',
      also: "لوريون لوجور | لوريان لو جور | L'Orient Today",
    },
    { hosts: 'thecradle.co', ar: 'ذا كريدل', latin: 'The Cradle', kind: 'site', also: 'ذي كريدل | كريدل' },
  ],
  LY: [
    { hosts: 'libyaherald.com', ar: 'ليبيا هيرالد', latin: 'Libya Herald', kind: 'site' },
    { hosts: 'libyaobserver.ly', ar: 'ليبيا أوبزرفر', latin: 'The Libya Observer', kind: 'site', also: 'ليبيا أوبزيرفر' },
  ],
  MA: [
    { hosts: 'leconomiste.com', ar: 'ليكونوميست', latin: "L'Economiste", kind: 'newspaper', lang: 'fr' },
    { hosts: 'lematin.ma', ar: 'لو ماتان', latin: 'Le Matin', kind: 'newspaper', lang: 'fr', also: 'لوماتان' },
    { hosts: 'medias24.com', ar: 'ميديا 24', latin: 'Médias24', kind: 'site', lang: 'fr', also: 'ميدياس 24' },
    { hosts: 'telquel.ma', ar: 'تيل كيل', latin: 'TelQuel', kind: 'magazine', lang: 'fr' },
    { hosts: 'yabiladi.com', ar: 'يا بلادي', latin: 'Yabiladi', kind: 'site', lang: 'fr', also: 'يابلادي' },
  ],
  OM: [{ hosts: 'timesofoman.com', ar: 'تايمز أوف عمان', latin: 'Times of Oman', kind: 'newspaper' }],
  QA: [
    { hosts: 'gulf-times.com', ar: 'غلف تايمز', latin: 'Gulf Times', kind: 'newspaper', also: 'جلف تايمز' },
    { hosts: 'thepeninsulaqatar.com', ar: 'ذا بينينسولا', latin: 'The Peninsula', kind: 'newspaper', also: 'بينينسولا' },
  ],
  SA: [
    { hosts: 'arabnews.com', ar: 'عرب نيوز', latin: 'Arab News', kind: 'newspaper', also: 'آراب نيوز' },
    { hosts: 'saudigazette.com.sa', ar: 'سعودي غازيت', latin: 'Saudi Gazette', kind: 'newspaper', also: 'سعودي جازيت' },
  ],
  TN: [
    { hosts: 'businessnews.com.tn', ar: 'بيزنس نيوز التونسي', latin: 'Business News', kind: 'site', lang: 'fr', also: 'بيزنس نيوز' },
    { hosts: 'lapresse.tn', ar: 'لابراس التونسية', latin: 'La Presse de Tunisie', kind: 'newspaper', lang: 'fr', also: 'لابراس' },
  ],
  TR: [
    { hosts: 'ahaber.com.tr', ar: 'أ خبر', latin: 'A Haber', kind: 'broadcaster', lang: 'tr' },
    { hosts: 'cnnturk.com', ar: 'سي إن إن تورك', latin: 'CNN Türk', kind: 'broadcaster', lang: 'tr', also: 'سي إن إن ترك | سي ان ان تورك' },
    { hosts: 'cumhuriyet.com.tr', ar: 'جمهورييت', latin: 'Cumhuriyet', kind: 'newspaper', lang: 'tr', also: 'جمهوريت | جمهورييت التركية' },
    { hosts: 'haberturk.com', ar: 'خبر ترك', latin: 'Habertürk', kind: 'broadcaster', lang: 'tr', also: 'هابر ترك | خبر تورك' },
    {
      hosts: 'hurriyet.com.tr | hurriyetdailynews.com',
      ar: 'حرييت',
      latin: 'Hürriyet',
      kind: 'newspaper',
      lang: 'tr',
      also: 'حرييت ديلي نيوز | Hurriyet',
    },
    { hosts: 'milliyet.com.tr', ar: 'مللييت', latin: 'Milliyet', kind: 'newspaper', lang: 'tr', also: 'ميلييت | ملييت' },
    { hosts: 'ntv.com.tr', ar: 'إن تي في التركية', latin: 'NTV (Türkiye)', kind: 'broadcaster', lang: 'tr' },
    { hosts: 'sabah.com.tr', ar: 'صباح', latin: 'Sabah', kind: 'newspaper', lang: 'tr' },
    { hosts: 'sozcu.com.tr', ar: 'سوزجو', latin: 'Sözcü', kind: 'newspaper', lang: 'tr', also: 'Sozcu' },
    { hosts: 'trthaber.com', ar: 'تي آر تي خبر', latin: 'TRT Haber', kind: 'broadcaster', lang: 'tr', also: 'تي آر تي' },
    { hosts: 'trtworld.com', ar: 'تي آر تي وورلد', latin: 'TRT World', kind: 'broadcaster' },
  ],
};
