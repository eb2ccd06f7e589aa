import { trouble as ar } from './ar/trouble.ts';
import { trouble as en } from './en/trouble.ts';
import type { Words } from './index.ts';

export const trouble: Words<'trouble'> = { area: 'trouble', messages: { ar, en } };
