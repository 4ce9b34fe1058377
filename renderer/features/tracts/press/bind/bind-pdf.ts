import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { cutMarks, printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import { writeAbout } from '../about/write-about.ts';
import { boxOperators } from '../ink/draw-path.ts';
import { placed } from '../ink/matrix.ts';
import { pageOnSheet } from '../write/place-page.ts';
import type { Binding } from './binding.ts';

/** Several leaflets on sheets they share, and guides after them: the same parts give the same bytes. */
export async function bindPdf(binding: Binding): Promise<Uint8Array> {
  const { parts, sheets, guides, about } = binding;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const [first] = parts;
  if (sheets !== null) await writeSheets(pdf, sheets, binding);
  else if (first !== undefined) await append(pdf, first);
  for (const guide of guides) await append(pdf, guide);
  const content = await Promise.all([...parts, ...guides].map(numberOf));
  await writeAbout(pdf, about, {
    content: [...content, JSON.stringify(sheets)],
    pressProfile: null,
  });
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

async function append(pdf: PDFDocument, bytes: Uint8Array): Promise<void> {
  const from = await read(bytes);
  for (const page of await pdf.copyPages(from, from.getPageIndices())) pdf.addPage(page);
}

/** A page of a part, kept once however often it is laid. */
type Form = { readonly name: string; readonly ref: PDFRef; readonly height: number };

async function writeSheets(
  pdf: PDFDocument,
  sheets: readonly Sheet[],
  { parts, bleeds, hasMarks }: Binding,
): Promise<void> {
  const forms = new Map<string, Form>();
  for (const [part, bytes] of parts.entries()) {
    const from = await read(bytes);
    const embedded = await pdf.embedPages(from.getPages());
    for (const [face, { ref, height }] of embedded.entries())
      forms.set(`${part} ${face}`, { name: `L${part}F${face}`, ref, height });
  }
  await pdf.flush();
  const { context } = pdf;
  const resources = context.register(
    context.obj({
      XObject: Object.fromEntries([...forms.values()].map(({ name, ref }) => [name, ref])),
    }),
  );
  const laid = (placement: Placement) => {
    const form = forms.get(`${placement.leaflet} ${placement.face}`);
    return form ? laidForm(placement, form, bleeds[placement.leaflet] ?? 0) : '';
  };
  for (const sheet of sheets) {
    const { width, height } = sheet.size;
    for (const placements of sheet.back === null ? [sheet.front] : [sheet.front, sheet.back]) {
      const page = pdf.addPage([points(width), points(height)]);
      const content = [
        `q ${placed([1 / millimetresPerPoint, 0, 0, -1 / millimetresPerPoint, 0, height / millimetresPerPoint])}`,
        ...placements.map(laid),
        hasMarks ? marksOn(sheet, placements) : '',
        'Q',
      ];
      page.node.set(PDFName.of('Resources'), resources);
      page.node.set(
        PDFName.of('Contents'),
        context.register(context.flateStream(content.join('\n'))),
      );
    }
  }
}

/** A form counts in points from its lower left; a page of ours in millimetres from its trimmed upper left. */
function laidForm(placement: Placement, { name, height }: Form, bleed: number): string {
  const point = millimetresPerPoint;
  const onPage = placed([point, 0, 0, -point, -bleed, height * point - bleed]);
  const clip = boxOperators(printedBox(placement));
  return `q ${clip} W n ${placed(pageOnSheet(placement))} ${onPage} /${name} Do Q`;
}

const markMm = 0.09;

/** In black: a copier has no plates that have to lie on one another. */
function marksOn(sheet: Sheet, placements: readonly Placement[]): string {
  const lines = cutMarks(sheet, placements).map(
    ({ from, to }) => `${digits(from.x)} ${digits(from.y)} m ${digits(to.x)} ${digits(to.y)} l`,
  );
  return lines.length === 0 ? '' : `q 0 0 0 1 K ${digits(markMm)} w ${lines.join(' ')} S Q`;
}

const points = (length: number): number => Number(digits(length / millimetresPerPoint));

async function numberOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
