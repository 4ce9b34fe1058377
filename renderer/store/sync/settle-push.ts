import type { HeldRow, RowChange } from '#shared/sync/held-row.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { PushResult } from '#shared/sync/protocol.ts';
import { type Accepted, settleRow } from '#shared/sync/settle.ts';
import { nameOf } from '../commit/name-of.ts';
import { placeRows } from '../commit/place-rows.ts';
import { isQuiet } from '../commit/quiet-refusal.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { AckedRecord, Answered, ProblemRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';

export type Answer = { readonly mutation: Mutation; readonly result: PushResult };

/**
 * Central has answered: what it took leaves the outbox for the rows, what it refused becomes a problem that people
 * see, all in one commit. Only inside `inTurn`.
 */
export async function settlePush(engine: Engine, answers: readonly Answer[]): Promise<void> {
  const { store, outbox, problems, newId } = engine;
  const lastN = answers.at(-1)?.mutation.n ?? store.meta().acked;
  const rows = rowsAfter(engine, answers);
  const placement = await placeRows(engine, rows);
  const refused = answers.flatMap((answer) => refusalOf(engine, answer));
  const records = refused.map((record) => ({ id: newId(), record }));
  const acked = await sealAcked(engine, answers);
  const sealedProblems = records.map(({ id, record }) =>
    store.put({ table: 'problems', id }, record),
  );
  const settled = outbox
    .batchesUpTo(lastN)
    .map(({ id }): TableChange => ({ kind: 'remove', table: 'outbox', id }));
  await writeCommit(engine, {
    changes: [
      ...placement.changes,
      ...(await Promise.all(sealedProblems)),
      ...acked.changes,
      ...settled,
    ],
    meta: { acked: lastN },
  });
  placement.remember();
  acked.remember();
  for (const { id, record } of records) problems.set(id, record);
  outbox.settle(lastN);
  engine.refresh(answers.map(({ mutation }) => mutation.id));
  engine.changed();
}

function rowsAfter({ held }: Engine, answers: readonly Answer[]): readonly RowChange[] {
  const after = new Map<string, HeldRow | null>();
  for (const { mutation, result } of answers) {
    if (result.status === 'rejected') continue;
    const before = after.has(mutation.id) ? after.get(mutation.id) : held.get(mutation.id);
    after.set(mutation.id, settle(before ?? null, mutation, result));
  }
  return [...after].flatMap(([id, row]): RowChange[] => {
    const before = held.get(id);
    if (row === before || (row === null && before === undefined)) return [];
    if (row !== null) return [{ kind: 'put', row }];
    return before === undefined ? [] : [{ kind: 'drop', id, scope: before.scope }];
  });
}

function settle(row: HeldRow | null, mutation: Mutation, result: Accepted): HeldRow | null {
  if (mutation.op === 'resolve') {
    if (row?.entity !== 'conflict' || result.status === 'conflict') return row;
    const status = mutation.keep === 'server' ? 'kept-server' : 'took-client';
    return { ...row, conflict: { ...row.conflict, status } };
  }
  return row?.entity === 'conflict' ? row : settleRow(row, mutation, result);
}

function refusalOf(engine: Engine, { mutation, result }: Answer): ProblemRecord[] {
  if (result.status !== 'rejected') return [];
  const { reofferedUpTo } = engine.store.meta();
  if (isQuiet(mutation, result.reason, reofferedUpTo)) return [];
  return [{ mutation, reason: result.reason, name: nameOf(engine, mutation) }];
}

/** Kept a month, in case central is restored from a backup that is older than these answers. */
async function sealAcked(engine: Engine, answers: readonly Answer[]) {
  const { store, held, acked, newId, now } = engine;
  const answered = answers
    .filter(({ result }) => result.status !== 'rejected')
    .map(({ mutation }): Answered => {
      const scope = mutation.op === 'create' ? mutation.scope : held.get(mutation.id)?.scope;
      return { mutation, scope: scope ?? null };
    });
  if (answered.length === 0) return { changes: [], remember: () => undefined };
  const id = newId();
  const record: AckedRecord = { at: now(), answered };
  return {
    changes: [await store.put({ table: 'acked', id }, record)],
    remember: () => acked.set(id, record.at),
  };
}
