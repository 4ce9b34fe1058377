import { useMemo, useRef, useState } from 'react';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { unreachable } from '#shared/result.ts';
import { deleteChosen } from '../../canvas/keyboard/object-acts.ts';
import { useCanvas } from '../../canvas/wiring/use-canvas.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';
import type { Drop } from './drop-place.ts';
import type { LayerAct } from './layer-keys.ts';
import { layerRows, span, toggled } from './layer-rows.ts';

export type LayerActs = ReturnType<typeof useLayerActs>;

/** Everything that can be done in the list of layers; it is announced where the canvas announces. */
export function useLayerActs(page: PageId) {
  const tract = useTract();
  const { session, state } = useEditor();
  const { act, bench } = useCanvas();
  const [folded, setFolded] = useState<ReadonlySet<ObjectId>>(new Set());
  const [active, setActive] = useState<ObjectId | null>(null);
  const [renaming, setRenaming] = useState<ObjectId | null>(null);
  const focus = useRef<ObjectId | null>(null);
  /** Where a range begins. */
  const anchor = useRef<ObjectId | null>(null);
  const rows = useMemo(() => layerRows(tract, page, folded), [tract, page, folded]);
  const tree = useMemo(() => layerRows(tract, page, new Set()), [tract, page]);

  const choose = (objects: readonly ObjectId[]) => act([{ kind: 'choose', objects }]);
  const chosenNow = () => state.getState().chosen;
  const edit = (wanted: TractEdit, moved: readonly ObjectId[]) => {
    session.pause();
    act([{ kind: 'edit', edit: wanted, said: { kind: 'layered', objects: moved } }]);
  };
  const fold = (group: ObjectId, isOpen: boolean) => {
    const rest = [...folded].filter((id) => id !== group);
    setFolded(new Set(isOpen ? rest : [...rest, group]));
  };
  const go = (id: ObjectId) => {
    focus.current = id;
    setActive(id);
  };
  /** A row among what is chosen goes with all of it. */
  const draggedWith = (id: ObjectId) => ({
    moved: chosenNow().includes(id) ? chosenNow() : [id],
    tree,
  });

  /** The row the keys are on, not what happens to be chosen elsewhere; they go on to the next one that stays. */
  const remove = (id: ObjectId) => {
    const on = bench();
    if (on === null) return;
    const { moved } = draggedWith(id);
    const at = rows.findIndex(({ object }) => object.id === id);
    const stays = ({ object }: (typeof rows)[number]) =>
      !moved.includes(object.id) && !(object.group !== null && moved.includes(object.group));
    const next = rows.slice(at).find(stays) ?? rows.slice(0, at).findLast(stays);
    session.pause();
    act(deleteChosen({ ...on, chosen: moved }));
    const isGone = session.read().tract.objects.every((object) => object.id !== id);
    if (isGone && next !== undefined) go(next.object.id);
  };

  return {
    rows,
    focus,
    renaming,
    draggedWith,
    activeIn: (shown: typeof rows) => {
      const wanted = active ?? chosenNow().at(-1);
      return Math.max(
        0,
        shown.findIndex(({ object }) => object.id === wanted),
      );
    },
    activate: setActive,
    rename: setRenaming,
    /** The focus comes back to the row. */
    stay: go,
    fold,
    set: (
      id: ObjectId,
      properties: Readonly<Partial<Record<'name' | 'locked' | 'hidden', unknown>>>,
    ) => {
      session.pause();
      session.edit({ kind: 'set', objects: [id], properties });
    },
    click: (id: ObjectId, { shift, ctrl }: { readonly shift: boolean; readonly ctrl: boolean }) => {
      setActive(id);
      if (shift) return choose(span(rows, anchor.current, id));
      anchor.current = id;
      choose(ctrl ? toggled(tree, chosenNow(), id) : [id]);
    },
    drop: (moved: readonly ObjectId[], { group, over }: Drop) => {
      edit({ kind: 'move-to', objects: moved, group, over }, moved);
      if (group !== null) fold(group, true);
      choose(moved);
    },
    /** What a key on this row came to. */
    do: (id: ObjectId, wanted: LayerAct) => {
      switch (wanted.kind) {
        case 'go': {
          const to = rows[wanted.to]?.object.id ?? id;
          anchor.current = wanted.extends ? (anchor.current ?? id) : to;
          go(to);
          if (wanted.extends) choose(span(rows, anchor.current, to));
          return;
        }
        case 'choose':
          anchor.current = id;
          return choose([id]);
        case 'toggle':
          anchor.current = id;
          return choose(toggled(tree, chosenNow(), id));
        case 'rename':
          return setRenaming(id);
        case 'fold':
          return fold(wanted.group, wanted.isOpen);
        case 'delete':
          return remove(id);
        case 'edit':
          edit(wanted.edit, draggedWith(id).moved);
          if (wanted.edit.kind === 'move-to' && wanted.edit.group !== null) {
            fold(wanted.edit.group, true);
          }
          return go(id);
        default:
          return unreachable(wanted);
      }
    },
  };
}
