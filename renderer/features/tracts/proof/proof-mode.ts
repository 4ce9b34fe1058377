/** What a proof shows. Messages `tracts.proof.mode.<id>` name them. */
export const proofModes = ['composite', 'inks', 'coverage', 'trim', 'paper', 'compare'] as const;
export type ProofMode = (typeof proofModes)[number];

/** Those that look at plates: a file for screens has none. */
export const needsPlates = (mode: ProofMode): boolean =>
  mode === 'inks' || mode === 'coverage' || mode === 'paper';
