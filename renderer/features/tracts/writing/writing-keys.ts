import type { ParagraphStyle } from '#shared/domain/tracts/story.ts';
import { type WritingTool, writingTools } from './bar/writing-tools.ts';
import { type Around, motionKeys, spotOf } from './motion-keys.ts';
import { listAttributes, noList } from './style/list-attributes.ts';
import {
  hasMark,
  levelEdit,
  listEdit,
  type Mark,
  markEdits,
  marked,
  paragraphEdit,
} from './style/style-edits.ts';
import { paragraphsIn, runsIn } from './text/runs-in.ts';
import { paragraphRangeAt } from './word-at.ts';
import { writingState } from './writing-state.ts';

type Ends = { readonly leave: () => void; readonly sync: () => void };

/** Keys that a text of ours takes otherwise than any text field. */
export function writingKeys(around: Around, { leave, sync }: Ends) {
  const { session, desk, chosen, control } = around;
  const spot = () => spotOf(around);
  const still = () => ({ before: chosen(), after: chosen() });

  const { go, keys: moves } = motionKeys(around, sync);
  const mark = (one: Mark) => () => {
    const here = spot();
    if (here.range.from === here.range.to) {
      const style = runsIn(here.story, here.range)[0]?.style;
      const { pending } = writingState.getState();
      const now = style && {
        ...style,
        font: pending?.font ?? style.font,
        underline: pending?.underline ?? style.underline,
        strike: pending?.strike ?? style.strike,
      };
      const next = now && marked(now, one, !hasMark(now, one));
      if (next)
        writingState.setState({
          pending: { ...desk.lettersAt(here.range.from), ...pending, ...next },
        });
      return true;
    }
    desk.edit(markEdits(here, one), still());
    return true;
  };
  const list = (kind: 'bullet' | 'number') => () => desk.edit([listEdit(spot(), kind)], still());
  const align = (to: ParagraphStyle['align']) => () =>
    desk.edit([paragraphEdit(spot(), { align: to })], still()) || true;
  const size = (step: 1 | -1) => () => {
    const here = spot();
    const edits = runsIn(here.story, here.range).flatMap(({ from, to, style }) =>
      from === to
        ? []
        : [
            {
              kind: 'style-text' as const,
              story: here.id,
              at: from,
              length: to - from,
              attributes: { size: Math.min(2_000, Math.max(1, style.size + step)) },
            },
          ],
    );
    return desk.edit(edits, still()) || true;
  };
  const level = (step: 1 | -1) => () => {
    const edit = levelEdit(spot(), step);
    if (edit) return desk.edit([edit], still());
    if (step === -1) return true;
    return insert('\t');
  };
  const insert = (text: string): boolean => {
    const { from, to } = spot().range;
    const caret = from + text.length;
    desk.type(
      { at: from, length: to - from, text },
      {
        before: chosen(),
        caret,
        letters: writingState.getState().pending,
        helped: false,
      },
    );
    sync();
    return go({ offset: caret, side: 'after' }, false);
  };
  /** An empty entry ends its list; `- ` at the start of a paragraph begins one. */
  const enter = (): boolean => {
    const { id, story, range } = spot();
    const line = paragraphRangeAt(desk.text(), range.from);
    const isListed = paragraphsIn(story, range)[0]?.style.list;
    if (!isListed || line.from !== line.to || range.from !== range.to) return false;
    const edit = { kind: 'style-paragraphs', story: id, at: range.from, length: 0 } as const;
    return desk.edit([{ ...edit, attributes: noList }], still());
  };
  const space = (): boolean => {
    const { id, range } = spot();
    const flat = desk.text();
    const line = paragraphRangeAt(flat, range.from);
    const sign = flat.slice(line.from, range.from);
    const kind = listSigns.get(sign);
    if (kind === undefined || range.from !== range.to) return false;
    const after = { anchor: line.from, head: line.from };
    const edits = [
      { kind: 'write', story: id, at: line.from, length: sign.length, pieces: [] },
      {
        kind: 'style-paragraphs',
        story: id,
        at: line.from,
        length: 0,
        attributes: listAttributes(kind),
      },
    ] as const;
    const done = desk.edit(edits, { before: chosen(), after });
    sync();
    return done;
  };
  const show = (open: WritingTool) => (): boolean => {
    writingTools.setState({ open });
    return true;
  };
  const stop = (): boolean => {
    leave();
    return true;
  };
  const takeBack = (way: 'undo' | 'redo') => () => {
    const selection = session[way]();
    sync();
    if (selection?.kind === 'text' && selection.story === desk.id) {
      control.select(selection.anchor, { offset: selection.head, side: 'after' });
    }
    return true;
  };

  return {
    Escape: stop,
    ...moves,
    'Mod-b': mark('bold'),
    'Mod-i': mark('italic'),
    'Mod-u': mark('underline'),
    'Mod->': size(1),
    'Mod-<': size(-1),
    'Mod-Shift-l': align('start'),
    'Mod-Shift-e': align('centre'),
    'Mod-Shift-r': align('end'),
    'Mod-Shift-j': align('justify'),
    'Mod-Shift-x': mark('strike'),
    'Mod-k': show('link'),
    'Mod-Shift-y': show('characters'),
    'Alt-F10': () => {
      document.querySelector<HTMLElement>('[data-writing-bar] button')?.focus();
      return true;
    },
    'Mod-Shift-8': list('bullet'),
    'Mod-Shift-7': list('number'),
    Tab: level(1),
    'Shift-Tab': level(-1),
    Enter: enter,
    ' ': space,
    Space: space,
    'Shift-Enter': () => insert('\u2028'),
    'Mod-z': takeBack('undo'),
    'Mod-y': takeBack('redo'),
    'Mod-Shift-z': takeBack('redo'),
  };
}

const listSigns: ReadonlyMap<string, 'bullet' | 'number'> = new Map([
  ['-', 'bullet'],
  ['*', 'bullet'],
  ['•', 'bullet'],
  ['1.', 'number'],
]);
