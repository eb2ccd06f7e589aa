import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Lints a small tree of its own with the project's configuration, outside the project.
 * @param files path from the root → source
 * @returns path → the messages of its faults, each after its rule: «safa(layers): …»
 */
export function lint(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'safa-lint-'));
  try {
    // Rules that ask the compiler need the project around them; no rule that is tested here does.
    const config = readFileSync(join(root, '.oxlintrc.json'), 'utf8')
      .replace('"./scripts/lint/plugin.ts"', JSON.stringify(join(root, 'scripts/lint/plugin.ts')))
      .replace('"typeAware": true', '"typeAware": false');
    for (const [path, source] of Object.entries({ ...files, '.oxlintrc.json': config })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return byFile(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byFile(report: string): Map<string, string[]> {
  const { diagnostics } = JSON.parse(report) as { diagnostics: { filename: string; code: string; message: string }[] };
  const faults = new Map<string, string[]>();
  for (const { filename, code, message } of diagnostics) faults.set(filename, [...(faults.get(filename) ?? []), `${code}: ${message}`]);
  return faults;
}
