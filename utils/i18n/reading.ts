import { reading as ar } from './ar/reading.ts';
import { reading as en } from './en/reading.ts';
import type { Words } from './index.ts';

export const reading: Words<'reading'> = { area: 'reading', messages: { ar, en } };
