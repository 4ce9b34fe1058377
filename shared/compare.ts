/** The order of days and ids, by code units: the same on every machine. Not for names, which a collator sorts. */
export const compareCodes = (a: string, b: string): number => Number(a > b) - Number(a < b);
