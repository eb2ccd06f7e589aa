import type { SiteRule } from '../types.ts';
import { akhbarelyom } from './akhbarelyom.com.ts';
import { albayan } from './albayan.ae.ts';
import { youm7 } from './youm7.com.ts';

export const SITE_RULES: readonly SiteRule[] = [akhbarelyom, albayan, youm7];
