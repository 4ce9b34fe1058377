import { unreachable } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import { planAdd } from './add-object.ts';
import { planTable } from './arrange-table.ts';
import { planMove, planPlace, planSet } from './change-objects.ts';
import { planDelete, planRestore } from './delete-objects.ts';
import type { Desk, Plan } from './desk.ts';
import { planGroup, planUngroup } from './group-objects.ts';
import { planMoveTo } from './move-to.ts';
import { planPaste } from './paste-clip.ts';
import { planReorder } from './reorder-objects.ts';

export function planObjectEdit(desk: Desk, edit: ObjectEdit): Plan {
  switch (edit.kind) {
    case 'add':
      return planAdd(desk, edit);
    case 'move':
      return planMove(desk, edit);
    case 'place':
      return planPlace(desk, edit);
    case 'set':
      return planSet(desk, edit);
    case 'reorder':
      return planReorder(desk, edit);
    case 'group':
      return planGroup(desk, edit);
    case 'ungroup':
      return planUngroup(desk, edit);
    case 'move-to':
      return planMoveTo(desk, edit);
    case 'arrange-table':
      return planTable(desk, edit);
    case 'paste':
      return planPaste(desk, edit);
    case 'delete':
      return planDelete(desk, edit);
    case 'restore':
      return planRestore(desk, edit);
    default:
      return unreachable(edit);
  }
}
