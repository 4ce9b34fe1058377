import { askForBytes } from './readers.ts';

const dotsPerInch = 300;
/** Dots along one side of a square, a twelfth of an inch: how a line's edge is smoothed does not show any more. */
const along = 25;

/** How much ink lies on each square of a page, and how many squares a row has. */
type PageInk = { readonly across: number; readonly squares: readonly number[] };

export const inkByPoppler = async (path: string): Promise<readonly PageInk[]> =>
  inkOf(await askForBytes('pdftoppm', '-gray', '-r', `${dotsPerInch}`, path));

export const inkByMupdf = async (path: string): Promise<readonly PageInk[]> => {
  const how = ['-N', '-q', '-c', 'gray', '-r', `${dotsPerInch}`, '-F', 'pgm', '-o', '-'];
  return inkOf(await askForBytes('mutool', 'draw', ...how, path));
};

/** Grey pictures one behind another, as `pgm` has them. */
function inkOf(pictures: Buffer): readonly PageInk[] {
  const pages: PageInk[] = [];
  for (let at = 0; at < pictures.length; ) {
    const head = /^P5\s+(?:#[^\n]*\s+)?(\d+)\s+(\d+)\s+255\s/u.exec(
      pictures.subarray(at, at + 100).toString('latin1'),
    );
    if (head === null) throw new Error('Not a grey picture');
    const [said, width = '', height = ''] = head;
    const from = at + said.length;
    at = from + Number(width) * Number(height);
    pages.push(squaresOf(pictures.subarray(from, at), Number(width), Number(height)));
  }
  return pages;
}

function squaresOf(dots: Buffer, width: number, height: number): PageInk {
  const [across, down] = [Math.floor(width / along), Math.floor(height / along)];
  const squares = new Array<number>(across * down).fill(0);
  for (let y = 0; y < down * along; y += 1) {
    for (let x = 0; x < across * along; x += 1) {
      const square = Math.floor(y / along) * across + Math.floor(x / along);
      squares[square] = (squares[square] ?? 0) + (255 - (dots[y * width + x] ?? 255)) / 255;
    }
  }
  return { across, squares };
}

/** By how much two pictures of a page differ, as a share of its ink. */
export function inkApart(one: PageInk | undefined, other: PageInk | undefined): number {
  if (!one || one.across !== other?.across) throw new Error('Pages of two sizes');
  let apart = 0;
  let all = 0;
  for (const [at, ink] of one.squares.entries()) {
    apart += Math.abs(ink - (other.squares[at] ?? 0));
    all += ink;
  }
  return apart / all;
}
