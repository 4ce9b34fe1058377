import { type TableObject, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { Colours } from '../ink/colours.ts';
import { boxOperators } from '../ink/draw-path.ts';
import type { PageTags } from '../tags/tags.ts';
import { painted, pen } from './write-box.ts';

/** The fill is the ground of the header, or of the whole table when it has none. */
export function writtenTable(
  table: TableObject,
  cells: readonly string[],
  { colours, artifact }: { readonly colours: Colours; readonly artifact: PageTags['artifact'] },
): string {
  const { width, height } = table.size;
  const { uprights, levels, headerHeight } = tableRules(table);
  const ground = boxOperators({ x: 0, y: 0, width, height: headerHeight || height });
  const rules = [
    ...uprights.map((x) => `${digits(x)} 0 m ${digits(x)} ${digits(height)} l`),
    ...levels.map((y) => `0 ${digits(y)} m ${digits(width)} ${digits(y)} l`),
  ];
  const isRuled = table.stroke !== null && table.stroke.width > 0;
  return [
    artifact(painted(ground, { fill: table.fill, stroke: null }, colours)),
    ...cells,
    isRuled && table.stroke
      ? artifact(`q 2 J ${pen(table.stroke, colours)} ${rules.join(' ')} S Q`)
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
