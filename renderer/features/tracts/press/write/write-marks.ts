import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { foldsOf } from '#shared/domain/tracts/formats/panel.ts';
import { cutMarks, type Segment } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { type MarginMarks, marginMarks } from '#shared/domain/tracts/imposition/margin-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { processInks } from '#shared/domain/tracts/proof/plate.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { Colours } from '../ink/colours.ts';
import { boxOperators } from '../ink/draw-path.ts';
import { moved, placed } from '../ink/matrix.ts';

/** Name of the colour that is printed on every plate. */
export const registrationSpace = 'All';

/** Printed on every plate, so that marks show whether they lie on one another. */
export function registrationInk(context: PDFContext, shows: 'all plates' | 'one plate'): PDFRef {
  const [space, C0, C1] =
    shows === 'one plate' ? ['DeviceGray', [1], [0]] : ['DeviceCMYK', [0, 0, 0, 0], [1, 1, 1, 1]];
  const course = context.obj({ FunctionType: 2, Domain: [0, 1], C0, C1, N: 1 });
  return context.register(context.obj(['Separation', 'All', space, course]));
}

const widthMm = 0.09;
const armMm = 2.5;
const ringMm = 1.5;

type Marked = {
  readonly sheet: Sheet;
  readonly placements: readonly Placement[];
  /** The page that lies alone on the sheet: it has more marks than those of its cut. */
  readonly alone: Page | null;
  /** Fills with the whole of an ink. */
  readonly ink: Colours['process'];
  /** What is said in the margin, as wide as asked, its upper left at 0, 0. */
  readonly slug: (width: number) => string;
};

export function writtenMarks({ sheet, placements, alone, ink, slug }: Marked): string {
  const cuts = strokes(cutMarks(sheet, placements));
  const [only] = placements;
  const margin = alone && only ? marginMarks(sheet, only, foldsOf(alone.setup.panels)) : null;
  const pen = `/${registrationSpace} CS 1 SCN ${digits(widthMm)} w`;
  return [
    cuts === '' ? '' : `q ${pen} ${cuts} S Q`,
    margin ? `q ${pen} ${margin.crosses.map(cross).join(' ')} S Q` : '',
    margin && margin.folds.length > 0 ? `q ${pen} [1 1] 0 d ${strokes(margin.folds)} S Q` : '',
    margin ? patches(margin, ink) : '',
    margin ? said(margin, slug) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const strokes = (segments: readonly Segment[]): string =>
  segments.map(({ from, to }) => `${place(from.x, from.y)} m ${place(to.x, to.y)} l`).join(' ');

const place = (x: number, y: number): string => `${digits(x)} ${digits(y)}`;

/** How far the handles of a cubic curve reach that comes nearest to a quarter of a circle. */
const roundness = 0.5522847498 * ringMm;

function cross({ x, y }: MarginMarks['crosses'][number]): string {
  const quarter = (from: readonly [number, number], to: readonly [number, number]) =>
    [
      place(x + from[0] * ringMm + to[0] * roundness, y + from[1] * ringMm + to[1] * roundness),
      place(x + to[0] * ringMm + from[0] * roundness, y + to[1] * ringMm + from[1] * roundness),
      place(x + to[0] * ringMm, y + to[1] * ringMm),
      'c',
    ].join(' ');
  return [
    `${place(x - armMm, y)} m ${place(x + armMm, y)} l`,
    `${place(x, y - armMm)} m ${place(x, y + armMm)} l`,
    `${place(x + ringMm, y)} m`,
    quarter([1, 0], [0, 1]),
    quarter([0, 1], [-1, 0]),
    quarter([-1, 0], [0, -1]),
    quarter([0, -1], [1, 0]),
  ].join(' ');
}

const patches = ({ patches: boxes }: MarginMarks, ink: Marked['ink']): string =>
  boxes.map((box, at) => `q ${ink(processInks[at] ?? 'black')} ${boxOperators(box)} f Q`).join(' ');

function said({ slug: { x, y, width } }: MarginMarks, slug: Marked['slug']): string {
  const line = width > 0 ? slug(width) : '';
  return line === '' ? '' : `q ${placed(moved(x, y))}\n${line}\nQ`;
}
