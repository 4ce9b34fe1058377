import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { aMember } from '../../builders/a-member.ts';

type Said = z.input<typeof MemberPatch>;
export type Json = z.infer<ReturnType<typeof z.json>>;
type Values = Readonly<Record<string, Json>>;

const at = IsoDateTime.parse('2026-03-01T09:00:00Z');

export const newMemberId = (): MemberId => MemberId.parse(randomUUID());

export const create = (id: MemberId, scope: ScopeId, said: Said = {}): DraftMutation => ({
  op: 'create',
  entity: 'member',
  id,
  scope,
  set: aMember(said),
  at,
});

export const patch = (id: MemberId, base: number, said: Said): DraftMutation => ({
  op: 'patch',
  entity: 'member',
  id,
  base,
  set: MemberPatch.parse(said),
  at,
});

export const remove = (id: MemberId, base: number): DraftMutation => ({
  op: 'delete',
  entity: 'member',
  id,
  base,
  at,
});

export const move = (id: MemberId, base: number, to: ScopeId): DraftMutation => ({
  op: 'move',
  entity: 'member',
  id,
  base,
  to,
  at,
});

export const resolve = (id: string, keep: 'server' | 'client'): DraftMutation => ({
  op: 'resolve',
  entity: 'conflict',
  id,
  keep,
  at,
});

/** Under an id of its own, which is in the mutation, unless one is said. */
export const createRecord = (
  entity: RecordKind,
  scope: ScopeId,
  set: Values,
  id: string = randomUUID(),
) => ({ op: 'create', entity, id, scope, set: { ...set }, at }) as const satisfies DraftMutation;

export const patchRecord = (
  entity: RecordKind,
  id: string,
  { base, set }: { readonly base: number; readonly set: Values },
): DraftMutation => ({ op: 'patch', entity, id, base, set: { ...set }, at });

export const removeRecord = (entity: RecordKind, id: string, base: number): DraftMutation => ({
  op: 'delete',
  entity,
  id,
  base,
  at,
});
