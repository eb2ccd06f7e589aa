import { posix } from 'node:path';

/**
 * Who may import whom. A file belongs to one zone; a zone lists the zones and packages that it may reach, and whatever it doesn't list is a fault.
 * `core` holds types alone, so every zone may import it. A new folder or library is a line here, and that line is the place to argue about it.
 */
interface Zone {
  /** Zones whose values and types may be imported, besides its own and `core`. */
  readonly zones: readonly string[];
  /** Packages by name; their subpaths are included. `*`: any. */
  readonly packages: readonly string[];
  /** What to do instead, for the message. */
  readonly instead: string;
}

const PURE = 'this layer is pure: take what it needs as an argument, or move what is shared to the left (arabic < sites < article < rails)';
const PLATFORM = 'platform folders do not know one another or the interface: share through types.ts, and let the entry point wire them';
const SHOWN = 'components show state and call its verbs: ask utils/state for it, and let the entry point wire the port';

const COMPONENTS = ['arabic', 'i18n', 'state', 'components/ui', 'components/styles'];
const VIEW_PACKAGES = ['preact', '@preact/signals'];
const PLATFORM_PACKAGES = ['wxt', '@wxt-dev/storage', '#imports', 'valibot'];

const ZONES: Readonly<Record<string, Zone>> = {
  core: { zones: [], packages: [], instead: 'layer 0 holds types alone, and imports types of layer 0 alone, by `import type`' },
  arabic: { zones: [], packages: [], instead: PURE },
  page: { zones: [], packages: [], instead: PURE },
  sites: { zones: ['arabic'], packages: ['valibot'], instead: PURE },
  article: { zones: ['arabic', 'sites'], packages: ['@mozilla/readability', 'dompurify', 'turndown', 'valibot'], instead: PURE },
  rails: { zones: ['arabic', 'sites', 'article'], packages: ['@medv/finder'], instead: PURE },
  i18n: { zones: ['arabic'], packages: [], instead: PURE },
  settings: { zones: ['arabic', 'sites', 'article', 'rails', 'i18n'], packages: PLATFORM_PACKAGES, instead: PLATFORM },
  library: { zones: ['arabic', 'sites', 'article', 'i18n'], packages: [...PLATFORM_PACKAGES, 'idb', 'fflate'], instead: PLATFORM },
  messages: { zones: ['arabic', 'sites', 'article', 'rails', 'i18n'], packages: PLATFORM_PACKAGES, instead: PLATFORM },
  state: {
    // Of the platform folders it may use what is free of `browser.*` (defaults, limits): tests/unit/lint/graph.test.ts follows the imports to the end.
    zones: ['arabic', 'sites', 'article', 'rails', 'i18n', 'settings', 'library', 'messages'],
    packages: ['@preact/signals'],
    instead: 'state gets the platform as ports: take a function as an argument, and let the entry point hand it in',
  },
  'components/styles': { zones: [], packages: [], instead: SHOWN },
  'components/ui': {
    zones: ['components/styles'],
    packages: VIEW_PACKAGES,
    instead: 'components/ui knows no word of the domain: take the words and values as props',
  },
  'components/reader': { zones: COMPONENTS, packages: VIEW_PACKAGES, instead: SHOWN },
  'components/library': { zones: COMPONENTS, packages: VIEW_PACKAGES, instead: SHOWN },
  'components/settings': { zones: COMPONENTS, packages: VIEW_PACKAGES, instead: SHOWN },
};

const CORE = /^utils\/(?:result\.ts|messages\/protocol\.ts|(?:.*\/)?(?:types|errors)\.ts)$/;

/** The zone of a file, by its path from the repository's root; `null` for what no layer governs (scripts, tests, configuration). */
export function zoneOf(path: string): string | null {
  if (CORE.test(path)) return 'core';
  const [top, folder = '', ...rest] = path.split('/');
  if (top === 'utils') return rest.length > 0 ? folder : 'utils';
  if (top === 'components') return rest.length > 0 ? `components/${folder}` : 'components';
  if (top === 'entrypoints') return `entrypoints/${folder.replace(/\..*$/, '')}`;
  return null;
}

export interface ImportEdge {
  /** Path of the importing file from the root, with forward slashes. */
  readonly from: string;
  /** The specifier as written. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What is wrong with an import, as a sentence for whoever wrote it; `null` where nothing is. */
export function layerFault({ from, specifier, typeOnly }: ImportEdge): string | null {
  const zone = zoneOf(from);
  if (zone === null) return null;
  if (/^(?:@@?|~~?)\//.test(specifier)) return `write «${specifier}» as a relative path: aliases hide which layer an import reaches.`;
  const isEntry = zone.startsWith('entrypoints/');
  const rules = ZONES[zone];
  if (!rules && !isEntry) return `${from} belongs to no layer: give ${zone} a line in scripts/lint/layers.ts, or the file another home.`;
  if (!specifier.startsWith('.')) return isEntry ? null : packageFault(zone, rules!, specifier);
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return fileFault(zone, isEntry ? null : rules!, zoneOf(target), target, typeOnly);
}

function packageFault(zone: string, rules: Zone, specifier: string): string | null {
  if (rules.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return null;
  return `${place(zone)} must not import the package «${specifier}»: ${rules.instead}.`;
}

/** `rules` is null for an entry point, which may import everything but another entry point. */
function fileFault(zone: string, rules: Zone | null, target: string | null, path: string, typeOnly: boolean): string | null {
  if (target === null) {
    const isAsset = rules === null && /^(?:public|node_modules)\//.test(path);
    return isAsset ? null : `${place(zone)} must not import ${path}: scripts and tests import the extension, never the other way round.`;
  }
  if (target.startsWith('entrypoints/') && target !== zone) {
    return `${place(zone)} must not import ${path}: nothing imports an entry point. Move what is shared down into utils or components.`;
  }
  if (zone === 'core' && target === 'core' && !typeOnly) return `layer 0 holds types alone: write \`import type\` for ${path}.`;
  if (rules === null || target === zone || target === 'core' || rules.zones.includes(target)) return null;
  return `${place(zone)} must not import ${path}: ${rules.instead}.`;
}

function place(zone: string): string {
  if (zone === 'core') return 'layer 0 (types.ts, errors.ts, result.ts, protocol.ts)';
  return zone.includes('/') ? zone : `utils/${zone}`;
}
