import type { MemberFields, MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ListQuery } from '../../../../renderer/store/list-api.ts';
import { localScope } from '../../../../renderer/store/sections.ts';
import type { MemberRow, StoreApi } from '../../../../renderer/store/store-api.ts';
import { aMember } from '../../../builders/a-member.ts';

export const everyone: ListQuery = {
  text: '',
  segment: null,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
  foldedGroups: [],
  columns: [],
  totals: [],
  from: 0,
  to: 1_000_000,
};

/** Everybody who is listed, in order. */
export async function rowsIn(
  store: StoreApi,
  query: Partial<ListQuery> = {},
): Promise<readonly MemberRow[]> {
  const { lines } = await store.listMembers({ ...everyone, ...query });
  return lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
}

export async function namesIn(store: StoreApi): Promise<readonly string[]> {
  return (await rowsIn(store)).map((row) => row.fields.familyName);
}

/** Everybody's fields by id. */
export async function peopleIn(store: StoreApi): Promise<ReadonlyMap<string, MemberFields>> {
  return new Map((await rowsIn(store)).map(({ id, fields }) => [id, fields]));
}

/** One field, or one entry, whose name is known only when the test runs. */
export const entry = (key: string, value: unknown): MemberPatch =>
  // The store parses it.
  ({ [key]: value }) as MemberPatch;

export async function add(
  store: StoreApi,
  fields: MemberPatch = {},
  scope: ScopeId = localScope,
): Promise<MemberId> {
  const added = await store.addMember({ scope, fields: aMember(fields) });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value;
}
