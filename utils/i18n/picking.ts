import { picking as ar } from './ar/picking.ts';
import { picking as en } from './en/picking.ts';
import type { Words } from './index.ts';

export const picking: Words<'picking'> = { area: 'picking', messages: { ar, en } };
