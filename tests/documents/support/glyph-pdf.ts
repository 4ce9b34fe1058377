import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDocument, PDFName } from 'pdf-lib';
import { millimetresPerPoint, type Size } from '#shared/domain/paper/millimetres.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { GlyphRun, LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import { embedFont } from '../../../renderer/paper/pdf/embed-font.ts';
import { openSubsetter } from '../../../renderer/paper/pdf/subset.ts';
import { openFont, type PaperFont } from '../../../renderer/paper/type/font.ts';

type Drawing = {
  readonly lines: readonly LaidLine[];
  readonly fonts: FontShelf;
  /** Of the frame on the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly page: Size;
};

/** Poppler gives outlines in 64ths of a point: on a page forty times as large they are forty times as fine. */
const enlarged = 40;
const points = (length: number) => (length * enlarged) / millimetresPerPoint;
const digits = (value: number) => String(Math.round(value * 10_000) / 10_000);

/** The glyphs of laid lines on a page of PDF, each where the engine put it, forty times as large: fonts cut down, `TJ`, black ink. */
export async function glyphPdf({ lines, fonts, at, page }: Drawing): Promise<Uint8Array> {
  const subset = await openSubsetter(
    new Uint8Array(
      readFileSync(fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))),
    ),
  );
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const sheet = pdf.addPage([
    Number(digits(points(page.width))),
    Number(digits(points(page.height))),
  ]);
  const used = new Map<FontId, Map<number, string>>();
  const paper = new Map(
    [...fonts.fonts].map(([id, { bytes }]) => [id, openFont(id.replaceAll('-', ''), bytes)]),
  );
  const operators = lines.flatMap((line) =>
    line.runs.map((run) => {
      const font = paper.get(run.font);
      if (!font) throw new Error(run.font);
      const known = used.get(run.font) ?? new Map<number, string>();
      used.set(run.font, known);
      for (const { id } of run.glyphs) known.set(id, 'x');
      const x = digits(points(at.x + line.x));
      const y = digits(points(page.height - at.y - line.baseline));
      return `BT /${run.font} ${digits(run.size * enlarged)} Tf ${x} ${y} Td [${shown(run, font)}] TJ ET`;
    }),
  );
  const refs = [...used].map(([id, glyphs]) => {
    const font = paper.get(id);
    if (!font) throw new Error(id);
    const ref = pdf.context.nextRef();
    embedFont(pdf, ref, { font, used: [...glyphs], subset });
    return [id, ref] as const;
  });
  sheet.node.set(PDFName.of('Resources'), pdf.context.obj({ Font: Object.fromEntries(refs) }));
  const contents = ['0 0 0 1 k', ...operators].join('\n');
  sheet.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(contents)));
  return pdf.save();
}

/** Each glyph moved from where the widths of the font leave the pen to where it stands. */
function shown(run: GlyphRun, font: PaperFont): string {
  const perEm = 1000 / (run.size * millimetresPerPoint);
  let pen = 0;
  return run.glyphs
    .map(({ id, x }) => {
      const move = Math.round((pen - x * perEm) * 100) / 100;
      const width = Math.round(((font.advanceOf(id) * 1000) / font.unitsPerEm) * 100) / 100;
      pen += width - move;
      return `${move} <${id.toString(16).padStart(4, '0')}>`;
    })
    .join(' ');
}
