import { hiding as ar } from './ar/hiding.ts';
import { hiding as en } from './en/hiding.ts';
import type { Words } from './index.ts';

export const hiding: Words<'hiding'> = { area: 'hiding', messages: { ar, en } };
