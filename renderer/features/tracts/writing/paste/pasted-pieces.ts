import type { TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';
import { faceLike } from '#shared/domain/tracts/fonts/find-face.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { offeredHere } from '../../fonts/offered-here.ts';
import { listAttributes } from '../style/list-attributes.ts';
import { type CleanParagraph, type CleanRun, cleanHtml } from './clean-html.ts';

/** What a clipboard offers, the most telling first. */
export type Offered = { readonly own: string; readonly html: string; readonly plain: string };

/** How letters and paragraphs look where one pastes. */
export type Around = {
  readonly letters: TextAttributes;
  readonly mark: TextAttributes;
  readonly font: FontId;
};

const mostPasted = 200_000;
/** Markup says each letter several times over. */
const mostMarkup = 20 * mostPasted;

type TooMuch = { readonly kind: 'too-much'; readonly most: number };

/** What is pasted looks like what is around it, but for bold, italic, underline, links and lists. */
export function pastedPieces(
  { own, html, plain }: Offered,
  around: Around,
): Result<readonly TextPiece[], TooMuch> {
  const kept = own === '' ? null : ownPieces(own);
  if (kept) return withinLimit(kept);
  if (html.length > mostMarkup || plain.length > mostPasted * 2) return tooMuch;
  const paragraphs = html === '' ? [] : cleanHtml(html);
  return withinLimit(
    paragraphs.length > 0 ? fromParagraphs(paragraphs, around) : fromPlain(plain, around),
  );
}

const tooMuch = err({ kind: 'too-much', most: mostPasted } as const);

const withinLimit = (pieces: readonly TextPiece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0) > mostPasted ? tooMuch : ok(pieces);

function fromPlain(plain: string, { letters, mark }: Around): readonly TextPiece[] {
  return tidy(plain)
    .split(/(\n)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, attributes: text === '\n' ? mark : letters }));
}

function fromParagraphs(
  paragraphs: readonly CleanParagraph[],
  around: Around,
): readonly TextPiece[] {
  return paragraphs.flatMap(({ runs, list }, index) => {
    const mark = list === null ? around.mark : { ...around.mark, ...listAttributes(list) };
    const letters = runs.map((run) => ({
      text: tidy(run.text).replaceAll('\n', ' '),
      attributes: lookOf(run, around),
    }));
    // A single stretch is a part of a paragraph; of several, each list entry keeps its own mark.
    const isLast = index === paragraphs.length - 1;
    return isLast && list === null ? letters : [...letters, { text: '\n', attributes: mark }];
  });
}

function lookOf({ bold, italic, underline, link }: CleanRun, around: Around): TextAttributes {
  const face =
    bold || italic
      ? faceLike(around.font, { ...(bold && { bold }), ...(italic && { italic }) }, offeredHere())
      : null;
  return {
    ...around.letters,
    ...(face !== null && { font: face }),
    ...(underline && { underline }),
    ...(link !== null && { link }),
  };
}

/** No control signs but tabs, and one kind of line end. */
const tidy = (text: string): string =>
  text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '');

/** From this or another leaflet: nothing is taken on trust. */
function ownPieces(own: string): readonly TextPiece[] | null {
  try {
    const read: unknown = JSON.parse(own);
    if (!Array.isArray(read)) return null;
    const pieces = read.map((piece: unknown) => ownPiece(piece));
    return pieces.every((piece) => piece !== null) ? pieces : null;
  } catch {
    return null;
  }
}

function ownPiece(piece: unknown): TextPiece | null {
  if (typeof piece !== 'object' || piece === null) return null;
  const { text, attributes } = { text: null, attributes: {}, ...piece };
  const read = TextAttributes.safeParse(attributes);
  return typeof text === 'string' && read.success ? { text, attributes: read.data } : null;
}
