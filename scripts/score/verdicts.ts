import type { Gold, Reading, Scorer } from './scorer.ts';

export interface Block {
  readonly text: string;
  readonly verdict: 'kept' | 'junk' | 'lost';
  /** The step that took a lost block, where one says so. */
  readonly why?: string;
}

export interface Fault {
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
}

export interface Verdicts {
  readonly ours: readonly Block[];
  readonly gold: readonly Block[];
  readonly leaked: readonly string[];
  readonly faults: readonly Fault[];
}

/** Block by block by the scorer's own measure: each is put to it alone. */
export function judgeBlocks(scorer: Scorer, gold: Gold, reading: Reading): Verdicts {
  const lines = reading.text.split(/\n+/).filter((line) => line.trim() !== '');
  const isJunk = (text: string) => gold.text !== undefined && scorer.scorePage(gold, { text, ms: 0 }).junk > 0;
  const isLost = (text: string) => scorer.scorePage({ id: gold.id, kind: gold.kind, text: [text] }, reading).lost > 0;
  const isLeaked = (text: string) => scorer.scorePage({ id: gold.id, kind: gold.kind, clutter: [text] }, reading).leak > 0;
  const { fields } = scorer.scorePage(gold, reading);
  return {
    ours: lines.map((text) => ({ text, verdict: isJunk(text) ? 'junk' : 'kept' })),
    gold: (gold.text ?? []).map((text) =>
      isLost(text) ? { text, verdict: 'lost', ...whyLost(text, reading) } : { text, verdict: 'kept' },
    ),
    leaked: (gold.clutter ?? []).filter(isLeaked),
    faults: Object.keys(fields)
      .filter((name) => !fields[name])
      .map((name) => ({ name, wanted: shown(gold[name as keyof Gold]), got: shown(reading[name as keyof Reading]) })),
  };
}

const HEAD = 30;

function whyLost(text: string, { removed = [] }: Reading): { why?: string } {
  const head = squeezed(text).slice(0, HEAD);
  const removal = removed.find((piece) => squeezed(piece.text).includes(head));
  return removal ? { why: `${removal.step}: ${removal.reason}` } : {};
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A field's value as one line; a list by its members. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
