import { memo } from 'react';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { GlyphRun, LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import type { Inks } from '../inks.ts';
import { runPath } from './glyph-path.ts';

type Props = {
  readonly lines: readonly LaidLine[];
  readonly fonts: FontShelf;
  readonly inks: Inks;
};

/** Lines of a story where the engine put them: the very outlines that are printed. */
export const PaintLines = memo(function PaintLines({ lines, fonts, inks }: Props) {
  return lines.map(({ from, column, x, baseline, runs }) => (
    <g key={`${column}/${from}`} transform={`translate(${rounded(x)} ${rounded(baseline)})`}>
      <PaintRuns runs={runs} fonts={fonts} inks={inks} />
    </g>
  ));
});

type RunsProps = Omit<Props, 'lines'> & { readonly runs: readonly GlyphRun[] };

/** A line that only moves keeps its runs, and so these are not painted again. */
const PaintRuns = memo(function PaintRuns({ runs, fonts, inks }: RunsProps) {
  return runs.map((run) => {
    const font = fonts.fonts.get(run.font);
    if (!font) return null;
    const { d, scale } = runPath(run, font);
    const ink = inks(run.colour);
    return (
      <g key={run.x} fill={ink}>
        {d === '' ? null : <path d={d} transform={`scale(${scale} ${-scale})`} />}
        {run.rules.map(({ y, thickness }) => (
          <rect
            key={y}
            x={run.x}
            y={y - thickness / 2}
            width={Math.max(run.width, 0)}
            height={Math.max(thickness, 0)}
          />
        ))}
      </g>
    );
  });
});

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
