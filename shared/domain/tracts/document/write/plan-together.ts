import * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import type { EditRefusal, OneEdit } from '../edits/tract-edit.ts';
import { noMemory, openMemory, type ReadMemory } from '../read/memory.ts';
import { type Desk, inTurn, openDesk, refuse, type Write } from './desk.ts';
import { planEdit } from './plan-edit.ts';

export type PlannedTogether = { readonly ground: readonly Write[]; readonly write: Write };

/** Plans each over what those before it leave, and writes nothing. */
export function planTogether(
  doc: Y.Doc,
  edits: readonly OneEdit[],
): Result<PlannedTogether, EditRefusal> {
  const [first, ...others] = edits;
  return first && isOfText(first) && others.every(isStyling)
    ? planEach({ doc, memory: noMemory }, edits, () => undefined)
    : planOnCopy(doc, edits);
}

/** What is written before it changes nothing in whether a text may be styled: it is there or not. */
const isStyling = ({ kind }: OneEdit) => kind === 'style-text' || kind === 'style-paragraphs';
const isOfText = (edit: OneEdit) => edit.kind === 'write' || isStyling(edit);

/** A copy is tried on, edit after edit. What was planned for the copy is then written in the document. */
function planOnCopy(doc: Y.Doc, edits: readonly OneEdit[]) {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const memory = openMemory(copy);
  try {
    return planEach({ doc: copy, memory }, edits, ({ roots, ground }, write) => {
      copy.transact(() => inTurn([...ground, write])(roots));
    });
  } finally {
    memory.close();
    copy.destroy();
  }
}

function planEach(
  { doc, memory }: { readonly doc: Y.Doc; readonly memory: ReadMemory },
  edits: readonly OneEdit[],
  goOn: (desk: Desk, write: Write) => void,
): Result<PlannedTogether, EditRefusal> {
  const ground: Write[] = [];
  const writes: Write[] = [];
  for (const [at, edit] of edits.entries()) {
    const desk = openDesk(doc, memory);
    const plan = planEdit(desk, edit);
    if (!plan.ok) {
      return refuse({ ...plan.error, at });
    }
    goOn(desk, plan.value);
    ground.push(...desk.ground);
    writes.push(plan.value);
  }
  return ok({ ground, write: inTurn(writes) });
}
