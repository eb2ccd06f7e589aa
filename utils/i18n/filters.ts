import { filters as ar } from './ar/filters.ts';
import { filters as en } from './en/filters.ts';
import type { Words } from './index.ts';

export const filters: Words<'filters'> = { area: 'filters', messages: { ar, en } };
