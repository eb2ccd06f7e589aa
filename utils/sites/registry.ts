import type { Outlet } from './types.ts';
import { isCountryLine, namesOn, parseLine } from './lines.ts';
import { AGENCIES } from './gazetteer/agencies.ts';
import { AMERICAS } from './gazetteer/americas.ts';
import { ASIA_AND_AFRICA } from './gazetteer/asia-and-africa.ts';
import { BRITAIN } from './gazetteer/britain.ts';
import { EUROPE } from './gazetteer/europe.ts';
import { FRANCE_AND_GERMANY } from './gazetteer/france-and-germany.ts';
import { ISRAEL } from './gazetteer/israel.ts';
import { NEAR_EAST } from './gazetteer/near-east.ts';
import { TRADE_PRESS } from './gazetteer/trade-press.ts';
import { EGYPT } from './outlets/egypt.ts';
import { GULF } from './outlets/gulf.ts';
import { INTERNATIONAL } from './outlets/international.ts';
import { IRAQ } from './outlets/iraq.ts';
import { LEVANT } from './outlets/levant.ts';
import { MAGHREB } from './outlets/maghreb.ts';
import { NILE_AND_HORN } from './outlets/nile-and-horn.ts';

// Functions, not constants: a bundle that asks for neither list carries neither, and no page pays for reading them before it asks.

/** All outlets, those of the first lists before the foreign ones; each is read when it is asked for. */
export interface Gazetteer {
  readonly size: number;
  /** Where the foreign outlets begin. */
  readonly foreign: number;
  outlet(index: number): Outlet;
  /** The addresses' part of the lists, a line an outlet. */
  readonly lines: readonly string[];
  /** Every outlet's names, «|» between them and a line an outlet. */
  readonly names: string;
}

let read: Gazetteer | undefined;

export function gazetteer(): Gazetteer {
  return (read ??= readLists());
}

function readLists(): Gazetteer {
  const news = [EGYPT, GULF, INTERNATIONAL, IRAQ, LEVANT, MAGHREB, NILE_AND_HORN].join('');
  const quoted = [AGENCIES, AMERICAS, ASIA_AND_AFRICA, BRITAIN, EUROPE, FRANCE_AND_GERMANY, ISRAEL, NEAR_EAST, TRADE_PRESS].join('');
  const lines: string[] = [];
  const countries: string[] = [];
  let foreign = 0;
  for (const list of [news, quoted]) {
    foreign = lines.length;
    let country = '';
    for (const line of list.split('\n')) {
      if (isCountryLine(line)) country = line;
      else if (line !== '') {
        lines.push(line);
        countries.push(country);
      }
    }
  }
  const outlets: Outlet[] = [];
  const outlet = (index: number): Outlet =>
    (outlets[index] ??= parseLine(lines[index]!, countries[index]!, index < foreign ? 'ar' : 'en', index < foreign));
  return { size: lines.length, foreign, outlet, lines, names: namesOn(lines.join('\n')) };
}

/** Arabic news outlets: the detector runs on them. */
export function newsOutlets(): readonly Outlet[] {
  return allOutlets().slice(0, gazetteer().foreign);
}

/** Agencies and foreign outlets that Arabic stories quote: known by name, the detector does not run on them. */
export function quotedOutlets(): readonly Outlet[] {
  return allOutlets().slice(gazetteer().foreign);
}

function allOutlets(): Outlet[] {
  const { size, outlet } = gazetteer();
  return Array.from({ length: size }, (_, index) => outlet(index));
}
