import { PDFDocument, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import { type Box, millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import { marginMm } from '#shared/domain/tracts/imposition/margin-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { singlePage } from '#shared/domain/tracts/imposition/single-page.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { digits } from '../../../paper/pdf/digits.ts';
import type { Subset } from '../../../paper/pdf/subset.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import { writeAbout } from './about/write-about.ts';
import type { ToInks } from './colour/open-inks.ts';
import { srgbProfile } from './colour/srgb-profile.ts';
import { type InkDesk, openInkDesk } from './ink/desk.ts';
import { boxOperators } from './ink/draw-path.ts';
import { placed } from './ink/matrix.ts';
import type { Imaging } from './pictures/imaging.ts';
import { faultsOf, unreadableOf } from './press-faults.ts';
import type { PressFault, PressMaterials, PressOrder, PressProgress } from './press-order.ts';
import { rolesIn } from './tags/headings.ts';
import { createTags, noTags } from './tags/tags.ts';
import { writeTags } from './tags/write-tags.ts';
import { pageOnSheet } from './write/place-page.ts';
import { registrationInk, registrationSpace, writtenMarks } from './write/write-marks.ts';
import { type WrittenPage, writePage } from './write/write-page.ts';
import { writtenSlug } from './write/write-slug.ts';

type Press = {
  readonly materials: PressMaterials;
  /** The same fonts, opened, to lay the text with. */
  readonly fonts: FontsAtHand;
  readonly subset: Subset;
  readonly imaging: Imaging;
  /** Of the offset press that colours are meant for; null where the look needs none. */
  readonly pressProfile: Uint8Array | null;
  /** Null unless all is told in four inks. */
  readonly toInks: ToInks | null;
  readonly onProgress: PressProgress;
};

/** A leaflet as the bytes of a PDF: the same order gives the same bytes. */
export async function pressPdf(
  order: PressOrder,
  press: Press,
): Promise<Result<Uint8Array, readonly PressFault[]>> {
  const faults = faultsOf(order, press);
  if (faults.length > 0) return err(faults);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const desk = await openInkDesk(pdf, order, press);
  const unreadable = unreadableOf(order, desk.pictures);
  if (unreadable.length > 0) return err(unreadable);
  const pages = pagesOf(order);
  const tags = createTags();
  const isTagged = order.look.tagged && order.sheets === null;
  const setting = {
    ...order,
    fonts: press.fonts,
    desk,
    roleOf: rolesIn(order.tract.stories.values()),
  };
  const written = pages.map((page, face) =>
    writePage(page, { ...setting, tags: isTagged ? tags.page(face) : noTags }),
  );
  const sheets = order.sheets ?? pages.map((page, face) => alone(page, face, order));
  const sides = sheets.flatMap((sheet) => [
    { sheet, placements: sheet.front },
    ...(sheet.back === null ? [] : [{ sheet, placements: sheet.back }]),
  ]);
  for (const [done, side] of sides.entries()) {
    writeSide(pdf, { ...side, order, written, pages, desk, fonts: press.fonts });
    press.onProgress(done + 1, sides.length);
    await aBreath();
  }
  if (isTagged) writeTags(pdf, tags.read());
  writeResources(pdf, desk, press.subset);
  const content = written.map((page) => page.content);
  await writeAbout(pdf, order, { content, pressProfile: press.pressProfile });
  return ok(await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

/** Lets a stop be heard. */
const aBreath = () => new Promise((resolve) => setTimeout(resolve));

const pagesOf = ({ tract, pages }: PressOrder): readonly Page[] =>
  pages.flatMap((id) => tract.pages.find((page) => page.id === id) ?? []);

function alone({ setup }: Page, face: number, { look }: PressOrder): Sheet {
  const bleed = look.around === 'nothing' ? 0 : setup.bleed;
  const beyond = look.around === 'marks' ? marginMm : 0;
  return singlePage({ face, width: setup.width, height: setup.height, bleed, beyond });
}

type Side = {
  readonly order: PressOrder;
  readonly fonts: FontsAtHand;
  readonly sheet: Sheet;
  readonly placements: readonly Placement[];
  readonly written: readonly WrittenPage[];
  readonly pages: readonly Page[];
  readonly desk: InkDesk;
};

function writeSide(pdf: PDFDocument, side: Side): void {
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
  return writtenMarks({ sheet, placements, alone, slug });
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

/** Where the print shop cuts, and how far what it may cut reaches (ISO 32000-1, 14.11.2). */
function setBoxes(page: PDFPage, { size }: Sheet, placement: Placement): void {
  const from = (box: Box) =>
    [
      points(box.x),
      points(size.height - box.y - box.height),
      points(box.width),
      points(box.height),
    ] as const;
  page.setTrimBox(...from(placement.trim));
  page.setBleedBox(...from(printedBox(placement)));
}

type Links = {
  readonly sheet: Sheet;
  readonly placement: Placement;
  readonly links: WrittenPage['links'];
};

function addLinks(
  { context }: PDFDocument,
  page: PDFPage,
  { sheet, placement, links }: Links,
): void {
  for (const { address, box } of links) {
    const left = points(placement.trim.x + box.x);
    const bottom = points(sheet.size.height - placement.trim.y - box.y - box.height);
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, bottom, left + points(box.width), bottom + points(box.height)],
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(address)) },
    });
    page.node.addAnnot(context.register(annotation));
  }
}

function writeResources(pdf: PDFDocument, desk: InkDesk, subset: Subset): void {
  const { context } = pdf;
  const registration =
    desk.look.around === 'marks' ? { [registrationSpace]: registrationInk(context) } : {};
  // What is told in red, green and blue is what a screen shows: no press guesses it.
  const onPaper =
    desk.look.colour === 'screen' ? {} : { DefaultRGB: desk.profiles.space(srgbProfile(), 3) };
  context.assign(
    desk.resources,
    context.obj({
      Font: desk.fonts.embed(pdf, subset),
      ColorSpace: { ...desk.colours.spaces(), ...registration, ...onPaper },
      ExtGState: desk.states.used(),
      Shading: desk.shadings.used(),
      XObject: { ...desk.pictures.used(), ...desk.layers.used() },
    }),
  );
}

const points = (length: number): number => Number(digits(length / millimetresPerPoint));
