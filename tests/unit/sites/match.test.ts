import { describe, expect, test } from 'vitest';
import { homeOf, matchPatterns, outletNamed, outletOf, outletsNamed } from '../../../utils/sites/match.ts';
import { spellingKey } from '../../../utils/sites/name-index.ts';
import { nameKey } from '../../../utils/sites/ordinary-names.ts';
import { newsOutlets, quotedOutlets } from '../../../utils/sites/registry.ts';

describe('outletOf', () => {
  test.each([
    ['https://www.youm7.com/story/1', 'Youm7'],
    ['http://m.youm7.com/', 'Youm7'],
    ['https://amp.albayan.ae/x', 'Al Bayan'],
    ['https://gate.ahram.org.eg/News/1.aspx', 'Al-Ahram'],
    ['https://WWW.Hespress.COM/a.html', 'Hespress'],
    ['https://hespress.com./a.html', 'Hespress'],
    ['https://hespress.com:8443/a.html', 'Hespress'],
    ['https://www.bbc.com/arabic/articles/x', 'BBC News Arabic'],
    ['https://www.bbc.com/arabic', 'BBC News Arabic'],
    ['https://www.bbc.co.uk/arabic/x', 'BBC News Arabic'],
    ['https://www.bbc.com/news/x', 'BBC'],
    ['https://www.bbc.com/arabica/x', 'BBC'],
    ['https://arabic.cnn.com/middle-east', 'CNN Arabic'],
    ['https://edition.cnn.com/x', 'CNN'],
    ['https://ultrasudan.ultrasawt.com/x', 'Ultra Sudan'],
    ['https://www.ultrasawt.com/x', 'Ultra Sawt'],
    ['https://arabic.rt.com/world/1', 'RT Arabic'],
    ['https://ara.reuters.com.evil.example/ar/', null],
    ['https://notyoum7.com/', null],
    ['https://example.org/youm7.com', null],
    ['https://com/', null],
    ['about:blank', null],
    ['file:///tmp/youm7.com.html', null],
    ['youm7.com', null],
    ['', null],
  ])('%s belongs to %s', (url, latin) => expect(outletOf(url)?.latin ?? null).toBe(latin));

  test('every outlet is found at its own home', () => {
    for (const outlet of [...newsOutlets(), ...quotedOutlets()]) expect(outletOf(homeOf(outlet))).toEqual(outlet);
  });
});

describe('outletNamed', () => {
  test.each([
    // As it is listed, and as it is spelled elsewhere.
    ['رويترز', 'Reuters'],
    ['الجارديان', 'The Guardian'],
    ['الغارديان', 'The Guardian'],
    ['غارديان', 'The Guardian'],
    ['فاينانشيال تايمز', 'Financial Times'],
    ['وول ستريت جورنال', 'The Wall Street Journal'],
    ['دير شبيجل', 'Der Spiegel'],
    ['The New York Times', 'The New York Times'],
    ['new york times', 'The New York Times'],
    ['TechCrunch', 'TechCrunch'],
    // Abbreviations.
    ['أ ف ب', 'AFP'],
    ['(أ.ف.ب)', 'AFP'],
    ['أف ب', 'AFP'],
    ['د.ب.أ', 'dpa'],
    ['و م ع', 'MAP'],
    ['وكالة الأنباء الكويتية (كونا)', 'KUNA'],
    ['وكالة تملكها الدولة (سانا)', 'SANA'],
    // Labels, tails, nationalities.
    ['صحيفة الغارديان البريطانية', 'The Guardian'],
    ['وكالة رويترز للأنباء', 'Reuters'],
    ['وكالة أنباء فارس الإيرانية', 'Fars'],
    ['شبكة «سي إن إن» الإخبارية الأمريكية', 'CNN'],
    ['موقع أكسيوس', 'Axios'],
    ['مجلة نيتشر العلمية', 'Nature'],
    ['هيئة الإذاعة البريطانية (بي بي سي)', 'BBC'],
    // Prefixes.
    ['للجزيرة', 'Al Jazeera'],
    ['وبلومبيرغ', 'Bloomberg'],
    ['لصحيفة عكاظ', 'Okaz'],
    ['لـ"رويترز"', 'Reuters'],
    ['الـ BBC', 'BBC'],
    // Harakat and tatweel.
    ['الأهـــرام', 'Al-Ahram'],
    ['عُكَاظ', 'Okaz'],
    // A label and a nationality choose between papers of one name.
    ['قناة الجزيرة', 'Al Jazeera'],
    ['صحيفة الجزيرة', 'Al-Jazirah'],
    ['صحيفة الأنباء الكويتية', 'Al-Anba'],
    ['صحيفة الشروق الجزائرية', 'Echorouk'],
    ['صحيفة الشروق التونسية', 'Al Chourouk'],
    ['وكالة أنباء الشرق الأوسط', 'MENA'],
    ['صحيفة الشرق الأوسط', 'Asharq Al-Awsat'],
    // No outlet.
    ['صحيفة الخبر اليمنية', null],
    ['خبر', null],
    ['بيان', null],
    ['وزارة الصحة', null],
    ['الصحيفة الفرنسية', null],
    ['صحيفة فرنسية', null],
    ['صحيفة', null],
    ['الأردن', null],
    ['باليوم', null],
    ['constructor', null],
    ['', null],
    ['…', null],
  ])('«%s» is %s', (name, latin) => expect(outletNamed(name)?.latin ?? null).toBe(latin));

  test('a nationality settles which of the papers called «الوطن» is meant', () => {
    const countries = ['السورية', 'السعودية', 'القطرية', 'البحرينية', 'المصرية'].map((adjective) =>
      outletsNamed(`صحيفة الوطن ${adjective}`),
    );
    expect(countries.map((found) => found.map(({ country }) => country))).toEqual([['SY'], ['SA'], ['QA'], ['BH'], ['EG']]);
  });

  test('a name that several papers carry gives them all', () => expect(outletsNamed('الوطن').length).toBeGreaterThan(3));

  test('every name of every outlet leads to it', () => {
    for (const outlet of [...newsOutlets(), ...quotedOutlets()]) {
      for (const name of [outlet.ar, outlet.latin, ...outlet.variants]) {
        expect(
          outletsNamed(name).map(({ hosts }) => hosts),
          name,
        ).toContainEqual(outlet.hosts);
      }
    }
  });

  test.each([
    ['أ.ف.ب', 'أ ف ب'],
    ['رصيف22', 'رصيف 22'],
    ['يديعوت أحرونوت', 'يديعوت احرونوت'],
  ])('«%s» and «%s» are one name', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
});

test('no two foreign outlets are one under the tolerance for spellings', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const outlet of quotedOutlets()) {
    const arabic = [outlet.ar, ...outlet.variants].filter((name) => /^\p{Script=Arabic}/u.test(name));
    for (const key of new Set(arabic.map((name) => spellingKey(nameKey(name))))) {
      const owner = owners.get(key);
      if (owner) shared.push(`${key}: ${owner}, ${outlet.latin}`);
      owners.set(key, outlet.latin);
    }
  }
  expect(shared).toEqual([]);
});

describe('matchPatterns', () => {
  const patterns = matchPatterns();

  test('are valid, and none is listed twice', () => {
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/(?:[a-z-]+\/)*\*$/);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test('cover a host, or one part of it, and no foreign house', () => {
    expect(patterns).toContain('*://*.youm7.com/*');
    expect(patterns).toContain('*://*.bbc.com/arabic/*');
    expect(patterns).not.toContain('*://*.bbc.com/*');
    expect(patterns).not.toContain('*://*.theguardian.com/*');
  });
});
