import type { CharacterStyle, Paragraph } from '../../story.ts';
import { type FontShelf, fontFor, fontOrStandIn } from '../font/font-shelf.ts';
import type { ShapingFont } from '../font/open-font.ts';
import type { Shaping } from '../font/shaped.ts';

/** Letters that are set alike: same style, font, direction. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly style: CharacterStyle;
  readonly font: ShapingFont;
  /** In points: the style's, less for small capitals that the font does not have. */
  readonly size: number;
  readonly shaping: Shaping;
  readonly level: number;
  /** Small capitals made from large ones. */
  readonly capitals: boolean;
  /** No font at hand has these letters. */
  readonly missing: boolean;
};

const madeSmallCapital = 0.8;
/** Drawn by nothing, or stays with the letter before it. */
const clings = /[\p{M}\p{Cf}\p{Cc}\p{Z}\u00AD]/u;

/** Its spans in order, none when the paragraph is empty. */
export function spansOf(
  paragraph: Paragraph,
  { levels, shelf }: { readonly levels: Uint8Array | null; readonly shelf: FontShelf },
): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { text, style } of paragraph.runs) {
    const wanted = fontOrStandIn(shelf, style.font);
    if (!wanted) continue;
    const inRun: Span[] = [];
    for (const letter of text) {
      const open = inRun.at(-1) ?? null;
      const level = levels?.[at] ?? 0;
      const made = spanOf(letter, { from: at, style, wanted, level, shelf, open });
      if (open && isSame(open, made)) inRun[inRun.length - 1] = { ...open, to: made.to };
      else inRun.push(made);
      at = made.to;
    }
    spans.push(...inRun);
  }
  return spans;
}

type Place = {
  readonly from: number;
  readonly style: CharacterStyle;
  readonly wanted: ShapingFont;
  readonly level: number;
  readonly shelf: FontShelf;
  readonly open: Span | null;
};

function spanOf(letter: string, { from, style, wanted, level, shelf, open }: Place): Span {
  const stays = clings.test(letter);
  const found = stays ? (open?.font ?? wanted) : fontFor(shelf, wanted, letter);
  const font = found ?? wanted;
  const real = style.smallCaps && font.features.has('smcp');
  const capitals =
    style.smallCaps && !real && (stays ? (open?.capitals ?? false) : upper(letter) !== letter);
  return {
    from,
    to: from + letter.length,
    style,
    font,
    size: capitals ? style.size * madeSmallCapital : style.size,
    shaping: {
      direction: level % 2 === 1 ? 'rtl' : 'ltr',
      language: style.language,
      ligatures: style.ligatures && style.tracking === 0,
      smallCaps: real,
    },
    level,
    capitals,
    missing: stays ? (open?.missing ?? false) : found === null,
  };
}

const isSame = (one: Span, other: Span): boolean =>
  one.font === other.font &&
  one.level === other.level &&
  one.capitals === other.capitals &&
  one.missing === other.missing;

/** The letters of a span as they are given to the font. */
export const lettersOf = (span: Span, letters: string): string =>
  span.capitals ? [...letters].map(upper).join('') : letters;

/** Offsets stay: a letter whose capital is longer (ß) stays as it is. */
function upper(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
