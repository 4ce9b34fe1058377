import { sameValue } from '../../canonical.ts';
import { err, ok, type Result } from '../../result.ts';
import { isEntryKey } from './entries.ts';
import { isFixedField, type MemberField, MemberFields, MemberPatch } from './member.ts';

export type InvalidField = { readonly kind: 'invalid'; readonly field: MemberField };

/** The part of a patch that changes something; empty when nothing does. */
export function decideEdit(
  current: MemberFields,
  patch: MemberPatch,
): Result<MemberPatch, InvalidField> {
  const read = readPatch(patch);
  return read.ok ? ok(changedBy(current, read.value)) : read;
}

/** For a patch that many are to be given: it is read once. */
export function readPatch(patch: MemberPatch): Result<MemberPatch, InvalidField> {
  const read = MemberPatch.safeParse(patch);
  return read.success ? ok(read.data) : err(invalidField(read.error.issues));
}

/** Of a patch that was read, what differs. */
export function changedBy(current: MemberFields, patch: MemberPatch): MemberPatch {
  const changed = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && !sameValue(current[field as MemberField], value),
  );
  // Entries of a patch, put back together, are a patch.
  return Object.fromEntries(changed) as MemberPatch;
}

export function decideNewMember(fields: MemberFields): Result<MemberFields, InvalidField> {
  const read = MemberFields.safeParse(fields);
  return read.success ? ok(read.data) : err(invalidField(read.error.issues));
}

function invalidField(issues: readonly { readonly path: readonly PropertyKey[] }[]): InvalidField {
  const field = issues[0]?.path[0];
  return { kind: 'invalid', field: isMemberField(field) ? field : 'familyName' };
}

const isMemberField = (key: PropertyKey | undefined): key is MemberField =>
  typeof key === 'string' && (isFixedField(key) || isEntryKey(key));
