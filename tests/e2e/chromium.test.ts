import { launchChromium } from '../support/chromium.ts';
import { keepPromises } from './promises/index.ts';

keepPromises('Chromium', (mappedHosts) => launchChromium(new URL('../../.output/chrome-mv3', import.meta.url).pathname, { mappedHosts }));
