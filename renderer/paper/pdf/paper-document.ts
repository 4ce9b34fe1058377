import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import {
  type Millimetres,
  millimetresPerPoint,
  type Size,
} from '#shared/domain/paper/millimetres.ts';
import type { PaperFont } from '../type/font.ts';
import { createTypesetter, type Typesetter } from '../type/typesetter.ts';
import { embedFont } from './embed-font.ts';
import { createPageInk, type FontKey, type PageInk } from './page-ink.ts';
import type { Subset } from './subset.ts';

/** What it takes to set and print: loaded once, used for every document. */
export type Press = {
  readonly regular: PaperFont;
  readonly strong: PaperFont;
  readonly subset: Subset;
};

export type PaperFace = {
  readonly title: string;
  readonly language: 'fr' | 'en';
  /** SHA-256 of the content, in hexadecimal: it is also the document's number. */
  readonly fingerprint: string;
};

export type PaperDocument = {
  readonly faces: Readonly<Record<FontKey, Typesetter>>;
  /** In millimetres, at one point. */
  measure(font: FontKey): (text: string) => Millimetres;
  addPage(paper: Size): PageInk;
  pageCount(): number;
  /** The same content gives the same bytes. */
  finish(): Promise<Uint8Array>;
};

type OpenPage = { readonly paper: Size; readonly ink: PageInk };

export async function createPaperDocument(press: Press, face: PaperFace): Promise<PaperDocument> {
  const faces = { F1: createTypesetter(press.regular), F2: createTypesetter(press.strong) };
  const pages: OpenPage[] = [];
  return {
    faces,
    measure: (font) => (text) => faces[font].width(text) * millimetresPerPoint,
    addPage(paper) {
      const ink = createPageInk(paper.height);
      pages.push({ paper, ink });
      return ink;
    },
    pageCount: () => pages.length,
    finish: () => write(press, face, { faces, pages }),
  };
}

type Content = {
  readonly faces: Readonly<Record<FontKey, Typesetter>>;
  readonly pages: readonly OpenPage[];
};

/** No date is written: a document is what it says, whenever it was made. */
async function write(press: Press, face: PaperFace, { faces, pages }: Content) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  pdf.setTitle(face.title, { showInWindowTitleBar: true });
  pdf.setProducer('Permanence');
  pdf.setLanguage(face.language === 'fr' ? 'fr-FR' : 'en-GB');
  const id = PDFHexString.of(face.fingerprint.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);

  const refs = { F1: context.nextRef(), F2: context.nextRef() };
  const inUse = fontKeys.filter((key) => faces[key].usedGlyphs().length > 0);
  const fonts = Object.fromEntries(inUse.map((key) => [key, refs[key]]));
  const resources = context.register(context.obj({ Font: fonts, ProcSet: [PDFName.of('PDF')] }));
  for (const { paper, ink } of pages) {
    const page = pdf.addPage([inPoints(paper.width), inPoints(paper.height)]);
    page.node.set(PDFName.of('Resources'), resources);
    const contents = context.register(context.flateStream(ink.operators()));
    page.node.set(PDFName.of('Contents'), contents);
  }
  for (const key of inUse) {
    const { font, usedGlyphs } = faces[key];
    embedFont(pdf, refs[key], { font, used: usedGlyphs(), subset: press.subset });
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

const fontKeys: readonly FontKey[] = ['F1', 'F2'];
const inPoints = (length: Millimetres): number =>
  Math.round((length / millimetresPerPoint) * 1000) / 1000;
