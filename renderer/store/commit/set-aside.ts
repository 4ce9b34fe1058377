import type { Mutation } from '#shared/sync/mutation.ts';
import type { ProblemRecord } from '../database/records.ts';
import type { Engine } from '../engine.ts';
import { nameOf } from './name-of.ts';
import { replaceOutbox } from './renew-identity.ts';
import { writeCommit } from './write-commit.ts';

/**
 * Central cannot even read this mutation, alone as it is: it becomes a problem that people see, and those behind it
 * move up, so that one of them never holds up all. Only inside `inTurn`.
 */
export async function setAside(engine: Engine, refused: Mutation | undefined): Promise<void> {
  if (refused === undefined) return;
  const { store, outbox, problems, newId } = engine;
  const id = newId();
  const record: ProblemRecord = {
    mutation: refused,
    reason: 'invalid',
    name: nameOf(engine, refused),
  };
  const others = outbox
    .all()
    .filter(({ n }) => n !== refused.n)
    .map((mutation): Mutation => (mutation.n > refused.n ? movedUp(mutation) : mutation));
  const replaced = await replaceOutbox(engine, others);
  await writeCommit(engine, {
    changes: [...replaced.changes, await store.put({ table: 'problems', id }, record)],
    meta: { nextN: store.meta().nextN - 1 },
  });
  replaced.remember();
  problems.set(id, record);
  engine.changed();
}

const movedUp = (mutation: Mutation): Mutation => ({ ...mutation, n: mutation.n - 1 });
