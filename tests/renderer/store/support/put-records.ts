import type { SegmentCondition, SegmentQuery } from '#shared/domain/segments/segment.ts';
import { localScope } from '../../../../renderer/store/sections.ts';
import type { NewRecord } from '../../../../renderer/store/store-api/records.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';

export const asking = (...conditions: readonly SegmentCondition[]): SegmentQuery => ({
  kind: 'group',
  match: 'all',
  not: false,
  conditions,
});
export const tagged = (id: string) =>
  asking({ kind: 'column', column: 'tags', test: { op: 'any-of', values: [id] } });
export const within = (id: string) => asking({ kind: 'segment', id, include: true });

export async function put(store: StoreApi, record: NewRecord): Promise<string> {
  const added = await store.addRecord(record);
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value;
}
export const segment = (
  name: string,
  query: SegmentQuery,
  scope: 'own' | typeof localScope = 'own',
) => ({ kind: 'segment', scope, fields: { name, query } }) as const;
export const tag = (name: string) =>
  ({ kind: 'tag', scope: localScope, fields: { name, colour: 'blue' } }) as const;

export const field = (name: string): NewRecord => ({
  kind: 'custom-field',
  scope: localScope,
  fields: { name, kind: 'text', choices: [], place: 0 },
});

export async function undoNewest(store: StoreApi) {
  const [newest] = await store.undoable();
  return store.undo(newest?.id ?? '');
}
