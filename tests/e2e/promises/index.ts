import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver } from '../../support/driver.ts';
import { PAGES } from '../../support/pages.ts';
import { PAGES_IN_PARTS } from '../../support/pages-in-parts.ts';
import { TIDY_PAGES } from '../../support/tidy-pages.ts';
import { servePages, type PageServer } from '../../support/server.ts';
import { disturbances } from './disturbances.ts';
import { LISTED_HOST, detection } from './detection.ts';
import { layouts } from './layouts.ts';
import { opening } from './opening.ts';
import { pages } from './pages.ts';
import { restoring } from './restoring.ts';
import { tidyPicker } from './tidy-picker.ts';
import { tidy } from './tidy.ts';
import { traces } from './traces.ts';
import { trouble } from './trouble.ts';

/** What each promise's tests work with; both are there once the tests run. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
}

/** Registers every promise for one browser, which is started once. */
export function keepPromises(browser: string, launch: (mappedHosts: readonly string[]) => Promise<Driver>): void {
  describe(browser, () => {
    let driver: Driver | undefined;
    let server: PageServer | undefined;
    const stage: Stage = {
      get driver() {
        return driver!;
      },
      get server() {
        return server!;
      },
    };
    beforeAll(async () => {
      server = await servePages({ ...PAGES, ...PAGES_IN_PARTS, ...TIDY_PAGES });
      driver = await launch([LISTED_HOST]);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });
    for (const promise of [opening, layouts, restoring, disturbances, traces, detection, pages, tidy, tidyPicker, trouble]) promise(stage);
  });
}
