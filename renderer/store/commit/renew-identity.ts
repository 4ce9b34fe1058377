import type { Mutation } from '#shared/sync/mutation.ts';
import type { StoreMeta } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { sealBatches } from './commit-locally.ts';
import { writeCommit } from './write-commit.ts';

export type Renewal = {
  readonly changes: readonly TableChange[];
  readonly meta: Partial<StoreMeta>;
  /** Call once the changes are in the database. */
  remember(): void;
};

/**
 * A new client id, under which `mutations` are offered from 1 on: when the old numbers no longer mean to central
 * what they mean here. What was applied before is then found to be there already.
 */
export async function renewIdentity(
  engine: Engine,
  mutations: readonly Mutation[],
): Promise<Renewal> {
  const replaced = await replaceOutbox(engine, mutations.map(renumbered));
  return {
    ...replaced,
    meta: {
      clientId: engine.newId(),
      nextN: mutations.length + 1,
      acked: 0,
      reofferedUpTo: mutations.length,
    },
  };
}

/** The numbers of this client id are used up or unknown to central: all that waits is offered under a new one. */
export function offerAnew(engine: Engine): Promise<void> {
  return engine.inTurn(async () => {
    const renewal = await renewIdentity(engine, engine.outbox.all());
    await writeCommit(engine, renewal);
    renewal.remember();
    engine.changed();
  });
}

const renumbered = (mutation: Mutation, at: number): Mutation => ({ ...mutation, n: at + 1 });

/** Writes the outbox anew, with these mutations and their numbers. */
export async function replaceOutbox(
  engine: Engine,
  mutations: readonly Mutation[],
): Promise<Pick<Renewal, 'changes' | 'remember'>> {
  const { outbox } = engine;
  const removed = outbox
    .batches()
    .map(({ id }): TableChange => ({ kind: 'remove', table: 'outbox', id }));
  const batches = await sealBatches(engine, mutations);
  return {
    changes: [...removed, ...batches.map(({ change }) => change)],
    remember() {
      const before = [...outbox.rowIds()];
      outbox.replaceAll(batches);
      engine.refresh([...before, ...outbox.rowIds()]);
    },
  };
}
