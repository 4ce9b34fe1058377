import type { TextPosition } from '#shared/domain/tracts/text/caret/caret.ts';
import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import {
  lineEnd,
  lineStart,
  moveAcross,
  moveLetter,
  moveLine,
} from '#shared/domain/tracts/text/caret/moves.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import type { TractSession } from '../session/tract-session.ts';
import type { Chosen, StoryDesk } from './story-desk.ts';
import type { Spot } from './style/style-edits.ts';
import { wordEdge } from './word-at.ts';

export type Around = {
  readonly session: TractSession;
  readonly desk: StoryDesk;
  readonly chosen: () => Chosen;
  readonly control: {
    readonly select: (anchor: number, head: TextPosition) => void;
    readonly spot: () => { readonly anchor: number; readonly head: TextPosition };
  };
  readonly layout: () => StoryLayout | null;
  readonly onRefused: (kind: string) => void;
};

/** What is chosen, from its first letter on. */
export function spotOf({ desk, chosen }: Pick<Around, 'desk' | 'chosen'>): Spot {
  const { anchor, head } = chosen();
  const range = { from: Math.min(anchor, head), to: Math.max(anchor, head) };
  return { id: desk.id, story: desk.story(), range };
}

/** Keys that move through the ink as it is seen: by letter, word and line, with Shift choosing what is passed. */
export function motionKeys(around: Around, sync: () => void) {
  const { session, desk, chosen, control, layout } = around;
  const spot = () => spotOf(around);
  /** Across which place one goes up and down, for as long as the caret stays where that led. */
  let wanted = { x: 0, offset: -1 };

  const go = (position: TextPosition | null, keepsAnchor: boolean): boolean => {
    session.pause();
    if (position) control.select(keepsAnchor ? control.spot().anchor : position.offset, position);
    return true;
  };
  const vertical = (direction: 'up' | 'down', keepsAnchor: boolean) => () => {
    const laid = layout();
    const { head } = control.spot();
    const caret = laid && caretAt(laid, head);
    if (!laid || !caret) return false;
    const across = wanted.offset === head.offset ? wanted.x : caret.x;
    const edge = direction === 'up' ? lineStart : lineEnd;
    go(moveLine(laid, head, { direction, wanted: across }) ?? edge(laid, head), keepsAnchor);
    wanted = { x: across, offset: control.spot().head.offset };
    return true;
  };
  const along = (move: typeof lineStart, keepsAnchor: boolean) => () => {
    const laid = layout();
    return laid ? go(move(laid, control.spot().head), keepsAnchor) : false;
  };
  const sideways = (step: 'left' | 'right', keepsAnchor: boolean) => () => {
    const { range } = spot();
    const laid = layout();
    const onward = step === 'right';
    if (range.from !== range.to && !keepsAnchor) {
      return go({ offset: onward ? range.to : range.from, side: 'after' }, false);
    }
    const { head } = control.spot();
    const letter = moveLetter(desk.text(), head.offset, onward ? 'on' : 'back');
    // Beyond the last line that finds room there is no ink to go by.
    const seen = laid && moveAcross(laid, head, step);
    return go(seen ?? { offset: letter, side: 'after' }, keepsAnchor);
  };
  const byWord = (step: 1 | -1, keepsAnchor: boolean) => () => {
    const offset = wordEdge(desk.text(), control.spot().head.offset, step);
    return go({ offset, side: 'after' }, keepsAnchor);
  };
  const eraseWord = (step: 1 | -1) => (): boolean => {
    const { range } = spot();
    if (range.from !== range.to) return false;
    const edge = wordEdge(desk.text(), range.from, step);
    const [from, to] = [Math.min(edge, range.from), Math.max(edge, range.from)];
    if (from === to) return true;
    const typed = { before: chosen(), caret: from, letters: null, helped: false };
    desk.type({ at: from, length: to - from, text: '' }, typed);
    sync();
    return go({ offset: from, side: 'after' }, false);
  };
  const keys = {
    ArrowUp: vertical('up', false),
    ArrowDown: vertical('down', false),
    'Shift-ArrowUp': vertical('up', true),
    'Shift-ArrowDown': vertical('down', true),
    ArrowLeft: sideways('left', false),
    ArrowRight: sideways('right', false),
    'Shift-ArrowLeft': sideways('left', true),
    'Shift-ArrowRight': sideways('right', true),
    'Mod-ArrowLeft': byWord(-1, false),
    'Mod-ArrowRight': byWord(1, false),
    'Mod-Shift-ArrowLeft': byWord(-1, true),
    'Mod-Shift-ArrowRight': byWord(1, true),
    'Mod-Backspace': eraseWord(-1),
    'Mod-Delete': eraseWord(1),
    Home: along(lineStart, false),
    End: along(lineEnd, false),
    'Shift-Home': along(lineStart, true),
    'Shift-End': along(lineEnd, true),
    'Mod-a': () => {
      control.select(0, { offset: desk.text().length - 1, side: 'after' });
      return true;
    },
  };
  return { go, keys };
}
