import type { Millimetres } from './millimetres.ts';

export type Block = {
  readonly height: Millimetres;
  /** A heading: never the last thing on a page. */
  readonly staysWithNext: boolean;
};

export type FilledPage = {
  readonly first: number;
  /** Past the last block of the page. */
  readonly end: number;
};

/**
 * Fills pages (or columns) with whole blocks, in their order: none is split. One that is higher than a page has a
 * page of its own. There is always a first page.
 */
export function fillPages(
  blocks: readonly Block[],
  roomOf: (page: number) => Millimetres,
): readonly FilledPage[] {
  const pages: FilledPage[] = [];
  let first = 0;
  while (first < blocks.length) {
    const end = endOfPage(blocks, first, roomOf(pages.length));
    pages.push({ first, end });
    first = end;
  }
  return pages.length === 0 ? [{ first: 0, end: 0 }] : pages;
}

function endOfPage(blocks: readonly Block[], first: number, room: Millimetres): number {
  let end = first;
  let height = 0;
  for (const block of blocks.slice(first, first + mostBlocks)) {
    height += block.height;
    if (height > room + tolerance) break;
    end += 1;
  }
  if (end === blocks.length) return end;
  let held = end;
  while (held > first && blocks[held - 1]?.staysWithNext === true) held -= 1;
  return held > first ? held : Math.max(end, first + 1);
}

/** Of rounding, not of layout. */
const tolerance = 1e-6;
const mostBlocks = 2_000;
