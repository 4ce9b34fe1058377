import type { RecordKind } from '#shared/domain/records/record.ts';
import type { Change } from '#shared/sync/change.ts';
import type { RowMutation } from '#shared/sync/mutation.ts';
import { changesBetween } from '#shared/sync/undo.ts';
import type { Engine } from '../engine.ts';
import type { HistoryEntry } from '../store-api/history.ts';

export type Asked = { readonly id: string; readonly entity: 'member' | RecordKind };

/** Newest first. */
export async function readHistory(
  engine: Engine,
  { id, entity }: Asked,
): Promise<readonly HistoryEntry[]> {
  const applied = (await engine.history.changesOf(id))
    .filter((change) => change.entity === entity)
    .sort((a, b) => b.rev - a.rev || (a.at < b.at ? 1 : -1));
  return [...waitingEntries(engine, id).reverse(), ...applied.map(appliedEntry)];
}

const appliedEntry = ({ id, op, saidAt, at, by, office, fields }: Change): HistoryEntry => ({
  id,
  op,
  saidAt,
  at,
  by,
  office,
  isWaiting: false,
  fields,
});

/** What this office has said and central has not answered, each with what it found. */
function waitingEntries({ held, outbox }: Engine, id: string): HistoryEntry[] {
  const row = held.get(id);
  let fields: object = row === undefined || row.entity === 'conflict' ? {} : row.fields;
  const said = outbox
    .of(id)
    .filter((mutation): mutation is RowMutation => mutation.op !== 'resolve');
  return said.map((mutation) => {
    const set = 'set' in mutation ? mutation.set : {};
    const before = fields;
    fields = { ...fields, ...set };
    return {
      id: `waiting:${mutation.n}`,
      op: mutation.op,
      saidAt: mutation.at,
      at: null,
      by: null,
      office: null,
      isWaiting: true,
      // As central does: where the values of a new row went is the row itself.
      fields: mutation.op === 'create' ? [] : changesBetween(before, set),
    };
  });
}
