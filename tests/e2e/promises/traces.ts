import { describe, expect, test } from 'vitest';
import { LISTED_HOST } from './detection.ts';
import type { Stage } from './index.ts';
import { openReader, whenClosed } from './reading.ts';

/** Of the watched page: all that its script has noticed since it was loaded. */
declare const report: () => string[];

export function traces(stage: Stage): void {
  describe("a page's own script", () => {
    test('notices nothing before the reader opens, though the detector has judged the page', async () => {
      const tab = await stage.driver.open(stage.server.address('watched', LISTED_HOST));
      await expect.poll(async () => (await tab.button()).badge).not.toBe('');
      expect(await tab.evaluate(() => report())).toEqual([]);
      await tab.close();
    });

    test('finds nothing that is left when the reader has closed', async () => {
      const tab = await stage.driver.open(stage.server.address('watched'));
      await openReader(tab);
      await tab.press('Escape');
      await whenClosed(tab);
      const left = (await tab.evaluate(() => report())).filter((line) =>
        /^(global|sheet|resource|font|node|message|console|fetch|xhr|mark|calls|dispatch)/.test(line),
      );
      expect(left).toEqual([]);
      await tab.close();
    });
  });
}
