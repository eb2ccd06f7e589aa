import type { RailKind } from './types.ts';

/** Every kind, in the order in which the interface lists them. */
export const RAIL_KINDS = [
  'trending',
  'most-read',
  'related',
  'promo',
  'recommended',
  'ticker',
  'newsletter',
  'app-banner',
  'floating-video',
  'social',
] as const satisfies readonly RailKind[];
