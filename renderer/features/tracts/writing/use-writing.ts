import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextPosition } from '#shared/domain/tracts/text/caret/caret.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { useEditor, useTract } from '../session/editor-context.tsx';
import { writingTools } from './bar/writing-tools.ts';
import { copyTo, pasteFrom } from './paste/clipboard.ts';
import type { SheetPress } from './sheet-ink.tsx';
import type { Sheet } from './sheets.ts';
import { openStoryDesk } from './story-desk.ts';
import { paragraphRangeAt, wordAt } from './word-at.ts';
import { openWriter, type Writer } from './writer.ts';
import { openHand } from './writing-hand.ts';
import { writingKeys } from './writing-keys.ts';
import { type WantedSelection, writingState } from './writing-state.ts';

type Spot = { readonly anchor: number; readonly head: TextPosition };
const beginning: Spot = { anchor: 0, head: { offset: 0, side: 'after' } };

type Wanted = {
  readonly object: ObjectId;
  readonly sheets: readonly Sheet[];
  readonly host: RefObject<HTMLElement | null>;
};

/** Writing in one object: where the caret is, and what clicks and keys make of it. */
export function useWriting({ object, sheets, host }: Wanted) {
  const { session, state } = useEditor();
  const tract = useTract();
  const intl = useIntl();
  const notify = useNotify();
  const [story, setStory] = useState<StoryId | null>(
    () => wantedIn(sheets) ?? sheets[0]?.story ?? null,
  );
  const [spot, setSpot] = useState<Spot>(beginning);
  const writer = useRef<Writer | null>(null);
  const latest = useRef({ spot: beginning, side: 'after' as TextPosition['side'] });
  const sheet = sheets.find((one) => one.story === story);

  const onRefused = useEffectEvent((kind: string) =>
    notify({
      tone: 'problem',
      message: intl.formatMessage({
        id: kind === 'too-much' ? 'tracts.writing.tooMuch' : 'tracts.writing.refused',
      }),
    }),
  );
  const layoutNow = useEffectEvent(() => sheet?.layout ?? null);

  const control = useMemo(() => {
    const select = (anchor: number, head: TextPosition) => {
      latest.current.side = head.side;
      writer.current?.select(anchor, head.offset);
    };
    return { select, spot: () => latest.current.spot };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is another writer; the rest is asked when needed.
  useEffect(() => {
    if (!host.current || story === null) return;
    const desk = openStoryDesk({ session, object, story, onRefused: (kind) => onRefused(kind) });
    const chosen = () => {
      const { anchor, head } = latest.current.spot;
      return { anchor, head: head.offset };
    };
    const leave = () => {
      // The canvas has the keys again: what was written is still chosen on it.
      const stage = host.current?.closest<HTMLElement>('[role="application"]');
      state.getState().setWriting(null);
      stage?.focus({ preventScroll: true });
    };
    const around = { session, desk, chosen, control, layout: layoutNow, onRefused };
    const keys = writingKeys(around, { leave, sync: () => writer.current?.sync() });
    const opened = openWriter({
      host: host.current,
      label: intl.formatMessage({ id: 'tracts.writing.label' }),
      text: desk.text,
      write: (change, caret) =>
        desk.type(change, {
          before: chosen(),
          caret,
          letters: writingState.getState().pending,
          helped: !(writer.current?.isComposing() ?? false),
        }),
      onSelection: (anchor, head) => {
        const next = { anchor, head: { offset: head, side: latest.current.side } };
        latest.current = { spot: next, side: 'after' };
        setSpot(next);
        writingState.setState({ selection: { story, anchor, head }, pending: null });
      },
      keys,
      onPaste: (clipboard) => {
        const pasted = pasteFrom(clipboard, around);
        writer.current?.sync();
        if (pasted !== null) control.select(pasted, { offset: pasted, side: 'after' });
      },
      onCopy: (clipboard) => copyTo(clipboard, around),
    });
    writer.current = opened;
    const end = desk.text().length - 1;
    const { wanted } = writingState.getState();
    const first = wanted?.story === story ? wanted : { anchor: end, head: end, focus: true };
    if (first.focus) opened.focus();
    const hand = openHand({
      desk,
      keys,
      chosen,
      select: control.select,
      writer: opened,
      pause: session.pause,
    });
    writingState.setState({ hand, wanted: null });
    control.select(first.anchor, { offset: first.head, side: 'after' });
    return () => {
      writer.current = null;
      opened.close();
      writingState.setState({ selection: null, pending: null, hand: null });
      writingTools.setState({ open: null });
    };
  }, [story]);

  const goTo = useEffectEvent((wanted: WantedSelection) => {
    if (wanted.story === story) {
      control.select(wanted.anchor, { offset: wanted.head, side: 'after' });
      if (wanted.focus) writer.current?.focus();
      writingState.setState({ wanted: null });
    } else if (sheets.some((one) => one.story === wanted.story)) setStory(wanted.story);
  });
  useEffect(
    () =>
      writingState.subscribe(({ wanted }, before) => {
        if (wanted !== null && wanted !== before.wanted) goTo(wanted);
      }),
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the leaflet changed, here or in another office.
  useEffect(() => {
    if (!writer.current?.isComposing()) writer.current?.sync();
  }, [tract]);

  const press = (pressed: SheetPress) => {
    if (pressed.sheet.story !== story) return setStory(pressed.sheet.story);
    writer.current?.focus();
    session.pause();
    const { position } = pressed;
    const { text } = pressed.sheet.layout;
    if (pressed.extends) return control.select(latest.current.spot.anchor, position);
    if (pressed.presses === 1) return control.select(position.offset, position);
    const whole = pressed.presses === 2 ? wordAt : paragraphRangeAt;
    const { from, to } = whole(text, position.offset);
    control.select(from, { offset: to, side: 'before' });
  };

  return { story, spot, press, sheet };
}

function wantedIn(sheets: readonly Sheet[]): StoryId | null {
  const { wanted } = writingState.getState();
  return sheets.find(({ story }) => story === wanted?.story)?.story ?? null;
}
