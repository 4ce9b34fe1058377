import type { ReactNode } from 'react';
import type { GridEditingState } from '../edit/use-grid-editing.ts';
import type { GridProps } from '../grid-props.ts';
import type { ColumnModel } from '../layout/use-column-model.ts';
import type { GridWindow } from '../layout/use-grid-window.ts';
import { isChecked } from '../selection/checked-rows.ts';
import { type Block, cellsIn, type Selection } from '../selection/grid-selection.ts';
import { GridRow } from './grid-row.tsx';
import { GroupRow } from './group-row.tsx';

type Props<Row> = {
  readonly grid: GridProps<Row>;
  readonly gridId: string;
  readonly model: ColumnModel;
  readonly shown: GridWindow;
  readonly width: number;
  readonly selection: Selection;
  readonly block: Block;
  readonly editing: GridEditingState<Row>;
  readonly editor: ReactNode;
};

/** The rows near the screen. Each is drawn again only when something of its own changed. */
export function GridBody<Row>(props: Props<Row>) {
  const { grid, gridId, model, shown, width, selection, block, editing, editor } = props;
  const { rows, checks, layout, activeKey = null } = grid;
  const { cursor } = selection;
  const isRange = cellsIn(block) > 1;
  const edited = editing.editing;
  return shown.lines.map((index) => {
    const line = rows.lineAt(index);
    const isSelected = isRange && index >= block.fromLine && index <= block.toLine;
    const look = {
      gridId,
      line: index,
      top: index * shown.rowHeight,
      width,
      frozen: model.frozen,
      frozenWidth: model.frozenWidth,
      center: shown.center,
      cursor: cursor.line === index ? cursor.column : null,
      fromColumn: isSelected ? block.fromColumn : 0,
      toColumn: isSelected ? block.toColumn : -1,
      isBlockTop: isSelected && index === block.fromLine,
      isBlockBottom: isSelected && index === block.toLine,
    };
    if (line?.kind === 'group') {
      return (
        <GroupRow
          key={index}
          {...look}
          group={line}
          all={model.all}
          canCheck={checks?.keysOfGroup !== undefined}
        />
      );
    }
    return (
      <GridRow
        key={index}
        {...look}
        row={line?.row ?? null}
        cellOf={grid.cellOf}
        level={layout.groupBy === null ? null : 2}
        isChecked={line !== null && checks !== undefined && isChecked(checks.checked, line.key)}
        isOpen={line !== null && line.key === activeKey}
        canOpen={grid.onOpen !== undefined}
        canEdit={grid.editing !== undefined}
        edits={line === null ? null : (editing.pending.get(line.key) ?? null)}
        editor={
          edited && edited.place.line === index
            ? { column: edited.place.column, node: editor }
            : null
        }
      />
    );
  });
}
