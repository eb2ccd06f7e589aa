import { globSync, readFileSync } from 'node:fs';
import { cssFaults } from './lint/css.ts';

/** The lint of style sheets: logical sides alone, and no spaced letters. Raw values and the rare physical side live in components/styles. */
const sheets = globSync('{components,entrypoints,public}/**/*.css');
let count = 0;
for (const path of sheets) {
  for (const fault of cssFaults(readFileSync(path, 'utf8'), { physical: path.startsWith('components/styles/') })) {
    console.error(`${path}:${fault.line}: ${fault.message}`);
    count++;
  }
}
console.log(`${sheets.length} style sheets, ${count} faults`);
process.exitCode = count > 0 ? 1 : 0;
