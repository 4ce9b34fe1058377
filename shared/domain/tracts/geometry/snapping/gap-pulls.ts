import type { Axis } from '../align.ts';
import type { Pull, SnapMark, Span } from './pull.ts';

/** What lies before or behind, and where between the two its gap is drawn. */
export type Facing = Span & { readonly across: number };

/** In the middle between two neighbours, or as far from one as that one is from the next. */
export function gapPulls(own: Span, facing: readonly Facing[], axis: Axis): readonly Pull[] {
  const centre = (own.from + own.to) / 2;
  const before = facing
    .filter(({ from, to }) => (from + to) / 2 < centre)
    .sort((a, b) => b.to - a.to);
  const behind = facing
    .filter(({ from, to }) => (from + to) / 2 >= centre)
    .sort((a, b) => a.from - b.from);
  return [
    ...inTheMiddle(own, [before[0], behind[0]], axis),
    ...likeTheNext(before, (near, gap) => near.to + gap - own.from, axis),
    ...likeTheNext(behind, (near, gap) => near.from - gap - own.to, axis),
  ];
}

function inTheMiddle(
  own: Span,
  [before, behind]: readonly [Facing | undefined, Facing | undefined],
  axis: Axis,
): readonly Pull[] {
  if (before === undefined || behind === undefined) {
    return [];
  }
  const gap = (behind.from - before.to - (own.to - own.from)) / 2;
  const first = { axis, from: before.to, to: before.to + gap, across: before.across };
  const second = { axis, from: behind.from - gap, to: behind.from, across: behind.across };
  return gap > 0 ? [{ by: first.to - own.from, marks: () => [mark(first), mark(second)] }] : [];
}

function likeTheNext(
  [near, next]: readonly Facing[],
  by: (near: Facing, gap: number) => number,
  axis: Axis,
): readonly Pull[] {
  if (near === undefined || next === undefined) {
    return [];
  }
  const after = next.to <= near.from;
  const known = after ? { from: next.to, to: near.from } : { from: near.to, to: next.from };
  const gap = known.to - known.from;
  const fresh = after
    ? { from: near.to, to: near.to + gap }
    : { from: near.from - gap, to: near.from };
  return gap > 0
    ? [
        {
          by: by(near, gap),
          marks: () => [
            mark({ axis, ...known, across: near.across }),
            mark({ axis, ...fresh, across: near.across }),
          ],
        },
      ]
    : [];
}

const mark = (gap: Span & { readonly axis: Axis; readonly across: number }): SnapMark => ({
  kind: 'gap',
  ...gap,
  distance: gap.to - gap.from,
});
