import type { PushResult } from '#shared/sync/protocol.ts';
import type { Store } from '../../../central/store/store.ts';
import type { HeldRow, ModelOffice } from './model-office.ts';

type TrueRow = {
  readonly entity: HeldRow['entity'];
  readonly id: string;
  readonly scope: string;
  readonly rev: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isDeleted: boolean;
};

type TrueConflict = {
  readonly id: string;
  readonly rowId: string;
  readonly field: string;
  readonly reason: string;
  readonly clientValue: unknown;
  readonly serverClient: string | null;
  readonly clientClient: string | null;
  readonly n: number;
};

export type Deletion = { readonly id: string; readonly client: string; readonly base: number };

/** What central's tables say in the end. */
export type Truth = {
  readonly rows: readonly TrueRow[];
  readonly conflicts: readonly TrueConflict[];
  /** Of each deleted member, the deletion that took effect, or the several among which it must be. */
  readonly deletions: readonly Deletion[];
  /** Members of which a conflict was reviewed: a person's decision may overwrite anything. */
  readonly reviewed: ReadonlySet<string>;
};

/** One patch of one field with a value that no other patch has. */
export type Edit = {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly base: number;
  readonly client: string;
  readonly n: number;
  readonly result: PushResult;
};

export async function readTruth(
  store: Store,
  scopes: readonly string[],
  offices: readonly ModelOffice[],
): Promise<Truth> {
  const rows = await store.sql<TrueRow>(
    `select entity, id, scope, rev, fields, deleted_at is not null as "isDeleted"
     from synced_row where scope = any($1::text[])
     union all
     select 'conflict', id, scope, rev,
            jsonb_build_object('id', id, 'scope', scope, 'entity', entity, 'rowId', row_id,
              'field', field, 'reason', reason, 'serverValue', server_value,
              'clientValue', client_value, 'status', status), false
     from conflict where scope = any($1::text[])
     union all
     select 'change', id, scope, rev,
            jsonb_build_object('id', id, 'entity', entity, 'rowId', row_id, 'rev', rev, 'op', op,
              'saidAt', said_at, 'by', said_by, 'office', office, 'fields', fields), false
     from change where scope = any($1::text[])`,
    [scopes],
  );
  const conflicts = await store.sql<TrueConflict>(
    `select id, row_id as "rowId", field, reason, client_value as "clientValue", n,
            server_client as "serverClient", client_client as "clientClient"
     from conflict where scope = any($1::text[])`,
    [scopes],
  );
  const decided = decidedConflicts(offices);
  const reviewed = conflicts.filter(({ id }) => decided.has(id)).map(({ rowId }) => rowId);
  return { rows, conflicts, deletions: deletionsOf(offices), reviewed: new Set(reviewed) };
}

function decidedConflicts(offices: readonly ModelOffice[]): ReadonlySet<string> {
  const decisions = offices.flatMap((office) =>
    [...office.sent.values()].filter(
      ({ op, n }) => op === 'resolve' && office.results.get(n)?.status !== 'rejected',
    ),
  );
  return new Set(decisions.map(({ id }) => id));
}

const watched = new Set(['phone', 'town', 'custom.a', 'custom.b', 'name']);

export function editsOf(offices: readonly ModelOffice[]): readonly Edit[] {
  return offices.flatMap((office) =>
    [...office.sent.values()].flatMap((mutation) => {
      const result = office.results.get(mutation.n);
      if (mutation.op !== 'patch' || result === undefined) return [];
      const { id, base, n } = mutation;
      return Object.entries(mutation.set)
        .filter(([field]) => watched.has(field))
        .map(([field, value]) => ({
          id,
          field,
          value,
          base,
          client: office.office.clientId,
          n,
          result,
        }));
    }),
  );
}

/** The answer to a second deletion repeats the revision of the first: then nobody can tell them apart. */
function deletionsOf(offices: readonly ModelOffice[]): readonly Deletion[] {
  const found = offices.flatMap((office) =>
    [...office.sent.values()].flatMap((mutation) => {
      const result = office.results.get(mutation.n);
      if (mutation.op !== 'delete' || result?.status !== 'ok') return [];
      const { id, base } = mutation;
      return [{ id, base, client: office.office.clientId, rev: result.rev }];
    }),
  );
  return found.filter((one) => !found.some((other) => other.id === one.id && other.rev < one.rev));
}
