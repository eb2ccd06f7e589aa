import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
  readonly note: string;
}

/**
 * What a Vitest run counted, from its JSON report.
 * A run that ended badly without a failed test (a file that doesn't load, an unhandled error, no report at all) counts as one failure.
 */
export function countVitest(reportPath: string, exitCode: number): Count {
  const ended = Number(exitCode !== 0);
  if (!existsSync(reportPath)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
    number
  >;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo } = report;
  return { passed, failed: Math.max(failed, ended), skipped: pending + todo };
}

/** The stages as a table, and the sum as a last line of its own. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, passed, failed, skipped, seconds, note }) =>
    [
      name.padEnd(10),
      ...[passed, failed, skipped].map((count) => String(count).padStart(7)),
      `${seconds.toFixed(1)} s`.padStart(9),
      ` ${note}`,
    ].join(' '),
  );
  const head = ['stage'.padEnd(10), ' passed', ' failed', 'skipped', '     time'].join(' ');
  return ['', head, ...rows.map((row) => row.trimEnd()), '', lastLine(outcomes)].join('\n');
}

export function lastLine(outcomes: readonly Count[]): string {
  const sum = (key: keyof Count) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
