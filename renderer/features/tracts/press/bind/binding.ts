import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { PressOrder } from '../press-order.ts';

/** Files that were made one by one and become one. */
export type Binding = {
  /** Of each leaflet: its pages by themselves, in the order of their faces. */
  readonly parts: readonly Uint8Array[];
  /** How far each leaflet's pages reach beyond their trimmed edge in its part, in millimetres. */
  readonly bleeds: readonly number[];
  /** Where they are laid: `leaflet` is a part, `face` a page of it. Null: the first part is taken as it is. */
  readonly sheets: readonly Sheet[] | null;
  readonly hasMarks: boolean;
  /** Each comes last, in this order. */
  readonly guides: readonly Uint8Array[];
  /** What the file says of itself. */
  readonly about: PressOrder;
};
