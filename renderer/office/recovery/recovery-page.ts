import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

/** The words of the page, already in the person's language. */
export type RecoveryPageWords = {
  readonly title: string;
  readonly made: string;
  readonly paragraphs: readonly string[];
};

const width = 595.28;
const height = 841.89;
const margin = 70;
const lineWidth = width - 2 * margin;

/** One A4 page that fits in an envelope: the key in groups, when it was made, what to do with it. */
export async function recoveryPage(
  groups: readonly string[],
  words: RecoveryPageWords,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(words.title);
  const page = pdf.addPage([width, height]);
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const fixed = await pdf.embedFont(StandardFonts.CourierBold);

  let y = height - margin - 20;
  y = write(page, words.title, { font: bold, size: 20, y }) - 12;
  y = writeGroups(page, groups, { font: fixed, size: 17, y }) - 20;
  y = write(page, words.made, { font: regular, size: 11, y }) - 14;
  for (const paragraph of words.paragraphs) {
    y = write(page, paragraph, { font: regular, size: 12, y }) - 10;
  }
  return pdf.save();
}

type Pen = { readonly font: PDFFont; readonly size: number; readonly y: number };

const ink = rgb(0, 0, 0);

/** Returns the height below what it wrote. */
function write(page: PDFPage, text: string, { font, size, y }: Pen): number {
  const lines = breakLines(printable(text), (line) => font.widthOfTextAtSize(line, size));
  lines.forEach((line, index) => {
    page.drawText(line, { x: margin, y: y - index * size * 1.4, font, size, color: ink });
  });
  return y - lines.length * size * 1.4;
}

function writeGroups(page: PDFPage, groups: readonly string[], { font, size, y }: Pen): number {
  const columns = 4;
  const rows = Math.ceil(groups.length / columns);
  const rowHeight = size * 2;
  const boxHeight = rows * rowHeight + size;
  page.drawRectangle({
    x: margin,
    y: y - boxHeight,
    width: lineWidth,
    height: boxHeight,
    borderColor: ink,
    borderWidth: 1,
    opacity: 0,
  });
  groups.forEach((group, index) => {
    const x = margin + size + (index % columns) * ((lineWidth - size) / columns);
    const line = y - size * 1.6 - Math.floor(index / columns) * rowHeight;
    page.drawText(group, { x, y: line, font, size, color: ink });
  });
  return y - boxHeight - size;
}

/** The built-in fonts have no narrow space. */
const printable = (text: string) => text.replaceAll('\u202f', '\u00a0');

function breakLines(text: string, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) <= lineWidth) lines.push(longer);
    else lines.push(last, word);
  }
  return lines;
}
