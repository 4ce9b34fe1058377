import { plainCharacter } from '#shared/domain/tracts/story.ts';
import type { Around } from '../motion-keys.ts';
import { piecesIn } from '../style/style-edits.ts';
import { paragraphAt } from '../text/attributes-at.ts';
import { runsIn } from '../text/runs-in.ts';
import { pastedPieces } from './pasted-pieces.ts';

const ownType = 'application/x-permanence-text';

const rangeOf = ({ chosen }: Around) => {
  const { anchor, head } = chosen();
  return { from: Math.min(anchor, head), to: Math.max(anchor, head) };
};

/** Answers where the caret is afterwards; null when nothing was pasted. */
export function pasteFrom(clipboard: DataTransfer, around: Around): number | null {
  const { desk, chosen, onRefused } = around;
  const { from, to } = rangeOf(around);
  const pieces = pastedPieces(
    {
      own: clipboard.getData(ownType),
      html: clipboard.getData('text/html'),
      plain: clipboard.getData('text/plain'),
    },
    {
      letters: desk.lettersAt(from),
      mark: paragraphAt(desk.pieces(), from),
      font: runsIn(desk.story(), { from, to: from })[0]?.style.font ?? plainCharacter.font,
    },
  );
  if (!pieces.ok) {
    onRefused(pieces.error.kind);
    return null;
  }
  const caret = from + pieces.value.reduce((sum, { text }) => sum + text.length, 0);
  if (caret === from) return null;
  const write = { kind: 'write', story: desk.id, at: from, length: to - from } as const;
  const selected = { before: chosen(), after: { anchor: caret, head: caret } };
  return desk.edit([{ ...write, pieces: pieces.value }], selected) ? caret : null;
}

/** As text for any program, and with its styles for a leaflet. */
export function copyTo(clipboard: DataTransfer, around: Around): boolean {
  const range = rangeOf(around);
  if (range.from === range.to) return false;
  const text = around.desk.text().slice(range.from, range.to);
  clipboard.setData('text/plain', text.replaceAll('\u2028', '\n'));
  clipboard.setData(ownType, JSON.stringify(piecesIn(around.desk.pieces(), range)));
  return true;
}
