import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';
import type { Size } from '#shared/domain/tracts/document/model/measures.ts';
import type { PictureRefusal } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { judgeStreams } from './judge-streams.ts';

type TakenSheet = {
  /** A PDF of this one page: upright, as large as it is seen, and only what is drawn on it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In millimetres. */
  readonly size: Size;
  readonly leftOut: readonly SheetPart[];
};

/** What of a PDF is not drawn: what runs; and what lies over its page to be read, clicked or filled in. */
export type SheetPart = 'scripts' | 'notes';

const millimetresPerPoint = 25.4 / 72;
const largestSide = 5_000;

/** One page of a PDF as artwork; scripts, forms, links, notes and other pages stay behind. */
export async function takeSheet(
  bytes: Uint8Array,
  number: number,
): Promise<Result<TakenSheet, PictureRefusal>> {
  const refusal = judgeStreams(bytes);
  if (refusal !== null) return err(refusal);
  try {
    const from = await PDFDocument.load(bytes, { updateMetadata: false });
    const page = from.getPages()[number];
    if (page === undefined) return err({ kind: 'damaged' });
    const { box, turns, unit } = seenPart(page);
    const [width, height] = [(box.right - box.left) * unit, (box.top - box.bottom) * unit];
    const size = turns % 2 === 0 ? { width, height } : { width: height, height: width };
    const inMillimetres = {
      width: size.width * millimetresPerPoint,
      height: size.height * millimetresPerPoint,
    };
    if (!isSensible(inMillimetres)) return err({ kind: 'page-size', ...rounded(inMillimetres) });
    const to = await PDFDocument.create({ updateMetadata: false });
    const [drawn] = await to.embedPages([page], [box], [upright(box, turns, unit)]);
    if (drawn === undefined) return err({ kind: 'damaged' });
    to.addPage([size.width, size.height]).drawPage(drawn, { x: 0, y: 0, xScale: 1, yScale: 1 });
    return ok({
      bytes: new Uint8Array(await to.save()),
      size: inMillimetres,
      leftOut: leftOf(from, page),
    });
  } catch (cause) {
    return err({ kind: cause instanceof EncryptedPDFError ? 'encrypted' : 'damaged' });
  }
}

function leftOf({ catalog }: PDFDocument, { node }: PDFPage): readonly SheetPart[] {
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  // Most say only at which place to open them.
  const opening = catalog.lookup(PDFName.of('OpenAction'));
  const runs =
    (opening instanceof PDFDict && opening.get(PDFName.of('S')) !== PDFName.of('GoTo')) ||
    catalog.has(PDFName.of('AA')) ||
    node.has(PDFName.of('AA')) ||
    names?.has(PDFName.of('JavaScript')) === true;
  const hasNotes = (node.Annots()?.size() ?? 0) > 0;
  return [...(runs ? (['scripts'] as const) : []), ...(hasNotes ? (['notes'] as const) : [])];
}

type Box = { readonly left: number; readonly bottom: number; right: number; top: number };

/** As it is cut if the page says so, else as a reader shows it. */
function seenPart(page: PDFPage) {
  const { x, y, width, height } = page.node.has(PDFName.of('TrimBox'))
    ? page.getTrimBox()
    : page.getCropBox();
  const box: Box = { left: x, bottom: y, right: x + width, top: y + height };
  const said = page.node.lookup(PDFName.of('UserUnit'));
  const unit = said instanceof PDFNumber ? said.asNumber() : 1;
  const turns = (((page.getRotation().angle / 90) % 4) + 4) % 4;
  return { box, turns, unit };
}

type Matrix = [number, number, number, number, number, number];

/** Quarter turns to the right, and then its lower left corner at nothing. */
function upright({ left, bottom, right, top }: Box, turns: number, unit: number): Matrix {
  const matrices: readonly Matrix[] = [
    [unit, 0, 0, unit, -left * unit, -bottom * unit],
    [0, -unit, unit, 0, -bottom * unit, right * unit],
    [-unit, 0, 0, -unit, right * unit, top * unit],
    [0, unit, -unit, 0, top * unit, -left * unit],
  ];
  return matrices[turns] ?? [unit, 0, 0, unit, -left * unit, -bottom * unit];
}

const isSensible = ({ width, height }: Size): boolean =>
  width >= 1 && height >= 1 && width <= largestSide && height <= largestSide;

const rounded = ({ width, height }: Size): Size => ({
  width: Math.round(width),
  height: Math.round(height),
});
