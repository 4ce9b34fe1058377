import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString, PrintScaling } from 'pdf-lib';
import type { PressOrder } from '../press-order.ts';
import { metadataOf } from './metadata.ts';

type Made = {
  /** What the pages show: the same gives the same number to the file. */
  readonly content: readonly string[];
  /** Of the press; null where it is not needed. */
  readonly pressProfile: Uint8Array | null;
};

/** What a file says of itself. The time it was made is not told: the same order gives the same file. */
export async function writeAbout(pdf: PDFDocument, order: PressOrder, made: Made): Promise<void> {
  const { title, language, look, printedOn } = order;
  const { context } = pdf;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  // A page that a printer fits to its paper is cut and folded in the wrong place.
  pdf.catalog.getOrCreateViewerPreferences().setPrintScaling(PrintScaling.None);
  pdf.setProducer('Permanence');
  pdf.setLanguage(language === 'fr' ? 'fr-FR' : 'en-GB');
  if (printedOn !== null) {
    pdf.setCreationDate(new Date(`${printedOn}T00:00:00Z`));
    pdf.setModificationDate(new Date(`${printedOn}T00:00:00Z`));
  }
  const id = await numberOf([JSON.stringify(look), title, printedOn ?? '', ...made.content]);
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  const metadata = context.stream(new TextEncoder().encode(metadataOf(order, id)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  if (look.standard === 'pdf-x-4' && made.pressProfile) writeIntent(pdf, made.pressProfile);
}

/** For which press the inks are meant (ISO 15930-7). */
function writeIntent(pdf: PDFDocument, profile: Uint8Array): void {
  const { context } = pdf;
  const condition = PDFString.of('FOGRA39');
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: condition,
    OutputCondition: PDFString.of('Offset, coated paper (ISO 12647-2:2004/Amd 1)'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: condition,
    DestOutputProfile: context.register(
      context.flateStream(profile, { N: 4, Alternate: 'DeviceCMYK' }),
    ),
  });
  pdf.catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of('PDF/X-4'));
  info.set(PDFName.of('Trapped'), PDFName.of('False'));
}

async function numberOf(parts: readonly string[]): Promise<string> {
  const said = new TextEncoder().encode(parts.join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', said)).slice(0, 16);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
