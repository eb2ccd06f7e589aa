import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { countVitest, table } from './test-report.ts';
import type { Outcome } from './test-report.ts';
import { STAGES } from './test-stages.ts';
import type { Stage } from './test-stages.ts';

/** `npm test`: every stage, also after one has failed. `npm test -- lint unit` runs the named ones alone. */
const REPORTS = 'out/tests';
/** A stage that hangs must not take the rest with it. */
const LIMIT_MS = 8 * 60_000;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) throw new Error(`No stage ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}.`);

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const stage of STAGES) {
  if (asked.length === 0 || asked.includes(stage.name)) outcomes.push(await perform(stage));
}
console.log(table(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

async function perform(stage: Stage): Promise<Outcome> {
  const { name } = stage;
  if (stage.skip) return { name, passed: 0, failed: 0, skipped: 1, seconds: 0, note: stage.skip };
  console.log(`\n── ${name}: ${stage.command.join(' ')}`);
  const report = `${REPORTS}/${name}.json`;
  const started = performance.now();
  const ended = await run([
    ...stage.command,
    ...(stage.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []),
  ]);
  const seconds = (performance.now() - started) / 1_000;
  const count = stage.vitest
    ? countVitest(report, ended.code)
    : { passed: Number(ended.code === 0), failed: Number(ended.code !== 0), skipped: 0 };
  return { name, ...count, seconds, note: ended.note };
}

/** Runs a command with its output streamed. The whole process group ends with it, so that no browser is left behind after a time-out. */
function run([program = '', ...args]: readonly string[]): Promise<{ readonly code: number; readonly note: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' });
    let note = '';
    const stop = (signal: NodeJS.Signals) => process.kill(process.platform === 'win32' ? child.pid! : -child.pid!, signal);
    const interrupt = () => {
      stop('SIGTERM');
      process.exit(130);
    };
    const timer = setTimeout(() => {
      note = `stopped after ${LIMIT_MS / 60_000} minutes`;
      stop('SIGKILL');
    }, LIMIT_MS);
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const settle = (code: number) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ code, note });
    };
    child.once('error', (error) => {
      note = error.message;
      settle(1);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
}
