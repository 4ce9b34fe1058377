import type { TextPosition } from '#shared/domain/tracts/text/caret/caret.ts';
import type { Chosen, StoryDesk } from './story-desk.ts';
import type { Writer } from './writer.ts';
import { type WritingHand, writingState } from './writing-state.ts';

type Ports = {
  readonly desk: StoryDesk;
  readonly keys: Readonly<Record<string, () => boolean>>;
  readonly chosen: () => Chosen;
  readonly select: (anchor: number, head: TextPosition) => void;
  readonly writer: Writer;
  readonly pause: () => void;
};

/** For buttons and panels beside a text: what they do is what typing there would have done. */
export function openHand({ desk, keys, chosen, select, writer, pause }: Ports): WritingHand {
  const choose = (anchor: number, head: number) => select(anchor, { offset: head, side: 'after' });
  /** A step to undo of its own, whatever was typed before and is typed after. */
  const apart = <T>(act: () => T): T => {
    pause();
    const done = act();
    pause();
    return done;
  };
  return {
    story: desk.id,
    focus: writer.focus,
    sync: writer.sync,
    select: choose,
    insert: (text) => {
      const { anchor, head } = chosen();
      const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
      const caret = from + text.length;
      const letters = writingState.getState().pending;
      apart(() =>
        desk.type(
          { at: from, length: to - from, text },
          { before: chosen(), caret, letters, helped: false },
        ),
      );
      writer.sync();
      choose(caret, caret);
    },
    edit: (edits) => apart(() => desk.edit(edits, { before: chosen(), after: chosen() })),
    press: (key) => void keys[key]?.(),
    pieces: desk.pieces,
  };
}
