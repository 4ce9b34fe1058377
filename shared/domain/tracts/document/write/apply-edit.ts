import type * as Y from 'yjs';
import { ok, type Result, unreachable } from '#shared/result.ts';
import type { EditRefusal, TractEdit } from '../edits/tract-edit.ts';
import { tractRoots } from '../layout.ts';
import type { Tract } from '../model/tract.ts';
import { noMemory, type ReadMemory } from '../read/memory.ts';
import { readTract } from '../read/read-tract.ts';
import type { Desk, Plan } from './desk.ts';
import { planDocumentEdit } from './plan-document-edit.ts';
import { planObjectEdit } from './plan-object-edit.ts';
import { planPageEdit } from './plan-page-edit.ts';
import { planStoryEdit } from './plan-story-edit.ts';

export type Editing = {
  /** Whose edit it is: their undo follows it. */
  readonly origin: unknown;
  readonly memory?: ReadMemory;
};

/** One step to undo, or a refusal and nothing written. */
export function applyEdit(
  doc: Y.Doc,
  edit: TractEdit,
  { origin, memory = noMemory }: Editing,
): Result<null, EditRefusal> {
  let read: Tract | undefined;
  const tract = () => {
    read ??= readTract(doc, memory).tract;
    return read;
  };
  const desk: Desk = { roots: tractRoots(doc), tract, ground: [] };
  const plan = planEdit(desk, edit);
  if (!plan.ok) {
    return plan;
  }
  if (desk.ground.length > 0) {
    doc.transact(() => {
      for (const lay of desk.ground) {
        lay();
      }
    }, groundOrigin);
  }
  doc.transact(plan.value, origin);
  return ok(null);
}

const groundOrigin = 'ground';

function planEdit(desk: Desk, edit: TractEdit): Plan {
  switch (edit.kind) {
    case 'write':
    case 'style-text':
    case 'style-paragraphs':
    case 'thread':
    case 'unthread':
      return planStoryEdit(desk, edit);
    case 'add-page':
    case 'set-page':
    case 'move-page':
    case 'duplicate-page':
    case 'delete-page':
    case 'restore-page':
      return planPageEdit(desk, edit);
    case 'put-guide':
    case 'delete-guide':
    case 'put-swatch':
    case 'delete-swatch':
    case 'put-style':
    case 'delete-style':
    case 'set-document':
      return planDocumentEdit(desk, edit);
    case 'add':
    case 'move':
    case 'place':
    case 'set':
    case 'reorder':
    case 'group':
    case 'ungroup':
    case 'arrange-table':
    case 'paste':
    case 'delete':
    case 'restore':
      return planObjectEdit(desk, edit);
    default:
      return unreachable(edit);
  }
}
