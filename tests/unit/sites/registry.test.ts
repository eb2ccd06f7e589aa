import { describe, expect, test } from 'vitest';
import { ARAB_COUNTRIES } from '../../../utils/sites/nationalities.ts';
import { isOrdinaryName, nameKey } from '../../../utils/sites/ordinary-names.ts';
import { newsOutlets, quotedOutlets } from '../../../utils/sites/registry.ts';
import { isCountryLine, parseLine } from '../../../utils/sites/lines.ts';

const news = newsOutlets();
const quoted = quotedOutlets();
const all = [...news, ...quoted];

/** Countries with hardly any outlet in Arabic. */
const SMALL = ['KM', 'DJ', 'SO'];

const countIn = (country: string): number => news.filter((outlet) => outlet.country === country).length;

describe('the Arabic outlets', () => {
  test('are 260 at the least', () => expect(news.length).toBeGreaterThanOrEqual(260));

  test('come from all 22 countries of the Arab League', () => expect(ARAB_COUNTRIES).toHaveLength(22));

  test.each(ARAB_COUNTRIES)('%s is represented', (country) => {
    expect(countIn(country)).toBeGreaterThanOrEqual(SMALL.includes(country) ? 1 : 3);
  });

  test('are published in Arabic', () => expect(news.filter(({ lang }) => lang !== 'ar')).toEqual([]));
});

describe('the gazetteer', () => {
  test('knows 180 foreign outlets and agencies at the least', () => expect(quoted.length).toBeGreaterThanOrEqual(180));

  test('never gives one name to two outlets', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const outlet of quoted) {
      for (const name of new Set([outlet.ar, outlet.latin, ...outlet.variants].map(nameKey))) {
        const owner = owners.get(name);
        if (owner) shared.push(`${name}: ${owner}, ${outlet.latin}`);
        owners.set(name, outlet.latin);
      }
    }
    expect(shared).toEqual([]);
  });

  test('runs the detector nowhere', () => expect(quoted.filter((outlet) => outlet.news)).toEqual([]));
});

describe('every outlet', () => {
  test('has well-formed hosts, the registrable one without www', () => {
    for (const host of all.flatMap(({ hosts }) => hosts)) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  test('has a path prefix that ends in no slash, or none', () => {
    for (const { pathPrefix = '/ar' } of all) expect(pathPrefix).toMatch(/^(?:\/[a-z-]+)+$/);
  });

  test('has a country and a language', () => {
    for (const outlet of all) {
      expect(outlet.country, outlet.latin).toMatch(/^(?:[A-Z]{2}|INT)$/);
      expect(outlet.lang, outlet.latin).toMatch(/^[a-z]{2}$/);
    }
  });

  test('has a name in Arabic letters and one in Latin', () => {
    for (const { ar, latin, variants } of all) {
      expect([ar, ...variants].join(' '), latin).toMatch(/\p{Script=Arabic}/u);
      expect(latin, ar).toMatch(/^[\p{Script=Latin}\p{N}+]/u);
    }
  });

  test('has variants that differ from its names and hold no space at their ends', () => {
    for (const { ar, latin, variants } of all) {
      const names = [...new Set([ar, latin]), ...variants];
      expect(names).toEqual(names.map((name) => name.trim()));
      expect(new Set(names).size, latin).toBe(names.length);
    }
  });
});

test('no two outlets share an address', () => {
  const addresses = all.flatMap(({ hosts, pathPrefix }) => hosts.map((host) => host + (pathPrefix ?? '')));
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

const LISTS = import.meta.glob<Readonly<Record<string, string>>>('../../../utils/sites/{outlets,gazetteer}/*.ts', { eager: true });

const LINE = /^[a-z0-9.-]+(?:,[a-z0-9.-]+)*(?:\/[a-z/-]+)? [nbasm](?::[a-z]{2})? \S.*\S$/;

test.each(Object.entries(LISTS))('%s is well written and in order: countries, then hosts', (_, module) => {
  for (const list of Object.values(module)) {
    const lines = list.trim().split('\n');
    for (const line of lines) if (!isCountryLine(line)) expect(line).toMatch(LINE);
    const countries = lines.filter(isCountryLine);
    expect(countries).toEqual([...new Set(countries)].toSorted());
    const sections = list.trim().split(/\n?^[A-Z]{2,3}\n/m);
    for (const section of sections.slice(1)) {
      const hosts = section.split('\n').map((line) => line.split(/[,/ ]/)[0] ?? '');
      expect(hosts).toEqual(hosts.toSorted());
    }
  }
});

test.each([
  ['example.com n المثال|Al-Mithal', { hosts: ['example.com'], ar: 'المثال', latin: 'Al-Mithal', kind: 'newspaper', variants: [] }],
  [
    'a.com,b.org/ar b:fr مثال|Example|ex|مثل',
    { hosts: ['a.com', 'b.org'], pathPrefix: '/ar', lang: 'fr', kind: 'broadcaster', variants: ['ex', 'مثل'] },
  ],
  ['cnbc.example s CNBC', { ar: 'CNBC', latin: 'CNBC' }],
])('the line «%s» is read', (line, outlet) => expect(parseLine(line, 'EG', 'ar', true)).toMatchObject(outlet));

test.each(['اليوم', 'الوطن', 'فارس', 'الفرنسية', 'عُمان', 'Time'])('«%s» is a word before it is an outlet', (name) => {
  expect(isOrdinaryName(name)).toBe(true);
});

test.each(['رويترز', 'عكاظ', 'اليوم السابع', 'الغارديان', 'Axios'])('«%s» can only be an outlet', (name) => {
  expect(isOrdinaryName(name)).toBe(false);
});
