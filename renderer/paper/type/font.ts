import { Face, Font, Blob as HarfBuzzBlob, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';

/** In units of the font, as HarfBuzz placed it. */
export type Glyph = {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  /** The letters it stands for; empty when the glyph before it stands for them all. */
  readonly text: string;
};

export type PaperFont = {
  /** For the PDF: no spaces. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  /** `text` is composed (NFC). A letter that the font lacks has the id 0. */
  shape(text: string): readonly Glyph[];
  glyphOf(letter: string): number | null;
  advanceOf(glyph: number): number;
};

/** Shaping by HarfBuzz: kerning, ligatures and marks as the font's makers meant them. */
export function openFont(name: string, bytes: Uint8Array): PaperFont {
  const face = new Face(new HarfBuzzBlob(ownMemory(bytes)), 0);
  const font = new Font(face);
  const { ascender, descender } = font.hExtents();
  const buffer = new HarfBuzzBuffer();
  return {
    name,
    bytes,
    unitsPerEm: face.upem,
    ascender,
    descender,
    shape(text) {
      buffer.clearContents();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const infos = buffer.getGlyphInfos();
      const positions = buffer.getGlyphPositions();
      return infos.map(({ codepoint, cluster }, index) => ({
        id: codepoint,
        advance: positions[index]?.xAdvance ?? 0,
        dx: positions[index]?.xOffset ?? 0,
        text: infos[index - 1]?.cluster === cluster ? '' : text.slice(cluster, endOf(infos, index)),
      }));
    },
    glyphOf: (letter) => font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? null,
    advanceOf: (glyph) => font.glyphHAdvance(glyph),
  };
}

type Clustered = { readonly cluster: number };

/** Several glyphs may belong to the same letters; the next letters begin with the next number. */
function endOf(infos: readonly Clustered[], index: number): number | undefined {
  const cluster = infos[index]?.cluster ?? 0;
  return infos.slice(index + 1).find((info) => info.cluster > cluster)?.cluster;
}

/** The library wants a whole buffer, not a view on one. */
const ownMemory = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
