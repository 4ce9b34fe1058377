import type { ReactNode } from 'react';
import type { GridProps } from '../grid-props.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import { CellEditor } from '../parts/cell-editor.tsx';
import { type AfterEdit, afterEditPlace } from '../selection/after-edit.ts';
import type { Bounds } from '../selection/grid-selection.ts';
import type { SelectionState } from '../selection/use-grid-selection.ts';
import type { GridEditingState } from './use-grid-editing.ts';

type Options<Row> = {
  readonly props: GridProps<Row>;
  readonly editing: GridEditingState<Row>;
  readonly state: SelectionState;
  readonly columns: readonly PlacedColumn[];
  readonly bounds: Bounds;
  readonly focus: () => void;
};

/** The editor of the cell in hand, and where the keyboard goes once it is done; null while nothing is edited. */
export function useCellEditor<Row>(options: Options<Row>): ReactNode {
  const { props, editing, state, columns, bounds, focus } = options;
  const columnAt = (index: number) => columns[index]?.column ?? null;

  const finish = (text: string, then: AfterEdit) => {
    const place = editing.editing?.place;
    if (!place || !editing.commit(text) || then === 'stay') return;
    focus();
    const line = props.rows.lineAt(place.line);
    const next = afterEditPlace(place, then, {
      bounds,
      canEdit: (column) => editing.canEdit(line, columnAt(column)),
    });
    state.select(next.place);
    if (!next.isEdited) return;
    editing.begin(next.place, { line, column: columnAt(next.place.column) }, { kind: 'select' });
  };

  if (!editing.editing || !props.editing) return null;
  return (
    <CellEditor
      key={`${editing.editing.key} ${editing.editing.column.id}`}
      editing={editing.editing}
      choices={editing.choicesOf(editing.editing)}
      edits={props.editing}
      onText={editing.type}
      onCommit={finish}
      onCancel={() => {
        editing.cancel();
        focus();
      }}
    />
  );
}
