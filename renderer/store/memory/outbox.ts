import type { Mutation } from '#shared/sync/mutation.ts';

/** A sealed record of the outbox and the number of the last mutation in it. */
export type OutboxBatch = { readonly id: string; readonly lastN: number };

/** What this office has said and central has not answered, oldest first. */
export type Outbox = {
  readonly size: () => number;
  /** Of one row, oldest first. */
  of(rowId: string): readonly Mutation[];
  first(count: number): readonly Mutation[];
  all(): readonly Mutation[];
  rowIds(): Iterable<string>;
  add(batch: OutboxBatch, mutations: readonly Mutation[]): void;
  /** Batches that hold nothing beyond `n`: their records can go. */
  batchesUpTo(n: number): readonly OutboxBatch[];
  batches(): readonly OutboxBatch[];
  /** Central has answered up to `n`. */
  settle(n: number): void;
  replaceAll(
    batches: readonly { readonly batch: OutboxBatch; readonly mutations: readonly Mutation[] }[],
  ): void;
};

const nothing: readonly Mutation[] = [];

export function createOutbox(): Outbox {
  let queue: Mutation[] = [];
  let batches: OutboxBatch[] = [];
  const byRow = new Map<string, Mutation[]>();

  const add: Outbox['add'] = (batch, mutations) => {
    batches.push(batch);
    for (const mutation of mutations) {
      queue.push(mutation);
      const known = byRow.get(mutation.id);
      if (known === undefined) byRow.set(mutation.id, [mutation]);
      else known.push(mutation);
    }
  };

  return {
    size: () => queue.length,
    of: (rowId) => byRow.get(rowId) ?? nothing,
    first: (count) => queue.slice(0, count),
    all: () => queue,
    rowIds: () => byRow.keys(),
    add,
    batchesUpTo: (n) => batches.filter(({ lastN }) => lastN <= n),
    batches: () => batches,
    settle(n) {
      const kept = queue.findIndex((mutation) => mutation.n > n);
      const settled = kept === -1 ? queue : queue.slice(0, kept);
      queue = kept === -1 ? [] : queue.slice(kept);
      batches = batches.filter(({ lastN }) => lastN > n);
      for (const { id } of settled) {
        const left = (byRow.get(id) ?? []).filter((mutation) => mutation.n > n);
        if (left.length === 0) byRow.delete(id);
        else byRow.set(id, left);
      }
    },
    replaceAll(next) {
      queue = [];
      batches = [];
      byRow.clear();
      for (const { batch, mutations } of next) add(batch, mutations);
    },
  };
}
