import { chromiumPath } from './chromium.ts';
import { firefoxPath } from './firefox.ts';

/** Sees to it that both browsers are there before the first test needs one. */
console.log(`Chromium: ${chromiumPath()}\nFirefox: ${firefoxPath()}`);
