import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Graph {
  /** Paths of the project's own modules, from the root, the entry first. */
  readonly modules: readonly string[];
  /** Package specifier as written → the module that imports it. */
  readonly packages: ReadonlyMap<string, string>;
}

/** What a module brings with it at run time: imports of types are followed nowhere, since nothing of them is left in a bundle. */
export function importGraph(entry: string): Graph {
  const modules = new Set<string>();
  const packages = new Map<string, string>();
  const visit = (path: string) => {
    if (modules.has(path) || !existsSync(path)) return;
    modules.add(path);
    if (!/\.tsx?$/.test(path)) return;
    for (const specifier of runtimeImports(path)) {
      if (!specifier.startsWith('.')) packages.set(specifier, path);
      else visit(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
    }
  };
  visit(entry);
  return { modules: [...modules], packages };
}

function runtimeImports(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  return [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest && !entry.isType ? [entry.moduleRequest.value] : [])),
    ),
    ...dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
}
