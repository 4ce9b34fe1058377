/** One stroke of a pen, in millimetres from the upper left of what is drawn. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Path = readonly PathStep[];

/** A thousandth of a millimetre is finer than any press. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

export const svgPath = (path: Path): string =>
  path.map(([letter, ...places]) => `${letter}${places.map(rounded).join(' ')}`).join('');
