import * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import type { EditRefusal, TractEdit } from '../edits/tract-edit.ts';
import { tractRoots } from '../layout.ts';
import type { ReadMemory } from '../read/memory.ts';
import { applyEdit } from '../write/apply-edit.ts';
import { goesOn } from './goes-on.ts';
import {
  type KeptSelection,
  keepSelection,
  placeSelection,
  type TractSelection,
} from './selection.ts';

export type TractHistory = {
  /** What is selected afterwards is told with the edit; an undo goes back to what was selected before. */
  readonly edit: (
    edit: TractEdit,
    selected: { readonly before: TractSelection; readonly after: TractSelection },
  ) => Result<null, EditRefusal>;
  /** The selection to show, or `null` when there is nothing to take back. */
  readonly undo: () => TractSelection | null;
  readonly redo: () => TractSelection | null;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** What follows is a step of its own: after a pause, or when the caret went elsewhere. */
  readonly pause: () => void;
  readonly close: () => void;
};

type Kept = { readonly before: KeptSelection; readonly after: KeptSelection };

/** The undo of one author: what others did stays, whatever was taken back. */
export function openHistory(
  doc: Y.Doc,
  { origin, memory }: { readonly origin: object; readonly memory: ReadMemory },
): TractHistory {
  const roots = tractRoots(doc);
  const manager = new Y.UndoManager(Object.values(roots), {
    trackedOrigins: new Set([origin]),
    // One step ends when we say so, not after a time.
    captureTimeout: Number.MAX_SAFE_INTEGER,
  });
  let last: TractEdit | null = null;

  return {
    edit: (edit, selected) => {
      const before = keepSelection(roots, selected.before);
      if (!goesOn(last, edit)) {
        manager.stopCapturing();
      }
      const steps = manager.undoStack.length;
      const applied = applyEdit(doc, edit, { origin, memory });
      if (!applied.ok) {
        return applied;
      }
      const step = manager.undoStack.at(-1);
      const first = manager.undoStack.length > steps ? before : keptOf(step)?.before;
      const after = keepSelection(roots, selected.after);
      step?.meta.set(selections, { before: first ?? before, after });
      last = edit;
      return ok(null);
    },
    undo: () => {
      last = null;
      const kept = keptOf(manager.undoStack.at(-1));
      return manager.undo() ? shown(doc, manager.redoStack.at(-1), { kept, side: 'before' }) : null;
    },
    redo: () => {
      last = null;
      const kept = keptOf(manager.redoStack.at(-1));
      return manager.redo() ? shown(doc, manager.undoStack.at(-1), { kept, side: 'after' }) : null;
    },
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    pause: () => {
      last = null;
    },
    close: () => manager.destroy(),
  };
}

const selections = 'selections';

type Step = Y.UndoManager['undoStack'][number] | undefined;

/** The step that takes this one back remembers the same selections. */
function shown(
  doc: Y.Doc,
  opposite: Step,
  { kept, side }: { kept: Kept | undefined; side: keyof Kept },
): TractSelection {
  if (kept === undefined) {
    return { kind: 'objects', objects: [] };
  }
  opposite?.meta.set(selections, kept);
  return placeSelection(doc, kept[side]);
}

function keptOf(step: Step): Kept | undefined {
  // Only `edit` and `shown` write this entry of a step.
  return step?.meta.get(selections) as Kept | undefined;
}
