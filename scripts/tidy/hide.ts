import { Session } from '../../entrypoints/tidy/session.ts';
import { idleOf } from '../../entrypoints/tidy/timing.ts';
import { createFinder } from '../../utils/rails/finder.ts';
import { RAIL_KINDS } from '../../utils/rails/kinds.ts';
import type { Finder } from '../../utils/rails/types.ts';
import { hostOf } from '../../utils/settings/tidy-settings.ts';
import { ruleFor } from '../../utils/sites/apply.ts';

export interface Hiding {
  readonly session: Session;
  /** Milliseconds of the finder, the reading of the story included. */
  readonly ms: number;
  /** Gives the page back as it was. */
  undo(): void;
}

/** Hides every kind of rail in the page, by the extension's own code. @throws Error whatever the extension would end in */
export function hideRails(url: string, siteRules: boolean): Hiding {
  const ended = new AbortController();
  let ms = 0;
  const timed = <T>(run: () => T): T => {
    const start = performance.now();
    try {
      return run();
    } finally {
      ms += performance.now() - start;
    }
  };
  const ports = {
    createFinder: (isSpared: (element: Element) => boolean) => timedFinder(createFinder(document, url, isSpared), timed),
    siteRules: siteRules ? (ruleFor(url)?.hide ?? []) : [],
    host: hostOf(url),
    idle: idleOf(window),
  };
  const session = new Session(document, ports, { kinds: new Set(RAIL_KINDS), rules: [] }, (run) => run(), ended.signal);
  return { session, ms, undo: () => ended.abort() };
}

function timedFinder(finder: Finder, timed: <T>(run: () => T) => T): Finder {
  return {
    get protection() {
      return finder.protection;
    },
    read: () => timed(() => finder.read()),
    find: (roots) => timed(() => finder.find(roots)),
  };
}
