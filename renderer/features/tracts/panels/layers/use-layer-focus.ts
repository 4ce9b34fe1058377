import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { reveal } from '../../../../ui/grid/layout/reveal.ts';
import type { LayerRow } from './layer-rows.ts';

type List = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly LayerRow[];
  readonly rowHeight: number;
  readonly chosen: readonly ObjectId[];
  /** The row that is to have the focus once it is there. */
  readonly focus: RefObject<ObjectId | null>;
};

/** Keeps the focus on a row that moves, and in sight what is chosen on the page. */
export function useLayerFocus({ scroller, rows, rowHeight, chosen, focus }: List): void {
  const show = (id: ObjectId | undefined) => {
    const { current } = scroller;
    const at = rows.findIndex(({ object }) => object.id === id);
    if (current === null || at === -1) return;
    const { scrollTop: scroll, clientHeight: room } = current;
    current.scrollTop = reveal({ start: at * rowHeight, size: rowHeight, scroll, room });
  };

  // After every render: a row that moved, or was far away, is only now where it is to be.
  useLayoutEffect(() => {
    const wanted = focus.current;
    if (wanted === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-layer="${CSS.escape(wanted)}"]`,
    );
    if (!row) return;
    focus.current = null;
    show(wanted);
    row.focus({ preventScroll: true });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is chosen, not when the list changes.
  useEffect(() => show(chosen.at(-1)), [chosen]);
}
