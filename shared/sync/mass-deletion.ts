export type Removal = {
  readonly removed: number;
  /** How many rows the scope held before the first of them went. */
  readonly of: number;
};

const fewRows = 50;
const largeShare = 0.2;

/** Too many rows at once to be everyday work: a person is asked before they go. */
export const isMassDeletion = ({ removed, of }: Removal): boolean =>
  removed > fewRows && removed > of * largeShare;
