import type { SiteRule } from '../types.ts';
import { akhbarelyomCom } from './akhbarelyom.com.ts';
import { albayanAe } from './albayan.ae.ts';
import { youm7Com } from './youm7.com.ts';

export const SITE_RULES: readonly SiteRule[] = [akhbarelyomCom, albayanAe, youm7Com];
