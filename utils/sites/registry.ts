import type { Outlet, OutletRow, OutletTable } from './types.ts';
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

let newsList: readonly Outlet[] | undefined;
let quotedList: readonly Outlet[] | undefined;

/** Arabic news outlets: the detector runs on them. */
export function newsOutlets(): readonly Outlet[] {
  return (newsList ??= [EGYPT, GULF, INTERNATIONAL, IRAQ, LEVANT, MAGHREB, NILE_AND_HORN].flatMap((table) => read(table, 'ar', true)));
}

/** Agencies and foreign outlets that Arabic stories quote: known by name, the detector does not run on them. */
export function quotedOutlets(): readonly Outlet[] {
  const tables = [AGENCIES, AMERICAS, ASIA_AND_AFRICA, BRITAIN, EUROPE, FRANCE_AND_GERMANY, ISRAEL, NEAR_EAST, TRADE_PRESS];
  return (quotedList ??= tables.flatMap((table) => read(table, 'en', false)));
}

function read(table: OutletTable, lang: string, news: boolean): Outlet[] {
  return Object.entries(table).flatMap(([country, rows]) => rows.map((row) => toOutlet(row, country, lang, news)));
}

function toOutlet(row: OutletRow, country: string, lang: string, news: boolean): Outlet {
  return {
    hosts: row.hosts.split(' | '),
    ...(row.path ? { pathPrefix: row.path } : {}),
    ar: row.ar,
    latin: row.latin,
    country,
    lang: row.lang ?? lang,
    variants: row.also ? row.also.split(' | ') : [],
    kind: row.kind,
    news,
  };
}
