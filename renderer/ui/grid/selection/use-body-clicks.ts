import type { MouseEvent } from 'react';
import type { GridEditingState } from '../edit/use-grid-editing.ts';
import type { GridProps } from '../grid-props.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import type { Checks } from './use-checks.ts';
import { placeAt } from './use-grid-pointer.ts';
import type { SelectionState } from './use-grid-selection.ts';

type Options<Row> = {
  readonly props: GridProps<Row>;
  readonly state: SelectionState;
  readonly editing: GridEditingState<Row>;
  readonly checks: Checks | null;
  readonly columns: readonly PlacedColumn[];
  readonly focus: () => void;
};

/** The small buttons in rows, and double clicks; what a press selects is heard elsewhere. */
export function useBodyClicks<Row>(options: Options<Row>) {
  const { props, state, editing, checks, columns, focus } = options;
  const { rows, onOpen, onToggleGroup } = props;

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const folder = target.closest<HTMLElement>('[data-folder]')?.dataset.folder;
    if (folder !== undefined) {
      onToggleGroup?.(folder);
      focus();
    }
    const place = placeAt(target);
    if (place && target.closest('[data-checker]')) {
      checks?.toggleGroup(place.line);
      focus();
    }
    if (!place || !target.closest('[data-opener]')) return;
    state.select(place);
    const line = rows.lineAt(place.line);
    if (line?.kind === 'row') onOpen?.(line.row);
  };

  const onDoubleClick = ({ target }: MouseEvent) => {
    const place = placeAt(target);
    const placed = place ? columns[place.column] : undefined;
    if (!place || !placed || isControl(target)) return;
    const line = rows.lineAt(place.line);
    if (line?.kind === 'group') onToggleGroup?.(line.key);
    if (line?.kind !== 'row' || placed.column === null) return;
    const isEdited = editing.begin(place, { line, column: placed.column }, { kind: 'end' });
    if (!isEdited) onOpen?.(line.row);
  };

  return { onClick, onDoubleClick };
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, [data-editor]') !== null;
