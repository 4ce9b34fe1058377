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
  readonly passes: number;
  /** The spare ones included. */
  readonly sheets: number;
  /** Packets of 500 sheets to have at hand (ISO 4046: a ream is 500). */
  readonly reams: number;
  /** Leaflets beyond those wanted, when nothing is spoiled. */
  readonly surplus: number;
};

const sheetsOfReam = 500;

/** What a print run needs. Counts are whole and at least 0. */
export function printRun({ copies, sheetsOfPass, copiesOfPass, spare }: RunPlan): PrintRun {
  const wanted = Math.max(0, Math.ceil(copies));
  const passes = Math.ceil(wanted / Math.max(1, copiesOfPass));
  const needed = passes * sheetsOfPass;
  const sheets = needed + Math.ceil((needed * spare) / 100);
  return {
    passes,
    sheets,
    reams: Math.ceil(sheets / sheetsOfReam),
    surplus: Math.floor((sheets / Math.max(1, sheetsOfPass)) * copiesOfPass) - wanted,
  };
}
