import type * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import { oneByOne } from '../edits/together.ts';
import type { EditRefusal, OneEdit, TractEdit } from '../edits/tract-edit.ts';
import { tractRoots } from '../layout.ts';
import { noMemory, type ReadMemory } from '../read/memory.ts';
import { inTurn, openDesk, type Write } from './desk.ts';
import { planEdit } from './plan-edit.ts';
import { planTogether } from './plan-together.ts';

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
  const planned =
    edit.kind === 'together' ? planTogether(doc, oneByOne(edit)) : planOne(doc, edit, memory);
  if (!planned.ok) {
    return planned;
  }
  const { ground, write } = planned.value;
  if (ground.length > 0) {
    run(doc, inTurn(ground), groundOrigin);
  }
  run(doc, write, origin);
  return ok(null);
}

const groundOrigin = 'ground';

function planOne(doc: Y.Doc, edit: OneEdit, memory: ReadMemory) {
  const desk = openDesk(doc, memory);
  const plan = planEdit(desk, edit);
  return plan.ok ? ok({ ground: desk.ground, write: plan.value }) : plan;
}

const run = (doc: Y.Doc, write: Write, origin: unknown) =>
  doc.transact(() => write(tractRoots(doc)), origin);
