import type { WebContentsPrintOptions } from 'electron';
import type { PrintWish } from '#shared/ipc/print-wish.ts';

/** Always at its real size. The system's dialogue shows the rest as a proposal, or knows better. */
export function printSettings(wish: PrintWish | null): WebContentsPrintOptions {
  const always = { silent: false, printBackground: true };
  if (wish === null) return always;
  const { copies, sides, paper } = wish;
  return {
    ...always,
    scaleFactor: 100,
    duplexMode: duplexModes[sides],
    pageSize: named(paper),
    ...(copies === null ? {} : { copies }),
  };
}

const duplexModes = { one: 'simplex', 'long-edge': 'longEdge', 'short-edge': 'shortEdge' } as const;

const micronsOfMm = 1_000;

/** By its name where printers have one for it. */
function named({
  width,
  height,
}: PrintWish['paper']): NonNullable<WebContentsPrintOptions['pageSize']> {
  if (width === 210 && height === 297) return 'A4';
  if (width === 297 && height === 420) return 'A3';
  return { width: width * micronsOfMm, height: height * micronsOfMm };
}
