import { type TableObject, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import type { Inks } from '../inks.ts';
import { PaintLines } from '../text/paint-lines.tsx';
import { strokeStyle } from './paint-style.ts';

export type CellText = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LaidLine[];
};

type Props = {
  readonly table: TableObject;
  readonly cells: readonly CellText[];
  readonly fonts: FontShelf;
  readonly inks: Inks;
};

/** The fill is the ground of the header, or of the whole table when it has none. */
export function PaintTable({ table, cells, fonts, inks }: Props) {
  const { width, height } = table.size;
  const { uprights, levels, headerHeight } = tableRules(table);
  const rules = [
    ...uprights.map((x) => `M${x} 0V${height}`),
    ...levels.map((y) => `M0 ${y}H${width}`),
  ];
  return (
    <>
      {table.fill === null ? null : (
        <rect width={width} height={headerHeight || height} fill={inks(table.fill)} />
      )}
      {cells.map(({ key, x, y, lines }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <PaintLines lines={lines} fonts={fonts} inks={inks} />
        </g>
      ))}
      {table.stroke === null ? null : (
        <path
          d={rules.join('')}
          fill="none"
          strokeLinecap="square"
          {...strokeStyle(table.stroke, inks)}
        />
      )}
    </>
  );
}
