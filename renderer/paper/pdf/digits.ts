/** A number as PDF writes it, to a ten-thousandth: of a point or of a millimetre, nothing that a press could show is lost. */
export const digits = (value: number): string => {
  const rounded = Math.round(value * 10_000) / 10_000;
  // Never in powers of ten, which PDF does not know, and never a zero with a sign.
  return rounded === 0 ? '0' : String(rounded);
};
