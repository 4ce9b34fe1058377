import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { ShapingFont } from '#shared/domain/tracts/text/font/open-font.ts';
import type { GlyphRun } from '#shared/domain/tracts/text/laid-line.ts';
import { relativePath } from './relative-path.ts';

export type RunPath = {
  /** In units of the font, upwards, from the line's left end on its baseline. */
  readonly d: string;
  /** Millimetres for a unit. */
  readonly scale: number;
};

const outlines = new WeakMap<ShapingFont, Map<number, string>>();
const paths = new WeakMap<GlyphRun, { readonly font: ShapingFont; readonly path: RunPath }>();

/**
 * All glyphs of a run as one path. An outline is read once for each font and written from wherever the pen is, so
 * that a run is its pen's places and strings that are there already.
 */
export function runPath(run: GlyphRun, font: ShapingFont): RunPath {
  const known = paths.get(run);
  if (known?.font === font) return known.path;
  const scale = (run.size * millimetresPerPoint) / font.unitsPerEm;
  let d = '';
  for (const { id, x, y } of run.glyphs) {
    const outline = outlineOf(font, id);
    if (outline !== '') d += `M${units(x / scale)} ${units(-y / scale)}${outline}`;
  }
  const path = { d, scale };
  paths.set(run, { font, path });
  return path;
}

function outlineOf(font: ShapingFont, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const outline = known.get(glyph) ?? relativePath(font.outline(glyph));
  known.set(glyph, outline);
  return outline;
}

/** A hundredth of a unit of the font: at 3,200 % a thousandth of a pixel. */
const units = (value: number): number => Math.round(value * 100) / 100;
