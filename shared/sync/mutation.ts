import { z } from 'zod';
import { IsoDateTime } from '../domain/dates.ts';
import { MemberFields, MemberId, MemberPatch } from '../domain/members/member.ts';
import { RecordKind, recordKinds } from '../domain/records/record.ts';
import { ScopeId } from '../domain/scope.ts';

/** The data format of this build, sent with every push; central answers 426 below its minimum. */
export const schemaVersion = 2;

/** Position of a mutation in its client's own sequence: 1, 2, 3… without gaps. */
const N = z.int().positive();
/** The revision of the row that the person was looking at when editing; 0 for a row central has not seen. */
const Base = z.int().nonnegative();
/** When the person did it, by the office's own clock. For display only. */
const at = IsoDateTime;

const CreateMember = z.object({
  n: N,
  op: z.literal('create'),
  entity: z.literal('member'),
  id: MemberId,
  scope: ScopeId,
  set: MemberFields,
  at,
});
const PatchMember = z.object({
  n: N,
  op: z.literal('patch'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  set: MemberPatch,
  at,
});
const DeleteMember = z.object({
  n: N,
  op: z.literal('delete'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  at,
});
/** Gives a member to another section: a `leave` in the old scope's feed, a `put` in the new one's. */
const MoveMember = z.object({
  n: N,
  op: z.literal('move'),
  entity: z.literal('member'),
  id: MemberId,
  base: Base,
  to: ScopeId,
  at,
});

const RecordFields = z.record(z.string().max(80), z.json());

/** Whatever is kept beside members (`records/record.ts`): the same writes, of another schema. */
const CreateRecord = z
  .object({
    n: N,
    op: z.literal('create'),
    entity: RecordKind,
    id: z.uuid(),
    scope: ScopeId,
    set: RecordFields,
    at,
  })
  .refine(({ entity, set }) => recordKinds[entity].fields.safeParse(set).success, {
    path: ['set'],
  });
const PatchRecord = z
  .object({
    n: N,
    op: z.literal('patch'),
    entity: RecordKind,
    id: z.uuid(),
    base: Base,
    set: RecordFields,
    at,
  })
  .refine(({ entity, set }) => recordKinds[entity].fields.partial().safeParse(set).success, {
    path: ['set'],
  })
  .refine(({ entity }) => !recordKinds[entity].fixed, { path: ['entity'] });
const DeleteRecord = z.object({
  n: N,
  op: z.literal('delete'),
  entity: RecordKind,
  id: z.uuid(),
  base: Base,
  at,
});

/** A person's decision on a conflict record: keep central's value, or take the other one. */
const ResolveConflict = z.object({
  n: N,
  op: z.literal('resolve'),
  entity: z.literal('conflict'),
  id: z.uuid(),
  keep: z.enum(['server', 'client']),
  at,
});

/** Every write of the product. Adding a kind shows every place to visit (`unreachable`). */
export const Mutation = z.discriminatedUnion('op', [
  z.discriminatedUnion('entity', [CreateMember, CreateRecord]),
  z.discriminatedUnion('entity', [PatchMember, PatchRecord]),
  z.discriminatedUnion('entity', [DeleteMember, DeleteRecord]),
  MoveMember,
  ResolveConflict,
]);
export type Mutation = z.infer<typeof Mutation>;

export type RecordMutation = Extract<Mutation, { entity: RecordKind }>;
/** Those of a row of fields, whatever it is. */
export type RowMutation = Exclude<Mutation, { op: 'resolve' }>;

export type RecordFields = z.infer<typeof RecordFields>;

type WithoutN<M> = M extends Mutation ? Omit<M, 'n'> : never;
/** A mutation that has been decided but not yet given its place in the outbox. */
export type DraftMutation = WithoutN<Mutation>;
