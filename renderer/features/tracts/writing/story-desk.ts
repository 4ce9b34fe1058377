import { together } from '#shared/domain/tracts/document/edits/together.ts';
import type {
  AttributeChange,
  StoryEdit,
  TextPiece,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';
import { flatText, type Story } from '#shared/domain/tracts/story.ts';
import { setFrenchAsTyped } from '#shared/domain/tracts/text/french/set-french.ts';
import { mapOffset } from '#shared/domain/tracts/text/french/text-edit.ts';
import type { SessionRefusal, TractSession } from '../session/tract-session.ts';
import { piecesIn } from './style/style-edits.ts';
import { changeTo, lettersAt, ofLetters, paragraphAt, piecesFor } from './text/attributes-at.ts';
import type { FlatChange } from './text/flat-change.ts';

export type Chosen = { readonly anchor: number; readonly head: number };

type Ports = {
  readonly session: Pick<TractSession, 'read' | 'edit' | 'copy'>;
  readonly object: ObjectId;
  readonly story: StoryId;
  readonly onRefused: (kind: SessionRefusal['kind']) => void;
};

/** One story while it is written: what is typed becomes edits of the leaflet. */
export type StoryDesk = {
  readonly id: StoryId;
  readonly story: () => Story;
  readonly text: () => string;
  /** The text with what it says of itself, styles left out. */
  readonly pieces: () => readonly TextPiece[];
  /** What letters typed there would say. */
  readonly lettersAt: (offset: number) => TextAttributes;
  /** False when the leaflet refuses it: locked, read only, or too long. */
  readonly edit: (edits: readonly StoryEdit[], chosen: Selected) => boolean;
  /** Writes a change as it was typed; answers where the caret is afterwards, null when it was refused. */
  readonly type: (change: FlatChange, typed: Typed) => number | null;
};

type Selected = { readonly before: Chosen; readonly after: Chosen };

export type Typed = {
  readonly before: Chosen;
  readonly caret: number;
  readonly letters: TextAttributes | null;
  /** While an input method is at work, the letters are its own. */
  readonly helped: boolean;
};

export function openStoryDesk({ session, object, story, onRefused }: Ports): StoryDesk {
  const read = () => session.read().tract.stories.get(story) ?? [];
  const text = () => flatText(read());
  const pieces = () => session.copy([object]).stories[story] ?? [];

  const edit: StoryDesk['edit'] = (edits, { before, after }) => {
    if (edits.length === 0) return true;
    const edited = session.edit(together(edits), {
      before: { kind: 'text', story, ...before },
      after: { kind: 'text', story, ...after },
    });
    if (!edited.ok) onRefused(edited.error.kind);
    return edited.ok;
  };

  return {
    id: story,
    story: read,
    text,
    pieces,
    lettersAt: (offset) => lettersAt(pieces(), offset),
    edit,
    type(change, { before, caret, letters, helped }) {
      const known = pieces();
      const flat = text();
      const at = { anchor: caret, head: caret };
      const write: StoryEdit = {
        kind: 'write',
        story,
        at: change.at,
        length: change.length,
        pieces: piecesFor(change, known, letters ?? lettersAt(known, change.at)),
      };
      const marks = [
        keptMark(flat, change, known),
        newMark(flat, change, { known, letters: letters ?? lettersAt(known, change.at) }),
      ].flatMap((said) => (said === null ? [] : [styleMark(story, said)]));
      if (!edit([write, ...marks], { before, after: at })) return null;
      if (!helped || change.text.length !== 1 || change.text === '\n') return caret;
      return setRight(caret);
    },
  };

  /** French spaces, quotes and apostrophes of the paragraph, one undo step of its own. */
  function setRight(caret: number): number {
    const flat = text();
    const start = flat.lastIndexOf('\n', caret - 1) + 1;
    const paragraph = flat.slice(start, flat.indexOf('\n', caret));
    const language = languageAt(read(), caret);
    if (!language.startsWith('fr')) return caret;
    const { edits } = setFrenchAsTyped(paragraph, caret - start);
    if (edits.length === 0) return caret;
    const moved = start + mapOffset(edits, caret - start);
    const known = pieces();
    const before = { anchor: caret, head: caret };
    const after = { anchor: moved, head: moved };
    const first = start + (edits[0]?.from ?? 0);
    const last = start + (edits.at(-1)?.to ?? 0);
    let at = first;
    const become = edits.flatMap(({ from, to, text: wanted }) => {
      const kept = piecesIn(known, { from: at, to: start + from });
      at = start + to;
      return [...kept, ...piecesFor({ at: start + from, length: to - from, text: wanted }, known)];
    });
    const write = {
      kind: 'write',
      story,
      at: first,
      length: last - first,
      pieces: become,
    } as const;
    return edit([write], { before, after }) ? moved : caret;
  }
}

/** A paragraph that takes in the next one stays as it is, unless it was empty. */
function keptMark(
  flat: string,
  { at, length }: FlatChange,
  pieces: readonly TextPiece[],
): MarkChange | null {
  const removed = flat.slice(at, at + length);
  const isEmpty = at === 0 || flat[at - 1] === '\n';
  const change =
    removed.includes('\n') && !isEmpty
      ? changeTo(paragraphAt(pieces, at + length), paragraphAt(pieces, at))
      : null;
  return change && { at, change };
}

/** A paragraph begun at the end of another goes on as its letters looked. */
function newMark(
  flat: string,
  { at, length, text }: FlatChange,
  { known, letters }: { readonly known: readonly TextPiece[]; readonly letters: TextAttributes },
): MarkChange | null {
  if (text !== '\n' || flat[at + length] !== '\n') return null;
  const change = changeTo(ofLetters(paragraphAt(known, at + length)), letters);
  return change && { at: at + 1, change };
}

type MarkChange = { readonly at: number; readonly change: AttributeChange };

const styleMark = (story: StoryId, { at, change }: MarkChange): StoryEdit => ({
  kind: 'style-paragraphs',
  story,
  at,
  length: 0,
  attributes: change,
});

function languageAt(story: Story, offset: number): string {
  let end = 0;
  for (const paragraph of story) {
    for (const { text, style } of paragraph.runs) {
      end += text.length;
      if (end >= offset) return style.language;
    }
    end += 1;
    if (end > offset) return paragraph.end.language;
  }
  return 'fr';
}
