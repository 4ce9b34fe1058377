import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import type { MemberRow } from '../../renderer/store/store-api.ts';

export const vernoy = ScopeId.parse('sec:vernoy:core');

export function aRow(fields: MemberFields): MemberRow {
  // A new UUID is an id of the right form.
  const id = crypto.randomUUID() as MemberId;
  return { id, scope: vernoy, rev: 1, fields, waiting: [] };
}
