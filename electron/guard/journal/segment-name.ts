/** Segments are named after the seq they begin with, so that names sort by age. */
export const segmentName = (firstSeq: number): string =>
  `${String(firstSeq).padStart(16, '0')}.journal`;

export const isSegmentName = (name: string): boolean => /^\d{16}\.journal$/.test(name);

export const firstSeqOf = (name: string): number => Number.parseInt(name, 10);
