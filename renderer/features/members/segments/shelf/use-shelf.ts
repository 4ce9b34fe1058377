import type { RecordKind } from '#shared/domain/records/record.ts';
import { isOwnScope, type ScopeId } from '#shared/domain/scope.ts';
import { useRecords } from '../../../../office/use-records.ts';
import { useSections } from '../../../../office/use-sections.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';

export type Shelved<K extends RecordKind> = {
  readonly row: RecordRow<K>;
  readonly isOwn: boolean;
  /** The name of its section; empty of what is kept for oneself. */
  readonly section: string;
  readonly canWrite: boolean;
};

/** Saved segments or views by name, with whose they are; null until the store has answered. */
export function useShelf<K extends 'segment' | 'view'>(kind: K): readonly Shelved<K>[] | null {
  const rows = useRecords(kind);
  const sections = useSections();
  if (rows === null || sections === null) return null;
  const sectionOf = (scope: ScopeId) => sections.find((section) => section.scope === scope);
  return rows
    .map((row) => ({
      row,
      isOwn: isOwnScope(row.scope),
      section: sectionOf(row.scope)?.name ?? '',
      canWrite: isOwnScope(row.scope) || sectionOf(row.scope) !== undefined,
    }))
    .sort((a, b) => a.row.fields.name.localeCompare(b.row.fields.name, 'fr'));
}
