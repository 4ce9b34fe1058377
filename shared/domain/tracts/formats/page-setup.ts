import { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { type Format, formats, type Orientation } from './format.ts';
import { Panel } from './panel.ts';

/** The smallest and the largest side of a sheet that we can lay out and write to PDF. */
const sideLimits = { least: 20, most: 2_000 } as const;

const side = z.number().min(sideLimits.least).max(sideLimits.most);
const edge = z.number().min(0).max(500);

const Margins = z.object({ top: edge, right: edge, bottom: edge, left: edge }).readonly();
export type Margins = z.infer<typeof Margins>;

/** One face of a leaflet. Millimetres; the sizes are those of the trimmed page. */
export const PageSetup = z
  .object({
    width: side,
    height: side,
    bleed: z.number().min(0).max(50),
    margins: Margins,
    panels: z.array(Panel).max(20).readonly(),
  })
  .readonly();
export type PageSetup = z.infer<typeof PageSetup>;

export type FormatChoice =
  | {
      readonly kind: 'known';
      readonly id: Format['id'];
      readonly orientation: Orientation;
      /** More than the format's own are blank; none given means the format's own. */
      readonly faces?: number;
    }
  | {
      readonly kind: 'custom';
      readonly width: number;
      readonly height: number;
      readonly faces: number;
    };

export type FormatFault =
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'side-out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'too-many-faces'; readonly most: number }
  | { readonly kind: 'not-in-this-orientation' };

const usualBleed = 3;
const mostFaces = 100;

/** The faces of a new leaflet, front first. */
export function pagesOf(choice: FormatChoice): Result<readonly PageSetup[], FormatFault> {
  if (choice.kind === 'custom') {
    return customPages(choice);
  }
  const format = formats.find(({ id }) => id === choice.id);
  if (format === undefined) {
    return err({ kind: 'unknown-format' });
  }
  if (!format.orientations.includes(choice.orientation)) {
    return err({ kind: 'not-in-this-orientation' });
  }
  const upright = choice.orientation === 'portrait';
  const size = {
    width: upright ? format.short : format.long,
    height: upright ? format.long : format.short,
  };
  return faces(choice.faces ?? format.faces, (face) => ({
    ...size,
    bleed: usualBleed,
    margins: evenMargins(format.margin),
    panels: format.folded[face] ?? [{ name: 'whole', width: size.width }],
  }));
}

function customPages(
  choice: Extract<FormatChoice, { kind: 'custom' }>,
): Result<readonly PageSetup[], FormatFault> {
  const { width, height } = choice;
  if (!(side.safeParse(width).success && side.safeParse(height).success)) {
    return err({ kind: 'side-out-of-range', ...sideLimits });
  }
  const margins = evenMargins(Math.min(10, Math.round(Math.min(width, height) / 16)));
  return faces(choice.faces, () => ({
    width,
    height,
    bleed: usualBleed,
    margins,
    panels: [{ name: 'whole', width }],
  }));
}

function faces(
  count: number,
  make: (face: number) => PageSetup,
): Result<readonly PageSetup[], FormatFault> {
  if (!(Number.isInteger(count) && count >= 1 && count <= mostFaces)) {
    return err({ kind: 'too-many-faces', most: mostFaces });
  }
  return ok(Array.from({ length: count }, (_, face) => make(face)));
}

const evenMargins = (all: number): Margins => ({ top: all, right: all, bottom: all, left: all });
