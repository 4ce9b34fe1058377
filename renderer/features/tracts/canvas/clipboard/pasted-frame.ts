import type { TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { PageSetup } from '#shared/domain/tracts/formats/page-setup.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { plainCharacter } from '#shared/domain/tracts/story.ts';
import { ok, type Result } from '#shared/result.ts';
import { type Offered, pastedPieces } from '../../writing/paste/pasted-pieces.ts';
import type { Act, Bench } from '../gestures/gesture.ts';
import { newObject } from '../gestures/new-object.ts';

type TooMuch = { readonly kind: 'too-much'; readonly most: number };

/** What was copied elsewhere becomes a text of its own around a place; nothing when there is nothing to read. */
export function pastedFrame(
  offered: Offered,
  { bench, at }: { readonly bench: Bench; readonly at: Vector },
): Result<readonly Act[], TooMuch> {
  const plainLook = { letters: {}, mark: {}, font: plainCharacter.font };
  const pieces = pastedPieces(offered, plainLook);
  if (!pieces.ok) return pieces;
  const text = withoutLastEnd(pieces.value);
  const flat = text.map((piece) => piece.text).join('');
  if (flat.trim() === '') return ok([]);
  const size = sizeFor(flat, bench.scene.page.setup);
  const object = newObject('text', { ...cornerFor(size, at, bench), ...size, rotation: 0 }, bench);
  return ok([
    {
      kind: 'edit',
      edit: { kind: 'add', object, text },
      said: { kind: 'pasted', objects: [object.id] },
    },
    { kind: 'choose', objects: [object.id] },
  ]);
}

/** A text ends its last paragraph itself. */
function withoutLastEnd(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const last = pieces.at(-1);
  const isBare = last?.text === '\n' && Object.keys(last.attributes).length === 0;
  return isBare ? withoutLastEnd(pieces.slice(0, -1)) : pieces;
}

/** Of text as a new leaflet has it, about: what finds no room says so, as anywhere. */
const usualWidth = 90;
const usualLetter = 1.8;
const usualLine = 4.5;
const betweenParagraphs = 1.5;

function sizeFor(text: string, { width, height, margins }: PageSetup) {
  const room = {
    width: Math.max(10, width - margins.left - margins.right),
    height: Math.max(10, height - margins.top - margins.bottom),
  };
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  const wide = Math.min(usualWidth, room.width, Math.max(20, (longest + 2) * usualLetter));
  const high = text
    .split('\n')
    .reduce(
      (sum, { length }) =>
        sum + Math.max(1, Math.ceil((length * usualLetter) / wide)) * usualLine + betweenParagraphs,
      0,
    );
  return { width: wide, height: Math.min(room.height, high) };
}

type Size = { readonly width: number; readonly height: number };

/** Its middle is there; where there is paper, all of it lies on the paper. */
function cornerFor(size: Size, at: Vector, { scene }: Bench): Vector {
  const { width, height } = scene.page.setup;
  const isOnPage = at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
  const [x, y] = [at.x - size.width / 2, at.y - size.height / 2];
  return isOnPage
    ? { x: within(x, width - size.width), y: within(y, height - size.height) }
    : { x, y };
}

const within = (value: number, most: number) => Math.max(0, Math.min(Math.max(0, most), value));
