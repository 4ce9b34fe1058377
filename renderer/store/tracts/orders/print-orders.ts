import { PrintMovementFields } from '#shared/domain/tracts/orders/print-movement.ts';
import { PrintOrderFields } from '#shared/domain/tracts/orders/print-order.ts';
import { TractVersionFields } from '#shared/domain/tracts/versions/version.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitAct } from '../../acts/act.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import type { NewMovement, NewOrder } from '../../store-api/print-orders.ts';
import type { VersionFailure } from '../../store-api/tract-versions.ts';
import { versionStep } from '../versions/version-steps.ts';

type Author = { readonly by: string | null };

export function orderTract(
  engine: Engine,
  { fields, versionName, by }: NewOrder & Author,
): Promise<Result<string, VersionFailure>> {
  return engine.inTurn(async () => {
    const tract = engine.records.of('tract', fields.tract);
    if (tract === null) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, tract.scope);
    if (!allowed.ok) return allowed;
    const name = TractVersionFields.shape.name.unwrap().safeParse(versionName);
    if (!name.success) return err({ kind: 'invalid-record', field: 'versionName' });
    const version = versionStep(engine, tract, { name: name.data, by });
    if (!version.ok) return version;
    const read = PrintOrderFields.safeParse({ ...fields, version: version.value.id });
    if (!read.success) return err(invalid(read.error.issues));
    const { id, ...order } = createStep(engine, 'print-order', {
      scope: tract.scope,
      set: read.data,
    });
    const { id: _, ...kept } = version.value;
    const committed = await commitAct(engine, [kept, order], {
      kind: 'record',
      subject: read.data.name,
    });
    return committed.ok ? ok(id) : committed;
  });
}

export function noteMovement(
  engine: Engine,
  { by, ...said }: NewMovement & Author,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const order = engine.records.of('print-order', said.order);
    if (order === null) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, order.scope);
    if (!allowed.ok) return allowed;
    const read = PrintMovementFields.safeParse({ ...said, by: by?.slice(0, 200) ?? null });
    if (!read.success) return err(invalid(read.error.issues));
    const wrong = wrongReversal(engine, read.data);
    if (wrong !== null) return err({ kind: 'invalid-record', field: wrong });
    const { id, draft } = createStep(engine, 'print-movement', {
      scope: order.scope,
      set: read.data,
    });
    const committed = await commitLocally(engine, { drafts: [draft], undo: null });
    return committed.ok ? ok(id) : committed;
  });
}

/** A reversal takes back one movement of its own order, and says why; nothing else takes anything back. */
function wrongReversal(
  { records }: Engine,
  { kind, order, reverses, reason }: PrintMovementFields,
): 'reverses' | 'reason' | null {
  if (kind !== 'reversal') return reverses === null ? null : 'reverses';
  const taken = reverses === null ? null : records.of('print-movement', reverses);
  if (taken?.fields.order !== order || taken.fields.kind === 'reversal') return 'reverses';
  return reason === null ? 'reason' : null;
}

export const isOrdered = ({ records }: Engine, version: string): boolean =>
  records.all('print-order').some(({ fields }) => fields.version === version);

export const hasMovements = ({ records }: Engine, order: string): boolean =>
  records.all('print-movement').some(({ fields }) => fields.order === order);

const invalid = (issues: readonly { readonly path: readonly PropertyKey[] }[]): CommitFailure => ({
  kind: 'invalid-record',
  field: String(issues[0]?.path[0] ?? ''),
});
