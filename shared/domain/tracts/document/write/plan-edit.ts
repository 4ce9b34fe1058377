import { unreachable } from '#shared/result.ts';
import type { OneEdit } from '../edits/tract-edit.ts';
import type { Desk, Plan } from './desk.ts';
import { planDocumentEdit } from './plan-document-edit.ts';
import { planObjectEdit } from './plan-object-edit.ts';
import { planPageEdit } from './plan-page-edit.ts';
import { planStoryEdit } from './plan-story-edit.ts';

export function planEdit(desk: Desk, edit: OneEdit): Plan {
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
    case 'become':
      return planDocumentEdit(desk, edit);
    case 'add':
    case 'move':
    case 'place':
    case 'set':
    case 'reorder':
    case 'group':
    case 'ungroup':
    case 'move-to':
    case 'arrange-table':
    case 'paste':
    case 'delete':
    case 'restore':
      return planObjectEdit(desk, edit);
    default:
      return unreachable(edit);
  }
}
