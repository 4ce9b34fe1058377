import type { GridLayout } from '../grid-types.ts';
import type { HeaderActions } from '../parts/header-cell.tsx';
import {
  addSort,
  freezeUpTo,
  groupBy,
  hideColumn,
  moveColumn,
  removeSort,
  resizeColumn,
  sortBy,
  sortOnly,
  unfreeze,
} from './grid-layout.ts';

type Options = {
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly fittingWidth: (id: string) => number;
  readonly onChooser: () => void;
};

type LayoutActions = Omit<HeaderActions, 'menuOf' | 'onMenu' | 'rem'>;

/** Everything the headings can ask for, as changes of the layout. */
export function layoutActions({
  layout,
  onLayout,
  fittingWidth,
  onChooser,
}: Options): LayoutActions {
  return {
    layout,
    onSort: (id) => onLayout(sortBy(layout, id)),
    onSortOnly: (id, direction) => onLayout(sortOnly(layout, id, direction)),
    onAddSort: (id) => onLayout(addSort(layout, id)),
    onRemoveSort: (id) => onLayout(removeSort(layout, id)),
    onGroup: (id) => onLayout(groupBy(layout, id)),
    onFreeze: (id) => onLayout(id === null ? unfreeze(layout) : freezeUpTo(layout, id)),
    onMove: (id, to) => onLayout(moveColumn(layout, id, to)),
    onResize: (id, widthRem) => onLayout(resizeColumn(layout, id, widthRem)),
    onFit: (id) => onLayout(resizeColumn(layout, id, fittingWidth(id))),
    onHide: (id) => onLayout(hideColumn(layout, id)),
    onChooser,
  };
}
