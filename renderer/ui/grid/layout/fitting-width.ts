/** What a cell has on either side of its text, and a heading beside its title: sort mark, menu. */
const cellPaddingRem = 1.375;
const headingExtraRem = 3.75;

type Contents = {
  readonly title: string;
  readonly texts: readonly string[];
  readonly rem: number;
  /** Pixels that a text takes on one line. */
  readonly measure: (text: string) => number;
};

/** The width, in rem, at which neither the title nor any of the texts is cut. */
export function fittingWidth({ title, texts, rem, measure }: Contents): number {
  const widest = texts.reduce((width, text) => Math.max(width, measure(text)), 0);
  return Math.max(measure(title) / rem + headingExtraRem, widest / rem + cellPaddingRem);
}

/** Texts as the grid writes them. */
export function textMeasurer(grid: HTMLElement): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(grid);
  if (context) context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => Math.ceil(context?.measureText(text).width ?? 0);
}
