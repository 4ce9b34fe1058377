import {
  Direction,
  Feature,
  type Font,
  GlyphFlag,
  Buffer as HarfBuzzBuffer,
  shape,
} from 'harfbuzzjs';
import type { ShapedGlyph, ShapedText, Shaping } from './shaped.ts';

const mostRemembered = 20_000;
const longestRemembered = 80;

/** Sets words and remembers them: most words of a text come again at the next keystroke. */
export function createShaper(font: Font, unitsPerEm: number) {
  const buffer = new HarfBuzzBuffer();
  const remembered = new Map<string, ShapedText>();

  return (text: string, shaping: Shaping): ShapedText => {
    const key = `${keyOf(shaping)}${text}`;
    const known = remembered.get(key);
    if (known) return known;
    buffer.clearContents();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(shaping.direction === 'rtl' ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(/^[A-Za-z0-9-]+$/u.test(shaping.language) ? shaping.language : 'fr');
    shape(font, buffer, featuresOf(shaping));
    const made = readBuffer(buffer, text.length, 1 / unitsPerEm);
    if (remembered.size >= mostRemembered) remembered.clear();
    if (text.length <= longestRemembered) remembered.set(key, made);
    return made;
  };
}

const keyOf = ({ direction, language, ligatures, smallCaps }: Shaping): string =>
  `${direction}|${language}|${ligatures ? 1 : 0}${smallCaps ? 1 : 0}|`;

const withoutLigatures = ['liga', 'clig'].map((tag) => new Feature(tag, 0));
const smallCapitals = [new Feature('smcp', 1)];

/** Kerning, marks and usual ligatures are on unless said otherwise. */
const featuresOf = ({ ligatures, smallCaps }: Shaping): Feature[] => [
  ...(ligatures ? [] : withoutLigatures),
  ...(smallCaps ? smallCapitals : []),
];

function readBuffer(buffer: HarfBuzzBuffer, length: number, scale: number): ShapedText {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const ends = clusterEnds(
    infos.map(({ cluster }) => cluster),
    length,
  );
  let advance = 0;
  const glyphs = infos.map(({ codepoint, cluster, flags }, index): ShapedGlyph => {
    const position = positions[index];
    const own = (position?.xAdvance ?? 0) * scale;
    advance += own;
    return {
      id: codepoint,
      advance: own,
      dx: (position?.xOffset ?? 0) * scale,
      dy: (position?.yOffset ?? 0) * scale,
      from: cluster,
      to: ends.get(cluster) ?? length,
      breakable: (flags & GlyphFlag.UNSAFE_TO_BREAK) === 0,
    };
  });
  return { glyphs, advance, clusters: ends.size };
}

/** The letters of a cluster end where the next cluster of the text begins. */
function clusterEnds(clusters: readonly number[], length: number): ReadonlyMap<number, number> {
  const starts = [...new Set(clusters)].sort((one, other) => one - other);
  return new Map(starts.map((start, at) => [start, starts[at + 1] ?? length]));
}
