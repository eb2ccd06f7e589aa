/** A match pattern for web pages, as browsers take them: `*://*.paper.example/arabic/*`. */
export interface MatchPattern {
  /** `*`, `http` or `https` */
  readonly scheme: string;
  /** `*`, `*.paper.example` or `paper.example` */
  readonly host: string;
  /** Ends in `*`. */
  readonly path: string;
}

/** Null for what is no pattern of web pages with a path to its end (`file:///*`, a single page). */
export function parsePattern(pattern: string): MatchPattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', path: '/*' };
  const [, scheme, host, path] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(\/(?:[^*]*\/)?\*)$/.exec(pattern) ?? [];
  return scheme && host && path ? { scheme, host, path } : null;
}

/** Takes in the other pattern's host, or a bare host. */
export function coversHost({ host }: MatchPattern, other: string): boolean {
  if (host === '*' || host === other) return true;
  return host.startsWith('*.') && isUnder(other.replace(/^\*\./, ''), host.slice(2));
}

export function matchesUrl({ scheme, host, path }: MatchPattern, { protocol, hostname, pathname }: URL): boolean {
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  return isScheme && coversHost({ scheme, host, path }, hostname) && pathname.startsWith(path.slice(0, -1));
}

/** A host and all that belongs to it. */
export const patternOf = (host: string): string => `*://*.${host}/*`;

/** The same host, or one that belongs to it. */
export const isUnder = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);
