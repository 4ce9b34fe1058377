import type { GridEditingState } from '../edit/use-grid-editing.ts';
import type { GridProps } from '../grid-props.ts';
import type { GridLine } from '../grid-types.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import type { HeaderActions } from '../parts/header-cell.tsx';
import { type Block, blockOf, headingLine, rangeOf } from '../selection/grid-selection.ts';
import type { Checks } from '../selection/use-checks.ts';
import type { SelectionState } from '../selection/use-grid-selection.ts';
import type { KeyTargets } from './use-grid-keys.ts';

type Options<Row> = {
  readonly props: GridProps<Row>;
  readonly state: SelectionState;
  readonly editing: GridEditingState<Row>;
  readonly checks: Checks | null;
  readonly columns: readonly PlacedColumn[];
  readonly header: HeaderActions;
  readonly copy: (hasHeadings: boolean) => Promise<unknown>;
};

/** What each key does, given where the keyboard is. */
export function keyTargets<Row>(options: Options<Row>): KeyTargets {
  const { props, state, editing, checks, columns, header, copy } = options;
  const { cursor } = state.selection;
  const block = blockOf(state.selection);
  const line: GridLine<Row> | null = cursor.line < 0 ? null : props.rows.lineAt(cursor.line);
  const placed = columns[cursor.column];
  const column = placed?.column ?? null;
  const isHeading = cursor.line === headingLine;
  const here = { line, column };

  const sortHere = (isMore: boolean) => {
    if (column === null) checks?.toggleAll();
    else if (column.isSortable) (isMore ? header.onAddSort : header.onSort)(column.id);
  };
  const openHere = () => {
    if (line?.kind === 'row') props.onOpen?.(line.row);
  };
  const foldHere = () => {
    if (line?.kind === 'group') props.onToggleGroup?.(line.key);
  };

  return {
    move: (move) => {
      state.move(move);
    },
    extend: state.extend,
    selectAll: state.selectAll,
    check: () => {
      if (isHeading) sortHere(false);
      else if (line?.kind === 'group') foldHere();
      else if (isSeveralLines(block))
        checks?.checkRange({ from: block.fromLine, to: block.toLine });
      else checks?.toggle(cursor.line);
    },
    checkRange: () => {
      if (line?.kind === 'group') checks?.toggleGroup(cursor.line);
      else if (!isHeading) checks?.toggleTo(cursor.line);
    },
    enter: () => {
      if (isHeading) sortHere(false);
      else if (line?.kind === 'group') foldHere();
      else if (placed && column === null) checks?.toggle(cursor.line);
      else if (!editing.begin(cursor, here, { kind: 'select' })) openHere();
    },
    enterMore: () => {
      if (isHeading) sortHere(true);
      else state.move('up');
    },
    open: openHere,
    edit: () => {
      editing.begin(cursor, here, { kind: 'end' });
    },
    type: (text) => editing.begin(cursor, here, { kind: 'replace', text }),
    clear: () => {
      const range = rangeOf(
        block,
        columns.map(({ column }) => column?.id ?? null),
      );
      if (!isHeading && range.columns.length > 0) props.editing?.onClear?.(range);
    },
    copyWithHeadings: () => void copy(true),
    menu: () => {
      if (column === null) return;
      header.onMenu(column.id);
    },
    escape: () => {
      if (isSeveralLines(block) || block.fromColumn !== block.toColumn) state.select(cursor);
      else props.onEscape?.();
    },
    fold: (move) => {
      if (line?.kind !== 'group') return false;
      const isTurned = line.isFolded ? move === 'right' : move === 'left' && cursor.column === 0;
      if (isTurned) foldHere();
      return isTurned;
    },
  };
}

const isSeveralLines = ({ fromLine, toLine }: Block): boolean => toLine > fromLine;
