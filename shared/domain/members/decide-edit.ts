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
  const read = MemberPatch.safeParse(patch);
  if (!read.success) return err(invalidField(read.error.issues));
  const changed = Object.entries(read.data).filter(
    ([field, value]) => value !== undefined && !sameValue(current[field as MemberField], value),
  );
  // Entries of a patch, put back together, are a patch.
  return ok(Object.fromEntries(changed) as MemberPatch);
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
