import type { Millimetres } from './millimetres.ts';

/** Either so many millimetres, or a share of what the others leave. */
export type ColumnWidth =
  | { readonly kind: 'fixed'; readonly width: Millimetres }
  | { readonly kind: 'share'; readonly share: number };

/** They fill the line exactly. Fixed columns that are together too wide shrink alike. */
export function columnWidths(
  columns: readonly ColumnWidth[],
  line: Millimetres,
): readonly Millimetres[] {
  const fixed = sum(columns.map((column) => (column.kind === 'fixed' ? column.width : 0)));
  const shares = sum(columns.map((column) => (column.kind === 'share' ? column.share : 0)));
  const mostFixed = shares === 0 ? line : line * largestFixedPart;
  const shrink = fixed > mostFixed || shares === 0 ? mostFixed / Math.max(fixed, tiny) : 1;
  const left = line - fixed * shrink;
  return columns.map((column) =>
    column.kind === 'fixed' ? column.width * shrink : (left * column.share) / shares,
  );
}

/** What has no fixed width keeps some room, whatever the others ask for. */
const largestFixedPart = 0.7;
const tiny = 1e-9;

const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);
