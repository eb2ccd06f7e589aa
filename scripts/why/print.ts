import type { FieldAccount } from '../../utils/article/types.ts';
import type { Account } from './page.ts';

const LONGEST = 110;
const MOST = 12;

/** The account as a terminal shows it: a paragraph a field, then the container, then what was taken out by step. */
export function printAccount({ outcome, container, fields, removed, ms }: Account): string {
  const parts = [`${outcome} (${ms} ms)`];
  for (const [field, account] of Object.entries(fields)) parts.push(fieldLines(field, account).join('\n'));
  if (container)
    parts.push(`container  ${container.path}\n  begins «${container.opening}»\n  ${container.votes} blocks have Readability’s vote`);
  parts.push(removedLines(removed).join('\n'));
  return parts.join('\n\n');
}

function fieldLines(field: string, { won, source, rule, candidates }: FieldAccount): string[] {
  const lines = [`${field}  ${won === null || won === '' ? '(nothing)' : short(won)}${source ? `  ← ${source}` : ''}`, `  rule: ${rule}`];
  for (const candidate of candidates.slice(0, MOST)) {
    const mark = won !== null && candidate.value !== '' && won.includes(candidate.value) && candidate.source === source ? '→' : ' ';
    lines.push(`  ${mark} ${candidate.weight.toFixed(2).padStart(6)}  ${candidate.source}: ${short(candidate.value)}`);
  }
  if (candidates.length > MOST) lines.push(`    and ${candidates.length - MOST} lighter ones`);
  return lines;
}

function removedLines(removed: Account['removed']): string[] {
  const steps = Map.groupBy(removed, ({ step }) => step);
  const lines = [`taken out  ${removed.length}`];
  for (const [step, entries] of steps) {
    lines.push(`  ${step}  ${entries.length}`);
    for (const { reason, text } of entries) lines.push(`    ${reason}: «${short(text)}»`);
  }
  return lines;
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
