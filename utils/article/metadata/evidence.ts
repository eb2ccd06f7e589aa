/** One thing that the page says about one field, and how much it is worth; weights compare within a field alone. */
export interface Candidate<Value> {
  readonly value: Value;
  /** Where it stands, in words that a reader of `Metadata.evidence` understands. */
  readonly source: string;
  readonly weight: number;
  /** Elements whose words it is, where it is printed. */
  readonly elements?: readonly Element[];
}

/** The heaviest candidate; the first one said among equals. */
export function strongest<Value>(candidates: readonly Candidate<Value>[]): Candidate<Value> | null {
  return candidates.reduce<Candidate<Value> | null>(
    (best, candidate) => (best && best.weight >= candidate.weight ? best : candidate),
    null,
  );
}

/** What a field's file hands back: its winner, and every element that it has read. */
export interface Settled<Value> {
  readonly value: Value;
  readonly source?: string;
  readonly used: readonly Element[];
  /** All that was weighed, the winner among it: for whoever asks why. */
  readonly weighed: readonly Candidate<unknown>[];
}

export const settled = <Value>(
  value: Value,
  source?: string,
  used: readonly Element[] = [],
  weighed: readonly Candidate<unknown>[] = [],
): Settled<Value> => ({ value, used, weighed, ...(source === undefined ? {} : { source }) });
