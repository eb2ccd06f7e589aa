import type { SiteRule } from '../types.ts';
import { akhbarelyomCom } from './akhbarelyom.com.ts';

export const SITE_RULES: readonly SiteRule[] = [akhbarelyomCom];
