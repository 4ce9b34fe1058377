import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { aMember } from '../../builders/a-member.ts';

type Said = z.input<typeof MemberPatch>;

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
