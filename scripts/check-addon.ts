import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BUILD = '.output/firefox-mv3';
/** Preact sets innerHTML for `dangerouslySetInnerHTML`: one warning in every bundle that carries it, and no other. */
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Mozilla's own linter over the Firefox build: no error, and no warning but the known one, once a bundle. */
if (!existsSync(BUILD)) throw new Error(`${BUILD} is not there: run \`npm run build:firefox\` first.`);
const run = spawnSync('addons-linter', ['--output', 'json', BUILD], { encoding: 'utf8', maxBuffer: 1 << 26 });
const report = JSON.parse(run.stdout) as { readonly errors: Finding[]; readonly warnings: Finding[]; readonly notices: Finding[] };

const known = new Set<string | undefined>();
const faults = [...report.errors, ...report.warnings].filter(({ code, file }) => {
  if (code !== KNOWN || known.has(file)) return true;
  known.add(file);
  return false;
});
for (const { code, message, file, line } of faults) console.error(`${file ?? BUILD}:${line ?? 1}: ${code}: ${message}`);
console.log(
  `addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings, of them ${known.size} known (${[...known].join(', ')})`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
