import { setTimeout as pause } from 'node:timers/promises';
import { vi } from 'vitest';
import type * as Merge from '#shared/sync/merge.ts';
import type * as ClientMutations from '../../../central/store/client-mutations.ts';
import type * as Feeds from '../../../central/store/feeds.ts';
import type { Sql, Store } from '../../../central/store/store.ts';
import type * as Push from '../../../central/sync/push.ts';
import type * as RecordConflict from '../../../central/sync/record-conflict.ts';
import type * as WorkingSet from '../../../central/sync/working-set.ts';
import { type ClientRules, rightClient } from './model-office.ts';

export type WrongVariant = {
  readonly name: string;
  /** What the histories must find. */
  readonly isFoundAs: RegExp;
  /** Found within a few histories: also looked for on PGlite, with every change. */
  readonly isQuick?: boolean;
  /** Replaces a module of central before it is loaded. */
  readonly arrange?: () => void;
  readonly prepare?: (store: Store) => Promise<unknown>;
  readonly rules?: ClientRules;
};

/** The protocol with one mistake at a time: each was made by somebody, somewhere. */
export const wrongVariants: readonly WrongVariant[] = [
  {
    name: 'an ordinary sequence instead of the counter row',
    isFoundAs: /MISSING|DIVERGED|LEAK|DIGEST/,
    prepare: (store) => store.sql('create sequence naive_order'),
    arrange: () =>
      vi.doMock('../../../central/store/feeds.ts', () => ({ appendToFeeds: appendNaively })),
  },
  {
    name: 'mutations applied again when they come again',
    isFoundAs: /EXACTLY-ONCE|LOST|DIVERGED/,
    arrange: () => {
      vi.doMock('../../../central/sync/push.ts', async (original) => {
        const right = await original<typeof Push>();
        return { ...right, push: forgetful(right) };
      });
      vi.doMock('../../../central/store/client-mutations.ts', async (original) => {
        const right = await original<typeof ClientMutations>();
        return { ...right, recordMutations: recordAgain(right) };
      });
    },
  },
  {
    name: 'a move without a leave in the old feed',
    isFoundAs: /LEAK|DIVERGED|DIGEST/,
    arrange: () =>
      vi.doMock('../../../central/sync/working-set.ts', async (original) => {
        const right = await original<typeof WorkingSet>();
        const announce: typeof right.announce = (set, scope, change) => {
          if (change.op !== 'leave') right.announce(set, scope, change);
        };
        return { ...right, announce };
      }),
  },
  {
    name: 'a client that obeys a leave of a scope the row is no longer in',
    isFoundAs: /MISSING|DIGEST/,
    isQuick: true,
    rules: { ...rightClient, leaveLooksAtScope: false },
  },
  {
    name: 'a client that keeps what was revoked',
    isFoundAs: /LEAK/,
    rules: { ...rightClient, revocationWipes: false },
  },
  {
    name: 'an edit of a deleted member thrown away',
    isFoundAs: /LOST EDIT/,
    arrange: () =>
      vi.doMock('../../../central/sync/record-conflict.ts', async (original) => {
        const right = await original<typeof RecordConflict>();
        const recordConflict: typeof right.recordConflict = (set, member, met) => {
          if (met.reason !== 'deleted') right.recordConflict(set, member, met);
        };
        return { ...right, recordConflict };
      }),
  },
  {
    name: 'the last writer wins',
    isFoundAs: /LOST UPDATE/,
    isQuick: true,
    arrange: () => {
      const neverTooLate = Number.MAX_SAFE_INTEGER;
      mockMerge(
        (right) => (row, change, policyOf) =>
          right.mergeChange(row, { ...change, base: neverTooLate }, policyOf),
      );
    },
  },
  {
    name: 'an office in conflict with itself',
    isFoundAs: /SELF-CONFLICT/,
    isQuick: true,
    arrange: () =>
      mockMerge((right) => (row, change, policyOf) => {
        const merged = right.mergeChange(row, { ...change, client: stranger }, policyOf);
        return JSON.parse(JSON.stringify(merged).replaceAll(stranger, change.client));
      }),
  },
];

const stranger = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

function mockMerge(wrong: (right: typeof Merge) => typeof Merge.mergeChange): void {
  vi.doMock('#shared/sync/merge.ts', async (original) => {
    const right = await original<typeof Merge>();
    return { ...right, mergeChange: wrong(right) };
  });
}

const longestWorkMs = 15;

/** Numbers in the order of asking, rows visible in the order of committing. */
async function appendNaively(
  sql: Sql,
  changes: Feeds.FeedChanges,
  history: Feeds.History = new Map(),
): Promise<void> {
  for (const [scope, items] of changes) {
    for (const { entity, id, op } of items) {
      const [next] = await sql<{ seq: number }>(`select nextval('naive_order') as seq`, []);
      await pause(Math.random() * longestWorkMs);
      const line = history.get(id);
      if (line !== undefined) await writeNaively(sql, { ...line, scope, seq: next?.seq });
      else
        await sql(
          `insert into feed_item (scope, entity, id, seq, op) values ($1, $2, $3, $4, $5)
         on conflict (scope, entity, id) do update set seq = excluded.seq, op = excluded.op`,
          [scope, entity, id, next?.seq, op],
        );
    }
    await sql(
      `update feed set head = (
         select max(seq) from (select scope, seq from feed_item union all select scope, seq from change) i
         where scope = $1)
       where scope = $1`,
      [scope],
    );
  }
}

async function writeNaively(sql: Sql, line: object): Promise<void> {
  await sql(
    `insert into change (id, scope, seq, entity, row_id, rev, op, said_at, said_by, office, fields)
     select x.id, x.scope, x.seq, x.entity, x."rowId", x.rev, x.op, x."saidAt", x.by, x.office, x.fields
     from jsonb_to_record($1::jsonb)
       as x(id uuid, scope text, seq bigint, entity text, "rowId" uuid, rev bigint, op text,
            "saidAt" text, by text, office text, fields jsonb)`,
    [JSON.stringify(line)],
  );
}

function forgetful(right: typeof Push): typeof Push.push {
  return async (store, offered) => {
    await store.sql('update client set last_mut = least(last_mut, $2) where client_id = $1', [
      offered.clientId,
      (offered.mutations[0]?.n ?? 1) - 1,
    ]);
    return right.push(store, offered);
  };
}

function recordAgain(right: typeof ClientMutations): typeof ClientMutations.recordMutations {
  return async (sql, clientId, recorded) => {
    const numbers = recorded.map(({ n }) => n);
    await sql('delete from mutation where client_id = $1 and n = any($2::bigint[])', [
      clientId,
      numbers,
    ]);
    await right.recordMutations(sql, clientId, recorded);
  };
}
