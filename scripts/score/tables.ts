import { detection, share, wrongFields, type PageScore, type Summary } from './scorer.ts';

type Row = readonly string[];

/** Rows as a Markdown table whose columns line up, so that it reads the same in a terminal. The first row is the head. */
export function markdownTable(rows: readonly Row[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (row: Row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}

export interface Result {
  readonly name: string;
  readonly summary: Summary;
}

const FIELDS = ['title', 'byline', 'people', 'publisher', 'published', 'dir', 'lang'];
const NONE = '·';

/** The story's words: what came, what is missing, what came beside it. A set without annotated text gets no table. */
export function textTable(results: readonly Result[]): string | null {
  if (results.every(({ summary }) => summary.pages === 0)) return null;
  const head = ['', 'P', 'R', 'F1', 'worst', 'F1 < .9', 'lost', 'junk', 'leak'];
  const rows = results.map(({ name, summary: { p, r, f1, worst, below90, lost, junk, leak, clutter } }) => [
    name,
    ...[p, r, f1, worst].map(decimals),
    ...[below90, lost, junk].map(String),
    clutter === 0 ? NONE : `${leak}/${clutter}`,
  ]);
  return markdownTable([head, ...rows]);
}

/** What is known about the story, and whether the page was taken for one. */
export function fieldTable(results: readonly Result[]): string {
  const named = FIELDS.filter((field) => results.some(({ summary }) => field in summary.fields));
  const withSources = results.some(({ summary }) => summary.sources.gold > 0);
  const head = ['', ...named, ...(withSources ? ['sources found', 'right'] : []), 'story: precision', 'recall'];
  const rows = results.map(({ name, summary }) => {
    const { sources } = summary;
    const { precision, recall } = detection(summary);
    const told = summary.detect.tp + summary.detect.tn + summary.detect.fp.length + summary.detect.fn.length > 0;
    return [
      name,
      ...named.map((field) => outOf(summary.fields[field] ?? [0, 0])),
      ...(withSources ? [outOf([sources.found, sources.gold]), outOf([sources.right, sources.given])] : []),
      ...[precision, recall].map((figure) => (told && figure !== null ? decimals(figure) : NONE)),
    ];
  });
  return markdownTable([head, ...rows]);
}

/** Our pages that lost most against the best that could be, worst first, with the peer's figure beside. */
export function losersTable(
  ours: readonly PageScore[],
  peer: ReadonlyMap<string, PageScore>,
  peerName: string,
  most: number,
): string | null {
  const losers = ours.filter(({ f1, lost, leak }) => f1 < 0.98 || lost > 0 || leak > 0).toSorted((a, b) => a.f1 - b.f1);
  if (losers.length === 0) return null;
  const rows = losers.slice(0, most).map((row) => {
    const theirs = peer.get(row.id);
    const figures = [row.p, row.r, row.f1].map(decimals);
    return [
      row.id,
      ...figures,
      theirs ? decimals(theirs.f1) : NONE,
      ...[row.lost, row.junk, row.leak].map(String),
      wrongFields(row).join(' ') || NONE,
    ];
  });
  return markdownTable([['page', 'P', 'R', 'F1', peerName, 'lost', 'junk', 'leak', 'wrong'], ...rows]);
}

export const decimals = (figure: number): string => figure.toFixed(3);

const outOf = ([right, of]: readonly [number, number]): string => (share(right, of) === null ? NONE : `${right}/${of}`);
