import * as Y from 'yjs';
import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import type { EditRefusal, TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import type { TractSelection } from '#shared/domain/tracts/document/history/selection.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { ReadTract, TractFault } from '#shared/domain/tracts/document/model/tract.ts';
import type { OpenFault } from '#shared/domain/tracts/document/open-document.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { type FaultPlace, faultPlace } from '#shared/domain/tracts/document/repair/fault-place.ts';
import { repairedDocument } from '#shared/domain/tracts/document/repair/repaired.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommitFailure, StoreApi } from '../../../store/store-api.ts';
import { followPieces } from './follow-pieces.ts';
import { readPieces } from './read-pieces.ts';
import { openSaver, type SavingState } from './save-soon.ts';

/** What is chosen before and after an edit: undo and redo go back to it. */
export type Selected = { readonly before: TractSelection; readonly after: TractSelection };

/** `read-only`: pieces of it are damaged, so that it is shown and not changed. */
export type SessionRefusal = EditRefusal | { readonly kind: 'read-only' };

export type SessionFault = OpenFault | { readonly kind: 'nothing-there' };

/** One leaflet, open: read, changed, taken back and saved as one goes. */
export type TractSession = {
  readonly id: string;
  /** The same object until something changes. */
  readonly read: () => ReadTract;
  /** Of every change: of the leaflet, of what can be taken back, of what is saved. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (edit: TractEdit, selected?: Selected) => Result<null, SessionRefusal>;
  /** What to choose afterwards; `null` when there was nothing to take back. */
  readonly undo: () => TractSelection | null;
  readonly redo: () => TractSelection | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** What follows is an undo step of its own. */
  readonly pause: () => void;
  readonly copy: (objects: readonly ObjectId[]) => TractClip;
  readonly saving: () => SavingState;
  /** Why the last save was refused. */
  readonly failure: () => CommitFailure | null;
  /** How many pieces could not be read: then it is shown and not changed. */
  readonly damaged: () => number;
  readonly placeOf: (fault: TractFault) => FaultPlace;
  /** What can be read of it, as a leaflet of its own without anything damaged. */
  readonly repaired: () => Uint8Array;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Ports = {
  readonly store: Pick<StoreApi, 'tractPieces' | 'addToTract'>;
  readonly id: string;
  /** To what another office or another window changes in the store. */
  readonly subscribe: (listener: () => void) => () => void;
};

export async function openTractSession(ports: Ports): Promise<Result<TractSession, SessionFault>> {
  const { store, id } = ports;
  const first = await store.tractPieces({ id, known: [] });
  const opened = readPieces(first.updates);
  return opened.ok ? ok(hold(ports, { ...opened.value, known: first.ids })) : opened;
}

const nothing: TractSelection = { kind: 'objects', objects: [] };

type Opened = { readonly doc: Y.Doc; readonly damaged: number; readonly known: readonly string[] };

function hold({ store, id, subscribe }: Ports, { doc, known, ...opened }: Opened): TractSession {
  const memory = openMemory(doc);
  const history = openHistory(doc, { origin: {}, memory });
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let damaged = opened.damaged;
  let current: ReadTract | null = null;

  const saver = openSaver({ write: (update) => store.addToTract({ id, update }), onState: tell });
  const fromElsewhere = {};
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    current = null;
    if (origin !== fromElsewhere) saver.add(update);
    tell();
  });
  const unfollow = followPieces({
    read: (seen) => store.tractPieces({ id, known: seen }),
    subscribe,
    known,
    take: (piece) => Y.applyUpdate(doc, piece, fromElsewhere),
    onDamaged: () => {
      damaged += 1;
      tell();
    },
  });

  let closing: Promise<void> | null = null;
  async function close() {
    unfollow();
    await saver.close();
    history.close();
    memory.close();
    doc.destroy();
    listeners.clear();
  }
  const read = () => {
    current ??= readTract(doc, memory);
    return current;
  };
  const took = (selection: TractSelection | null) => {
    tell();
    return selection;
  };
  return {
    id,
    read,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edit, selected = { before: nothing, after: nothing }) =>
      damaged > 0 ? err({ kind: 'read-only' }) : history.edit(edit, selected),
    undo: () => took(history.undo()),
    redo: () => took(history.redo()),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    pause: history.pause,
    copy: (objects) => copyObjects(tractRoots(doc), read().tract, objects),
    saving: saver.state,
    failure: saver.failure,
    damaged: () => damaged,
    placeOf: (fault) => faultPlace(doc, read().tract, fault),
    repaired: () => {
      const whole = repairedDocument(doc);
      const update = Y.encodeStateAsUpdate(whole);
      whole.destroy();
      return update;
    },
    flush: saver.flush,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
