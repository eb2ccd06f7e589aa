import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const APT_PACKAGES = ['chromium', 'fonts-noto-core'];

/**
 * The Chromium that every script and test drives, as an executable's path.
 * Order: `SAFA_CHROMIUM`, the system's Chromium, the one Playwright has downloaded, and on Debian as root one installed by apt.
 * Chrome and Edge proper come last and by name only, since they refuse `--load-extension`.
 * @throws Error with the one command to run, where none is found and none can be installed.
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Safa: no Chromium here, installing one by apt …');
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...APT_PACKAGES], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium found. Run `npx playwright-core install chromium`, or set SAFA_CHROMIUM to the path of one.');
}

function findChromium(): string | undefined {
  const candidates = [process.env['SAFA_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()];
  return candidates.find((path): path is string => Boolean(path) && existsSync(path!));
}

/** `--no-sandbox` is needed by root alone; everyone else keeps the sandbox. */
export const sandboxArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
