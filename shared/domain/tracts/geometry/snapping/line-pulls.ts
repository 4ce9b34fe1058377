import type { Axis } from '../align.ts';
import type { Bounds } from '../box.ts';
import { crossOf, type Pull, type Span, spanOf } from './pull.ts';

/** The lines of this axis, as places on it, and the outlines of what does not move. */
type Met = { readonly places: readonly number[]; readonly boxes: readonly Bounds[] };

/** Edges and centres to lines; edges to edges and centres to centres of other boxes. */
export function linePulls(bounds: Bounds, { places, boxes }: Met, axis: Axis): readonly Pull[] {
  const cross = spanOf(bounds, crossOf(axis));
  const { edges, centre } = placesOf(spanOf(bounds, axis));
  const toLines = places.flatMap((at) =>
    [...edges, centre].map((own) => pull({ own, at, axis }, [cross])),
  );
  const toBoxes = boxes.flatMap((box) => {
    const other = placesOf(spanOf(box, axis));
    const along = [cross, spanOf(box, crossOf(axis))];
    return [
      ...edges.flatMap((own) => other.edges.map((at) => pull({ own, at, axis }, along))),
      pull({ own: centre, at: other.centre, axis }, along),
    ];
  });
  return [...toLines, ...toBoxes];
}

const placesOf = ({ from, to }: Span) => ({ edges: [from, to], centre: (from + to) / 2 });

type Meeting = { readonly own: number; readonly at: number; readonly axis: Axis };

const pull = ({ own, at, axis }: Meeting, along: readonly Span[]): Pull => ({
  by: at - own,
  marks: () => [
    {
      kind: 'line',
      axis,
      at,
      from: Math.min(...along.map(({ from }) => from)),
      to: Math.max(...along.map(({ to }) => to)),
    },
  ],
});
