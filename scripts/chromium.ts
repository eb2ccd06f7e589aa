import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installByApt } from './apt.ts';

/**
 * The Chromium that every script and test drives, as an executable's path.
 * Order: `SAFA_CHROMIUM`, the system's Chromium, the one Playwright has downloaded, and on Debian as root one installed by apt.
 * Chrome and Edge proper come last and by name only, since they refuse `--load-extension`.
 * @throws Error with the one command to run, where none is found and none can be installed.
 */
export function chromiumPath(): string {
  const path = findChromium() ?? (installByApt(['chromium', 'fonts-noto-core']) ? findChromium() : undefined);
  if (path) return path;
  throw new Error('No Chromium found. Run `npx playwright-core install chromium`, or set SAFA_CHROMIUM to the path of one.');
}

function findChromium(): string | undefined {
  const candidates = [process.env['SAFA_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()];
  return candidates.find((path): path is string => Boolean(path) && existsSync(path!));
}

/** `--no-sandbox` is needed by root alone; everyone else keeps the sandbox. */
export const sandboxArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
