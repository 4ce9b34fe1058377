import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { together } from '#shared/domain/tracts/document/edits/together.ts';
import { caretAt } from '#shared/domain/tracts/text/caret/caret-at.ts';
import { officeFonts } from '../../paint/fonts/font-desk.ts';
import { flowOf } from '../../paint/text/text-flow.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';
import { writingState } from '../writing-state.ts';
import { findState } from './find-state.ts';
import { isLocked, type Match, matchesIn, replaceEdits } from './matches.ts';

export type Replaced = {
  readonly kind: 'replaced';
  readonly count: number;
  readonly locked: number;
};

/** Looking through the leaflet: what is found, going from one to the next, and putting other words there. */
export function useFind(reveal: (match: Match) => void) {
  const { session, state } = useEditor();
  const tract = useTract();
  const { wanted, replacement } = useStore(findState);
  const asked = useDeferredValue(wanted);
  const matches = useMemo(() => matchesIn(tract, asked), [tract, asked]);
  const selection = useStore(writingState, (now) => now.selection);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const current = matches.findIndex(
    ({ text, range }) =>
      text.id === selection?.story &&
      range.from === Math.min(selection.anchor, selection.head) &&
      range.to === Math.max(selection.anchor, selection.head),
  );

  function show(match: Match, focus: boolean) {
    const { text, range } = match;
    const flow = flowOf(tract, text.id, officeFonts.read().shelf);
    const caret = flow && caretAt(flow.layout, { offset: range.from, side: 'after' });
    const object = text.objects[caret?.frame ?? 0] ?? text.objects[0];
    if (!object) return;
    const editor = state.getState();
    editor.setPage(object.page);
    editor.setChosen([object.id]);
    writingState.setState({
      wanted: { story: text.id, anchor: range.from, head: range.to, focus },
    });
    if (state.getState().writing?.object !== object.id) editor.setWriting({ object: object.id });
    reveal(match);
  }
  /** From where one writes on, and round again at the end. */
  function go(step: 1 | -1, focus = false) {
    setReplaced(null);
    const here = matchesIn(session.read().tract, findState.getState().wanted);
    const at = nextOf(here, step);
    const match = here[at];
    if (match) show(match, focus);
  }
  function nextOf(here: readonly Match[], step: 1 | -1): number {
    const now = writingState.getState().selection;
    const place = here.findIndex(({ text }) => text.id === now?.story);
    if (!now || place === -1) return step === 1 ? 0 : here.length - 1;
    const edge = step === 1 ? Math.max(now.anchor, now.head) : Math.min(now.anchor, now.head);
    const own = (match: Match) => match.text.id === now.story;
    const found =
      step === 1
        ? here.findIndex((match) => own(match) && match.range.from >= edge)
        : here.findLastIndex((match) => own(match) && match.range.to <= edge);
    if (found !== -1) return found;
    const beyond = step === 1 ? here.findLastIndex(own) + 1 : place - 1;
    return (beyond + here.length) % here.length;
  }
  function replace(which: readonly Match[]) {
    const free = which.filter((match) => !isLocked(match));
    const edits = replaceEdits(free, replacement, ({ id, objects }) => {
      const copied = session.copy(objects.map((object) => object.id));
      return copied.stories[id] ?? [];
    });
    session.pause();
    const isDone = edits.length > 0 && session.edit(together(edits)).ok;
    session.pause();
    const count = isDone ? edits.length : 0;
    setReplaced({ kind: 'replaced', count, locked: which.length - free.length });
  }
  return {
    matches,
    current,
    replaced,
    next: () => go(1),
    previous: () => go(-1),
    goOn: (step: 1 | -1) => go(step, true),
    replaceOne: () => {
      const match = matches[current];
      if (!match) return go(1);
      replace([match]);
      const end = match.range.from + replacement.length;
      const { hand } = writingState.getState();
      hand?.sync();
      hand?.select(end, end);
      go(1);
      if (isLocked(match)) setReplaced({ kind: 'replaced', count: 0, locked: 1 });
    },
    replaceAll: () => replace(matchesIn(session.read().tract, findState.getState().wanted)),
  };
}
