/**
 * An outline in places (`M10,20L30,20Z`) as one in ways (`m10 20l20 0z`), so that it may be drawn from anywhere. It
 * begins at the pen. Understands what HarfBuzz writes: M, L, Q, C and Z, with one set of places each.
 */
export function relativePath(outline: string): string {
  let written = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, letter = '', places = ''] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    if (letter === 'Z') {
      [x, y] = [startX, startY];
      written += 'z';
      continue;
    }
    const numbers = places.match(/-?\d*\.?\d+(?:e-?\d+)?/gu)?.map(Number) ?? [];
    const ways = numbers.map((value, at) => rounded(value - (at % 2 === 0 ? x : y)));
    written += letter.toLowerCase() + ways.join(' ');
    [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
    if (letter === 'M') [startX, startY] = [x, y];
  }
  return written;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
