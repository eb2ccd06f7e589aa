import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BUILD = '.output/firefox-mv3';
/** The libraries assign to innerHTML, and no code of ours does: Preact once (`dangerouslySetInnerHTML`), DOMPurify once, Readability twice, each on a copy. */
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';
const KNOWN_IN: Readonly<Record<string, number>> = { 'reader.js': 4, 'tidy.js': 2 };
const knownIn = (file: string): number => KNOWN_IN[file] ?? 1;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Mozilla's own linter over the Firefox build: no error, and no warning but the known one, as often as the libraries account for. */
if (!existsSync(BUILD)) throw new Error(`${BUILD} is not there: run \`npm run build:firefox\` first.`);
const run = spawnSync('addons-linter', ['--output', 'json', BUILD], { encoding: 'utf8', maxBuffer: 1 << 26 });
const report = JSON.parse(run.stdout) as { readonly errors: Finding[]; readonly warnings: Finding[] };

const known = Map.groupBy(
  report.warnings.filter(({ code }) => code === KNOWN),
  ({ file }) => file ?? '',
);
const tooMany = [...known].filter(([file, found]) => found.length > knownIn(file));
const others = [...report.errors, ...report.warnings.filter(({ code }) => code !== KNOWN)];
for (const { code, message, file, line } of others) console.error(`${file ?? BUILD}:${line ?? 1}: ${code}: ${message}`);
for (const [file, found] of tooMany) {
  console.error(
    `${file}: ${found.length} assignments to innerHTML, ${knownIn(file)} of them by libraries: the rest is ours, and belongs nowhere.`,
  );
}
console.log(`addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings`);
process.exitCode = others.length + tooMany.length > 0 ? 1 : 0;
