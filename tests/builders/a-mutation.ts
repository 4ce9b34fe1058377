import { IsoDateTime } from '#shared/domain/dates.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { ScopeId } from '#shared/domain/scope.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { HeldMember } from '#shared/sync/overlay.ts';
import { aMember } from './a-member.ts';

const lucie = '0193f1a0-0000-7000-8000-000000000001' as MemberId;
export const here = ScopeId.parse('sec:here:core');
export const there = ScopeId.parse('sec:there:core');
const at = IsoDateTime.parse('2026-03-01T10:00:00Z');
const common = { n: 1, entity: 'member', id: lucie, at } as const;

export const aCreate = (said: MemberPatch = {}, n = 1): Mutation => ({
  ...common,
  n,
  op: 'create',
  scope: here,
  set: { ...aMember(), ...said } as ReturnType<typeof aMember>,
});

export const aPatch = (set: MemberPatch, { base = 1, n = 1 } = {}): Mutation => ({
  ...common,
  n,
  op: 'patch',
  base,
  set,
});

export const aDelete = (base = 1): Mutation => ({ ...common, op: 'delete', base });

export const aMove = (to: ScopeId = there, base = 1): Mutation => ({
  ...common,
  op: 'move',
  base,
  to,
});

/** Lucie, as central said. */
export const aHeld = (said: Partial<HeldMember> = {}): HeldMember => ({
  entity: 'member',
  id: lucie,
  scope: here,
  rev: 1,
  fields: aMember(),
  ...said,
});
