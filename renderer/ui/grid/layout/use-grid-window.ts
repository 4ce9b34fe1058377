import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { headingLine, type Place } from '../selection/grid-selection.ts';
import { reveal } from './reveal.ts';
import type { ColumnModel, PlacedColumn } from './use-column-model.ts';
import type { Room } from './use-room.ts';

const rowRem = 2.25;
const headRem = 2.5;

type Look = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly room: Room;
  readonly model: ColumnModel;
  readonly lines: number;
  readonly hasFoot: boolean;
  readonly rem: number;
  /** Stays drawn wherever one scrolls: it holds what is being typed. */
  readonly kept: Place | null;
};

export type GridWindow = {
  readonly lines: readonly number[];
  /** The free columns near the screen; held ones are always drawn. */
  readonly center: readonly PlacedColumn[];
  readonly rowHeight: number;
  readonly bodyHeight: number;
  readonly pageLines: number;
  readonly reveal: (place: Place) => void;
};

/** Of any number of lines and columns, the few that are drawn. */
export function useGridWindow(look: Look): GridWindow {
  const { scroller, room, model, lines, hasFoot, rem, kept } = look;
  const rowHeight = Math.round(rowRem * rem);
  const edges = Math.round(headRem * rem) + (hasFoot ? rowHeight : 0);
  const { center, frozenWidth } = model;
  const getScrollElement = () => scroller.current;

  const down = useVirtualizer({
    count: lines,
    getScrollElement,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: center.length,
    getScrollElement,
    estimateSize: (index) => center[index]?.width ?? 0,
    overscan: 1,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the text moved every row.
  useLayoutEffect(() => down.measure(), [rowHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, or other widths.
  useLayoutEffect(() => across.measure(), [center]);

  const drawn = down.getVirtualItems().map(({ index }) => index);
  const isKeptAway = kept !== null && kept.line < lines && !drawn.includes(kept.line);
  const items = across.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const keptColumn = kept?.column ?? null;
  const near = useMemo(
    () =>
      center.filter(
        ({ index }, at) =>
          (at >= first && at <= last) || (keptColumn !== null && index === keptColumn),
      ),
    [center, first, last, keptColumn],
  );

  return {
    lines: isKeptAway ? [...drawn, kept.line] : drawn,
    center: near,
    rowHeight,
    bodyHeight: down.getTotalSize(),
    pageLines: Math.max(1, Math.floor((room.height - edges) / rowHeight) - 1),
    reveal: ({ line, column }) => {
      const { current } = scroller;
      if (!current) return;
      const placed = model.all[column];
      const isFree = placed !== undefined && placed.index >= model.frozen.length;
      const top =
        line === headingLine
          ? current.scrollTop
          : reveal({
              start: line * rowHeight,
              size: rowHeight,
              scroll: current.scrollTop,
              room: current.clientHeight - edges,
            });
      const left = isFree
        ? reveal({
            start: placed.left - frozenWidth,
            size: placed.width,
            scroll: current.scrollLeft,
            room: current.clientWidth - frozenWidth,
          })
        : current.scrollLeft;
      if (top !== current.scrollTop || left !== current.scrollLeft) current.scrollTo({ top, left });
    },
  };
}
