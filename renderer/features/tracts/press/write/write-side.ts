import { type PDFDocument, PDFName } from 'pdf-lib';
import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import type { InkDesk } from '../ink/desk.ts';
import { boxOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';
import type { PressOrder } from '../press-order.ts';
import { setBoxes } from './page-boxes.ts';
import { pageOnSheet } from './place-page.ts';
import { points } from './points.ts';
import { addLinks } from './write-links.ts';
import { writtenMarks } from './write-marks.ts';
import type { WrittenPage } from './write-page.ts';
import { writtenSlug } from './write-slug.ts';

type Side = {
  readonly order: PressOrder;
  readonly fonts: FontsAtHand;
  readonly sheet: Sheet;
  readonly placements: readonly Placement[];
  readonly written: readonly WrittenPage[];
  readonly pages: readonly Page[];
  readonly desk: InkDesk;
};

/** One side of a sheet as a page of the PDF. */
export function writeSide(pdf: PDFDocument, side: Side): void {
  const { sheet, placements, written, desk } = side;
  const { width, height } = sheet.size;
  const page = pdf.addPage([points(width), points(height)]);
  const scale = 1 / millimetresPerPoint;
  const content = [
    `q ${placed([scale, 0, 0, -scale, 0, height * scale])} 4 M`,
    ...placements.map((placement) => laid(placement, side)),
    desk.look.around === 'marks' ? marksOf(side) : '',
    'Q',
  ];
  const { context } = pdf;
  page.node.set(PDFName.of('Resources'), desk.resources);
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content.join('\n'))));
  const [only] = placements;
  if (desk.look.standard === 'pdf-x-4') {
    const group = { Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK' };
    page.node.set(PDFName.of('Group'), context.obj(group));
    page.setTrimBox(0, 0, points(width), points(height));
  }
  if (only && placements.length === 1) {
    setBoxes(page, sheet, only);
    // The standard allows nothing on a page that is not printed.
    if (desk.look.links && desk.look.standard === 'plain')
      addLinks(pdf, page, { sheet, placement: only, links: written[only.face]?.links ?? [] });
  }
}

function marksOf({ order, sheet, placements, pages, fonts, desk }: Side): string {
  const [only] = placements;
  const alone = order.sheets === null && only ? (pages[only.face] ?? null) : null;
  const words = [order.fileName, `${(only?.face ?? 0) + 1}/${pages.length}`, order.printedOn ?? '']
    .filter((word) => word !== '')
    .join(' · ');
  const slug = (width: number) => writtenSlug({ words, fonts, desk, width });
  return writtenMarks({ sheet, placements, alone, ink: desk.colours.process, slug });
}

/** A page that lies on sheets often is kept once. */
function laid(placement: Placement, { written, pages, desk, placements }: Side): string {
  const content = written[placement.face]?.content ?? '';
  const page = pages[placement.face];
  if (content === '' || page === undefined) return '';
  const edge = page.setup.bleed;
  const whole = {
    x: -edge,
    y: -edge,
    width: page.setup.width + 2 * edge,
    height: page.setup.height + 2 * edge,
  };
  const shown = placements.length === 1 ? content : desk.layers.show(content, whole);
  const clip = boxOperators(printedBox(placement));
  return `q ${clip} W n ${placed(pageOnSheet(placement))}\n${shown}\nQ`;
}
