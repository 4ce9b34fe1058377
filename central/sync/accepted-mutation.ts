import { z } from 'zod';
import { MemberFields, MemberPatch } from '#shared/domain/members/member.ts';
import {
  CreateMember,
  DeleteMember,
  MoveMember,
  PatchMember,
  ResolveConflict,
} from '#shared/sync/mutation.ts';

const mostUnknownFields = 200;
const longestSet = 65_536;

const withUnknownFields = <T extends z.ZodObject>(fields: T) =>
  fields
    .loose()
    .refine(
      (set) => Object.keys(set).length <= Object.keys(fields.shape).length + mostUnknownFields,
    )
    .refine((set) => JSON.stringify(set).length <= longestSet);

/** As the contract says, and keeping the fields that a newer client knows and we do not. */
export const AcceptedMutation = z.discriminatedUnion('op', [
  CreateMember.extend({ set: withUnknownFields(MemberFields) }),
  PatchMember.extend({ set: withUnknownFields(MemberPatch) }),
  DeleteMember,
  MoveMember,
  ResolveConflict,
]);
export type AcceptedMutation = z.infer<typeof AcceptedMutation>;

export type Accepted<Op extends AcceptedMutation['op']> = Extract<AcceptedMutation, { op: Op }>;

/** All that is asked of a mutation before it gets its place in line; the rest is judged one mutation at a time. */
export const OfferedMutation = z.looseObject({ n: z.int().positive() });
export type OfferedMutation = z.infer<typeof OfferedMutation>;

/** Null when it does not match the contract. Ids are compared as PostgreSQL writes them. */
export function acceptMutation(offered: OfferedMutation): AcceptedMutation | null {
  const read = AcceptedMutation.safeParse(offered);
  if (!read.success) return null;
  // Lower case changes no brand: it is the same UUID.
  return { ...read.data, id: read.data.id.toLowerCase() } as AcceptedMutation;
}
