import { existsSync } from 'node:fs';
import { installByApt } from './apt.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * The Firefox that the end-to-end tests drive, as an executable's path.
 * Order: `SAFA_FIREFOX`, the system's Firefox, and on Debian as root one installed by apt.
 * @throws Error that says what to do, where none is found and none can be installed.
 */
export function firefoxPath(): string {
  const path = findFirefox() ?? (installByApt(['firefox-esr']) ? findFirefox() : undefined);
  if (path) return path;
  throw new Error(
    'No Firefox found. Install Firefox 142 or later (Debian: `sudo apt install firefox-esr`), or set SAFA_FIREFOX to the path of one.',
  );
}

function findFirefox(): string | undefined {
  return [process.env['SAFA_FIREFOX'], ...PLACES].find((path): path is string => Boolean(path) && existsSync(path!));
}
