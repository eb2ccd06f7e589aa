import { launchFirefox } from '../support/firefox.ts';
import { keepPromises } from './promises/index.ts';

keepPromises('Firefox', (mappedHosts) => launchFirefox(new URL('../../.output/firefox-mv3', import.meta.url).pathname, { mappedHosts }));
