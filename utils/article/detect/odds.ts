/** Weights are log-odds that a sign adds when it is fully there; signs lie between 0 and 1, or -1 and 1 where they can speak against a story. */
export function probability<Name extends string>(
  bias: number,
  weights: Readonly<Record<Name, number>>,
  signs: Readonly<Record<Name, number>>,
) {
  let odds = bias;
  for (const name of Object.keys(weights) as Name[]) odds += weights[name] * signs[name];
  return 1 / (1 + Math.exp(-odds));
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** From 0 to 1, which `enough` is. */
export const upTo = (count: number, enough: number): number => Math.max(0, Math.min(1, count / enough));
/** The same by orders of size: the tenth says less than the first. */
export const upToLog = (count: number, enough: number): number => upTo(Math.log1p(Math.max(0, count)), Math.log1p(enough));
