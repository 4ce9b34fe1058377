import type { ScopeId } from '#shared/domain/scope.ts';
import type { HeldConflict, HeldRow } from '#shared/sync/held-row.ts';
import type { HeldMember, HeldRecord } from '#shared/sync/overlay.ts';

/** All that central has said, decrypted, and which chunk each row (or an older copy of it) lies in. */
export type HeldRows = {
  readonly members: ReadonlyMap<string, HeldMember>;
  readonly conflicts: ReadonlyMap<string, HeldConflict>;
  readonly records: ReadonlyMap<string, HeldRecord>;
  get(id: string): HeldRow | undefined;
  put(row: HeldRow): void;
  drop(id: string): void;
  inScope(scope: ScopeId): readonly HeldRow[];
  chunkOf(scope: ScopeId, id: string): string | undefined;
  /** Null: no chunk holds a copy of it any more. */
  place(at: Placed, chunk: string | null): void;
  /** Row ids of each chunk of a scope, rows that have left since included. */
  chunksOf(scope: ScopeId): ReadonlyMap<string, readonly string[]>;
  forgetScope(scope: ScopeId): void;
};

export type Placed = { readonly scope: ScopeId; readonly id: string };

export function createHeldRows(): HeldRows {
  const members = new Map<string, HeldMember>();
  const conflicts = new Map<string, HeldConflict>();
  const records = new Map<string, HeldRecord>();
  const chunks = new Map<ScopeId, Map<string, string>>();

  const drop = (id: string) => {
    members.delete(id);
    conflicts.delete(id);
    records.delete(id);
  };
  const inScope = (scope: ScopeId) =>
    [...members.values(), ...conflicts.values(), ...records.values()].filter(
      (row) => row.scope === scope,
    );

  return {
    members,
    conflicts,
    records,
    get: (id) => members.get(id) ?? conflicts.get(id) ?? records.get(id),
    put(row) {
      if (row.entity === 'member') members.set(row.id, row);
      else if (row.entity === 'conflict') conflicts.set(row.id, row);
      else records.set(row.id, row);
    },
    drop,
    inScope,
    chunkOf: (scope, id) => chunks.get(scope)?.get(id),
    place({ scope, id }, chunk) {
      const known = chunks.get(scope) ?? new Map<string, string>();
      if (chunk === null) known.delete(id);
      else known.set(id, chunk);
      chunks.set(scope, known);
    },
    chunksOf(scope) {
      const rows = new Map<string, string[]>();
      for (const [id, chunk] of chunks.get(scope) ?? []) {
        const known = rows.get(chunk) ?? [];
        known.push(id);
        rows.set(chunk, known);
      }
      return rows;
    },
    forgetScope(scope) {
      for (const { id } of inScope(scope)) drop(id);
      chunks.delete(scope);
    },
  };
}
