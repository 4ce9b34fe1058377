import { z } from 'zod';
import { IsoDateTime } from '../domain/dates.ts';
import { MemberFields, MemberId, MemberPatch } from '../domain/members/member.ts';
import { ScopeId } from '../domain/scope.ts';

/** The data format of this build, sent with every push; central answers 426 below its minimum. */
export const schemaVersion = 1;

/** Position of a mutation in its client's own sequence: 1, 2, 3… without gaps. */
const N = z.int().positive();
/** The revision of the row that the person was looking at when editing; 0 for a row central has not seen. */
const Base = z.int().nonnegative();
/** When the person did it, by the office's own clock. For display only. */
const at = IsoDateTime;

export const CreateMember = z.object({
  n: N,
  op: z.literal('create'),
  entity: z.literal('member'),
  id: MemberId,
  scope: ScopeId,
  set: MemberFields,
  at,
});
export const PatchMember = z.object({
  n: N,
  op: z.literal('patch'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  set: MemberPatch,
  at,
});
export const DeleteMember = z.object({
  n: N,
  op: z.literal('delete'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  at,
});
/** Gives a member to another section: a `leave` in the old scope's feed, a `put` in the new one's. */
export const MoveMember = z.object({
  n: N,
  op: z.literal('move'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  to: ScopeId,
  at,
});
/** A person's decision on a conflict record: keep central's value, or take the other one. */
export const ResolveConflict = z.object({
  n: N,
  op: z.literal('resolve'),
  entity: z.literal('conflict'),
  id: z.uuid(),
  keep: z.enum(['server', 'client']),
  at,
});

/** Every write of the product. Adding a kind shows every place to visit (`unreachable`). */
export const Mutation = z.discriminatedUnion('op', [
  CreateMember,
  PatchMember,
  DeleteMember,
  MoveMember,
  ResolveConflict,
]);
export type Mutation = z.infer<typeof Mutation>;

type WithoutN<M> = M extends Mutation ? Omit<M, 'n'> : never;
/** A mutation that has been decided but not yet given its place in the outbox. */
export type DraftMutation = WithoutN<Mutation>;
