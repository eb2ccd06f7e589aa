import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countVitest, lastLine, table } from '../../../scripts/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'safa-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(numPassedTests: number, numFailedTests: number, numPendingTests: number): string {
  const path = join(folder, `${numPassedTests}-${numFailedTests}-${numPendingTests}.json`);
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0 }));
  return path;
}

describe('a run is counted by what it reports and by how it ended', () => {
  test.each([
    ['all passed', report(3, 0, 0), 0, { passed: 3, failed: 0, skipped: 0 }],
    ['failed and skipped tests', report(3, 2, 1), 1, { passed: 3, failed: 2, skipped: 1 }],
    ['a file that does not load: no failed test, a bad end', report(3, 0, 0), 1, { passed: 3, failed: 1, skipped: 0 }],
    ['no report at all', join(folder, 'none.json'), 1, { passed: 0, failed: 1, skipped: 0 }],
    ['no report and a good end is no pass', join(folder, 'none.json'), 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_case, path, code, count) => expect(countVitest(path, code)).toEqual(count));
});

describe('the last line is the sum, alone', () => {
  test.each([
    [[{ passed: 2, failed: 0, skipped: 0 }], '2 passed, 0 failed'],
    [
      [
        { passed: 2, failed: 1, skipped: 0 },
        { passed: 0, failed: 3, skipped: 4 },
      ],
      '2 passed, 4 failed, 4 skipped',
    ],
  ])('%j: %s', (counts, line) => {
    expect(lastLine(counts)).toBe(line);
    const outcomes = counts.map((count) => ({ ...count, name: 'x', seconds: 1, note: '' }));
    expect(table(outcomes).split('\n').at(-1)).toBe(line);
  });
});
