import SVGPathCommander from 'svg-path-commander';
import type { Path } from '#shared/domain/tracts/drawing/path.ts';

type Absolute = ReturnType<typeof SVGPathCommander.pathToAbsolute>[number];

/** Arcs and short forms as the curves that PDF knows; what is closed stays so. Null for what is no path. */
export function curvesOf(d: string): Path | null {
  try {
    return stretchesOf(SVGPathCommander.pathToAbsolute(d)).flatMap(({ segments, isClosed }) => [
      ...SVGPathCommander.pathToCurve(segments.map((segment) => segment.join(' ')).join(' ')).map(
        (segment): Path[number] =>
          segment[0] === 'M'
            ? ['M', segment[1], segment[2]]
            : ['C', segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]],
      ),
      ...(isClosed ? [['Z'] as const] : []),
    ]);
  } catch {
    // The library throws at letters that it does not know.
    return null;
  }
}

type Stretch = { readonly segments: Absolute[]; isClosed: boolean };

/** From one place where the pen is put down to the next: the library forgets what was closed. */
function stretchesOf(segments: readonly Absolute[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start: Absolute | null = null;
  for (const segment of segments) {
    const last = stretches.at(-1);
    if (segment[0] === 'M') {
      start = segment;
      stretches.push({ segments: [segment], isClosed: false });
    } else if (segment[0] === 'Z') {
      if (last) last.isClosed = true;
    } else if (last && !last.isClosed) {
      last.segments.push(segment);
    } else if (start) {
      stretches.push({ segments: [start, segment], isClosed: false });
    }
  }
  return stretches;
}
