import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { localScope } from '../../../../renderer/store/sections.ts';
import type { ListQuery, StoreApi } from '../../../../renderer/store/store-api.ts';
import { aMember } from '../../../builders/a-member.ts';

export const everyone: ListQuery = {
  text: '',
  sort: { column: 'name', direction: 'ascending' },
  from: 0,
  to: 1_000_000,
};

export async function namesIn(store: StoreApi): Promise<readonly string[]> {
  const { rows } = await store.listMembers(everyone);
  return rows.map((row) => row.fields.familyName);
}

/** Everybody's fields by id. */
export async function peopleIn(store: StoreApi): Promise<ReadonlyMap<string, MemberFields>> {
  const { rows } = await store.listMembers(everyone);
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

export async function add(
  store: StoreApi,
  fields: Partial<MemberFields> = {},
  scope: ScopeId = localScope,
): Promise<MemberId> {
  const added = await store.addMember({ scope, fields: { ...aMember(), ...fields } });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value;
}
