import type { Mutation } from '#shared/sync/mutation.ts';
import type { ProblemRecord } from '../database/records.ts';
import type { Engine } from '../engine.ts';
import { nameOf } from './name-of.ts';
import { renewIdentity } from './renew-identity.ts';
import { writeCommit } from './write-commit.ts';

/**
 * Central cannot even read this mutation, alone as it is: it becomes a problem that people see, and the
 * others are offered under a new client id, so that one of them never holds up all. (Under the old one they would take
 * each other's numbers, and a repair from an older copy would take one for the other.) Only inside `inTurn`.
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
  const others = outbox.all().filter(({ n }) => n !== refused.n);
  const renewal = await renewIdentity(engine, others);
  await writeCommit(engine, {
    changes: [...renewal.changes, await store.put({ table: 'problems', id }, record)],
    meta: renewal.meta,
  });
  renewal.remember();
  problems.set(id, record);
  engine.changed();
}
