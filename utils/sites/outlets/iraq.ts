import type { OutletTable } from '../types.ts';

/** Iraq. Countries and hosts in order. */
export const IRAQ: OutletTable = {
  IQ: [
    { hosts: '964media.com', ar: 'شبكة 964', latin: '964 Media', kind: 'site', also: '964' },
    { hosts: 'alforatnews.iq | alforatnews.com', ar: 'الفرات نيوز', latin: 'Al-Forat News', kind: 'agency', also: 'الفرات' },
    { hosts: 'almaalomah.me', ar: 'المعلومة', latin: 'Al-Maalomah', kind: 'agency' },
    { hosts: 'almadapaper.net', ar: 'المدى', latin: 'Al-Mada', kind: 'newspaper' },
    { hosts: 'almirbad.com', ar: 'المربد', latin: 'Al-Mirbad', kind: 'broadcaster', also: 'راديو المربد' },
    { hosts: 'alrafidain.tv', ar: 'الرافدين', latin: 'Al-Rafidain', kind: 'broadcaster' },
    { hosts: 'alrasheedmedia.com', ar: 'الرشيد', latin: 'Al-Rasheed', kind: 'broadcaster' },
    { hosts: 'alsabaah.iq', ar: 'الصباح', latin: 'Al-Sabaah', kind: 'newspaper' },
    { hosts: 'alsharqiya.com', ar: 'الشرقية', latin: 'Al Sharqiya', kind: 'broadcaster', also: 'الشرقية نيوز' },
    { hosts: 'alsumaria.tv', ar: 'السومرية', latin: 'Alsumaria', kind: 'broadcaster', also: 'السومرية نيوز' },
    { hosts: 'azzaman.com', ar: 'الزمان', latin: 'Azzaman', kind: 'newspaper' },
    { hosts: 'baghdadtoday.news', ar: 'بغداد اليوم', latin: 'Baghdad Today', kind: 'agency' },
    { hosts: 'basnews.com', path: '/ar', ar: 'باسنيوز', latin: 'BasNews', kind: 'agency', also: 'باس نيوز' },
    { hosts: 'burathanews.com', ar: 'براثا نيوز', latin: 'Buratha News', kind: 'agency', also: 'براثا' },
    { hosts: 'dijlah.tv', ar: 'دجلة', latin: 'Dijlah', kind: 'broadcaster' },
    { hosts: 'imn.iq', ar: 'شبكة الإعلام العراقي', latin: 'IMN', kind: 'broadcaster' },
    { hosts: 'ina.iq', ar: 'واع', latin: 'INA', kind: 'agency', also: 'وكالة الأنباء العراقية | الأنباء العراقية | Iraqi News Agency' },
    { hosts: 'kitabat.com', ar: 'كتابات', latin: 'Kitabat', kind: 'site' },
    { hosts: 'kurdistan24.net', path: '/ar', ar: 'كوردستان 24', latin: 'Kurdistan 24', kind: 'broadcaster', also: 'كردستان 24' },
    { hosts: 'mawazin.net', ar: 'موازين نيوز', latin: 'Mawazin News', kind: 'agency' },
    { hosts: 'nasnews.com', ar: 'ناس نيوز', latin: 'Nas News', kind: 'site' },
    { hosts: 'ninanews.com', ar: 'نينا', latin: 'NINA', kind: 'agency', also: 'الوكالة الوطنية العراقية للأنباء' },
    { hosts: 'rudawarabia.net', ar: 'رووداو عربية', latin: 'Rudaw Arabia', kind: 'broadcaster', also: 'رووداو | روداو' },
    { hosts: 'shafaq.com', ar: 'شفق نيوز', latin: 'Shafaq News', kind: 'agency' },
    { hosts: 'sotaliraq.com', ar: 'صوت العراق', latin: 'Sot al-Iraq', kind: 'site' },
    { hosts: 'ultrairaq.ultrasawt.com', ar: 'ألترا عراق', latin: 'Ultra Iraq', kind: 'site', also: 'الترا عراق' },
    { hosts: 'utviraq.net', ar: 'يو تي في العراقية', latin: 'UTV', kind: 'broadcaster' },
  ],
};
