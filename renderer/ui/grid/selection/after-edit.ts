import { unreachable } from '#shared/result.ts';
import type { Bounds, Place } from './grid-selection.ts';

/** How a cell was left. */
export type AfterEdit = 'down' | 'up' | 'next' | 'previous' | 'stay';

type Look = {
  readonly bounds: Bounds;
  readonly canEdit: (column: number) => boolean;
};

type Next = {
  readonly place: Place;
  /** Tab goes from field to field as in a form: the next one is opened at once. */
  readonly isEdited: boolean;
};

/** Where the keyboard goes after a cell: Enter down, Tab to the next cell of the row that may be edited. */
export function afterEditPlace(
  { line, column }: Place,
  then: AfterEdit,
  { bounds: { lines, columns }, canEdit }: Look,
): Next {
  switch (then) {
    case 'down':
      return { place: { line: Math.min(line + 1, lines - 1), column }, isEdited: false };
    case 'up':
      return { place: { line: Math.max(line - 1, 0), column }, isEdited: false };
    case 'next':
    case 'previous': {
      const step = then === 'next' ? 1 : -1;
      for (let other = column + step; other >= 0 && other < columns; other += step) {
        if (canEdit(other)) return { place: { line, column: other }, isEdited: true };
      }
      const beside = Math.max(0, Math.min(column + step, columns - 1));
      return { place: { line, column: beside }, isEdited: false };
    }
    case 'stay':
      return { place: { line, column }, isEdited: false };
    default:
      return unreachable(then);
  }
}
