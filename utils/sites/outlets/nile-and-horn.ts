import type { OutletTable } from '../types.ts';

/** Sudan, Somalia, Djibouti, Comoros. Countries and hosts in order. */
export const NILE_AND_HORN: OutletTable = {
  DJ: [
    { hosts: 'adi.dj', ar: 'وكالة الأنباء الجيبوتية', latin: 'ADI', kind: 'agency' },
    { hosts: 'alqarn.dj', ar: 'القرن', latin: 'Al-Qarn', kind: 'newspaper' },
    { hosts: 'rtd.dj', ar: 'إذاعة وتلفزيون جيبوتي', latin: 'RTD', kind: 'broadcaster' },
  ],
  KM: [{ hosts: 'alwatwan.net', ar: 'الوطن', latin: 'Al-Watwan', kind: 'newspaper', also: 'الوطن القمرية' }],
  SD: [
    { hosts: '3ayin.com', ar: 'عاين', latin: 'Ayin Network', kind: 'site', also: 'شبكة عاين' },
    { hosts: 'alnilin.com', ar: 'النيلين', latin: 'Alnilin', kind: 'site' },
    { hosts: 'alrakoba.net', ar: 'الراكوبة', latin: 'Al-Rakoba', kind: 'site' },
    { hosts: 'alsudaninews.com', ar: 'السوداني', latin: 'Al-Sudani', kind: 'newspaper' },
    { hosts: 'altaghyeer.info', ar: 'التغيير', latin: 'Al-Taghyeer', kind: 'site' },
    { hosts: 'dabangasudan.org', path: '/ar', ar: 'دبنقا', latin: 'Dabanga', kind: 'broadcaster', also: 'راديو دبنقا' },
    { hosts: 'kushnews.net', ar: 'كوش نيوز', latin: 'Kush News', kind: 'site' },
    { hosts: 'sudanakhbar.com', ar: 'أخبار السودان', latin: 'Sudan Akhbar', kind: 'site' },
    { hosts: 'sudanile.com', ar: 'سودانايل', latin: 'Sudanile', kind: 'site', also: 'سودان نايل' },
    { hosts: 'sudantribune.net', ar: 'سودان تربيون', latin: 'Sudan Tribune', kind: 'site', also: 'سودان تريبيون' },
    {
      hosts: 'suna-sd.net',
      ar: 'سونا',
      latin: 'SUNA',
      kind: 'agency',
      also: 'وكالة السودان للأنباء | وكالة الأنباء السودانية | السودان للأنباء | Sudan News Agency',
    },
    { hosts: 'tagpress.net', ar: 'تاق برس', latin: 'Tag Press', kind: 'site' },
    { hosts: 'ultrasudan.ultrasawt.com', ar: 'ألترا سودان', latin: 'Ultra Sudan', kind: 'site', also: 'الترا سودان' },
  ],
  SO: [
    { hosts: 'alshahid.net', ar: 'شبكة الشاهد', latin: 'Alshahid', kind: 'site', also: 'الشاهد' },
    { hosts: 'mogadishucenter.com', ar: 'مركز مقديشو', latin: 'Mogadishu Center', kind: 'site' },
    { hosts: 'somaliatoday.net', ar: 'الصومال اليوم', latin: 'Somalia Today', kind: 'site' },
    {
      hosts: 'sonna.so',
      path: '/ar',
      ar: 'صونا',
      latin: 'SONNA',
      kind: 'agency',
      also: 'وكالة الأنباء الوطنية الصومالية | وكالة الأنباء الصومالية',
    },
  ],
};
