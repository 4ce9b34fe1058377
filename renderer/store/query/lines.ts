import type { Found } from './find-people.ts';
import type { Group } from './group-people.ts';

/** The lines of a list: people, and headings where it is grouped. */
export type Lines = {
  readonly total: number;
  /** Whoever stands between two lines, `to` not included, in order. */
  between(from: number, to: number): readonly PlacedLine[];
  /** Null when that person's group is folded. */
  lineOf(person: number): number | null;
};

/** `person`: the place among the people of the list. */
export type PlacedLine =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'heading'; readonly group: Group; readonly isFolded: boolean };

type Block = { readonly group: Group; readonly isFolded: boolean; readonly line: number };

export function linesOf({ slots, groups }: Found, foldedGroups: readonly string[]): Lines {
  return groups === null ? plainLines(slots.length) : groupedLines(groups, new Set(foldedGroups));
}

const plainLines = (total: number): Lines => ({
  total,
  lineOf: (person) => person,
  between(from, to) {
    const count = Math.max(0, Math.min(to, total) - Math.max(from, 0));
    return Array.from({ length: count }, (_, at) => ({
      kind: 'person',
      person: Math.max(from, 0) + at,
    }));
  },
});

function groupedLines(groups: readonly Group[], folded: ReadonlySet<string>): Lines {
  const blocks: Block[] = [];
  let total = 0;
  for (const group of groups) {
    const isFolded = folded.has(group.key);
    blocks.push({ group, isFolded, line: total });
    total += 1 + (isFolded ? 0 : group.to - group.from);
  }
  return {
    total,
    between(from, to) {
      const lines: PlacedLine[] = [];
      const end = Math.min(to, total);
      for (let at = lastAtOrBefore(blocks, ({ line }) => line <= from); ; at += 1) {
        const block = blocks[at];
        if (block === undefined || block.line >= end) return lines;
        pushBlock(lines, block, { from: Math.max(from, 0), to: end });
      }
    },
    lineOf(person) {
      const block = blocks[lastAtOrBefore(blocks, ({ group }) => group.from <= person)];
      return block === undefined || block.isFolded
        ? null
        : block.line + 1 + person - block.group.from;
    },
  };
}

function pushBlock(
  lines: PlacedLine[],
  { group, isFolded, line }: Block,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (line >= from) lines.push({ kind: 'heading', group, isFolded });
  if (isFolded) return;
  const last = Math.min(to, line + 1 + group.to - group.from);
  for (let at = Math.max(from, line + 1); at < last; at += 1) {
    lines.push({ kind: 'person', person: group.from + at - line - 1 });
  }
}

/** Of blocks for which `isBefore` holds first and then no more, the last one; the first one when it holds for none. */
function lastAtOrBefore(blocks: readonly Block[], isBefore: (block: Block) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && isBefore(block)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
