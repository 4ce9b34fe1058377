/** How sure a rule is that two records are one person. */
export type Strength = 'certain' | 'likely' | 'possible';

const strengths = ['certain', 'likely', 'possible'] as const satisfies readonly Strength[];

/** Negative when `a` is stronger: strongest first. */
export function compareStrength(a: Strength, b: Strength): number {
  return strengths.indexOf(a) - strengths.indexOf(b);
}

export function weakerOf(a: Strength, b: Strength): Strength {
  return compareStrength(a, b) > 0 ? a : b;
}

/** One step down; nothing is left of what was only possible. */
export function weakened(strength: Strength): Strength | null {
  return strengths[strengths.indexOf(strength) + 1] ?? null;
}
