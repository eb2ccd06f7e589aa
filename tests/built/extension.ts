import { globSync, readFileSync } from 'node:fs';

export const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** What the promises look at in a manifest; a key that is absent is undefined. */
export interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly action?: { readonly default_title?: string; readonly default_popup?: string };
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string }; readonly description?: string }>>;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly id?: string; readonly data_collection_permissions?: { readonly required: readonly string[] } };
  };
}

/** @throws where the extension has not been built: `npm run build` */
export function manifestOf(build: Build): Manifest {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
}

/** The text files of a build that a browser runs or shows, by path. */
export function sourcesOf(build: Build): Map<string, string> {
  const paths = globSync('**/*.{js,css,html}', { cwd: `.output/${build}` });
  return new Map(paths.map((path) => [path, readFileSync(`.output/${build}/${path}`, 'utf8')]));
}
