import { existsSync } from 'node:fs';

export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether the command is a Vitest run, whose tests are counted one by one; any other command counts as one test. */
  readonly vitest?: boolean;
  /** Why it can't run here; a stage that is left out is counted as skipped, never as passed. */
  readonly skip?: string | false;
}

const npm = (script: string) => ['npm', 'run', '--silent', script];
const vitest = (name: string, ...args: string[]): Stage => ({ name, vitest: true, command: ['vitest', 'run', ...args] });

/** All that `npm test` runs, in order: cheap before dear, and the builds before what looks at them. */
export const STAGES: readonly Stage[] = [
  { name: 'browsers', command: ['node', 'scripts/test-browsers.ts'] },
  { name: 'types', command: npm('types') },
  { name: 'lint', command: npm('lint') },
  { name: 'format', command: npm('format:check') },
  { name: 'unused', command: npm('lint:unused') },
  vitest('unit', '--project', 'unit'),
  vitest('dom', '--project', 'dom'),
  { name: 'build', command: npm('build') },
  { name: 'sizes', command: npm('sizes') },
  { name: 'addon', command: npm('lint:addon') },
  vitest('built', '--project', 'built'),
  vitest('e2e', '--config', 'tests/e2e/vitest.config.ts'),
  { ...vitest('corpus', '--project', 'corpus'), skip: !existsSync('../shared/corpus') && 'no ../shared/corpus beside the project' },
];
