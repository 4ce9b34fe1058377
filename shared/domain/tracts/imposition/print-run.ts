export type RunPlan = {
  /** Finished leaflets that are wanted. */
  readonly copies: number;
  /** How many sheets one pass through all of them is, and how many finished leaflets it yields. */
  readonly sheetsOfPass: number;
  readonly copiesOfPass: number;
  /** Percentage of sheets to have in reserve for what jams, smudges or is cut badly. */
  readonly spare: number;
};

export type PrintRun = {
  /** How often to print all the sheets, for the spare ones too. */
  readonly passes: number;
  /** The spare ones included. */
  readonly sheets: number;
  readonly spareSheets: number;
  /** Packets of 500 sheets to have at hand (ISO 4046: a ream is 500). */
  readonly reams: number;
  /** Leaflets beyond those wanted, when nothing is spoiled. */
  readonly surplus: number;
};

const sheetsOfReam = 500;

/** What a print run needs. Counts are whole and at least 0. */
export function printRun({ copies, sheetsOfPass, copiesOfPass, spare }: RunPlan): PrintRun {
  const wanted = Math.max(0, Math.ceil(copies));
  const needed = Math.ceil(wanted / Math.max(1, copiesOfPass));
  // Whole leaflets: one more of a single sheet of several helps nobody.
  const passes = needed + Math.ceil((needed * spare) / 100);
  const sheets = passes * sheetsOfPass;
  return {
    passes,
    sheets,
    spareSheets: sheets - needed * sheetsOfPass,
    reams: Math.ceil(sheets / sheetsOfReam),
    surplus: passes * copiesOfPass - wanted,
  };
}
