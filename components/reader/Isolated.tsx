import { isolatedRuns } from './isolated-runs.ts';

/** One line of text whose foreign words and numbers keep their own direction. */
export function Isolated({ text, dir }: { text: string; dir: 'rtl' | 'ltr' }) {
  return <>{isolatedRuns(text, dir).map(({ text: run, apart }) => (apart ? <bdi>{run}</bdi> : run))}</>;
}
