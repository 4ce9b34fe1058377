import {
  type MemberField,
  MemberFields,
  type MemberId,
  type MemberPatch,
} from '../domain/members/member.ts';
import type { ScopeId } from '../domain/scope.ts';
import type { NewId, Now } from '../ports.ts';
import { unreachable } from '../result.ts';
import { sameValue } from './canonical.ts';
import type { DraftMutation } from './mutation.ts';
import type { ShownMember } from './overlay.ts';

/** What one commit did to one person, and what is needed to take it back. */
export type UndoEntry =
  | { readonly kind: 'created'; readonly id: MemberId; readonly print: string }
  | { readonly kind: 'edited'; readonly id: MemberId; readonly changes: readonly UndoChange[] }
  | { readonly kind: 'deleted'; readonly scope: ScopeId; readonly fields: MemberFields };

export type UndoChange = {
  readonly field: MemberField;
  readonly before: MemberFields[MemberField];
  readonly after: MemberFields[MemberField];
};

export type Inverse = {
  readonly mutation: DraftMutation | null;
  /** Something of it was edited since and stays. */
  readonly isKept: boolean;
};

export type InverseOf = {
  readonly entry: UndoEntry;
  readonly current: ShownMember | null;
  readonly newId: NewId;
  readonly now: Now;
};

const nothing: Inverse = { mutation: null, isKept: false };
const kept: Inverse = { mutation: null, isKept: true };

/** Takes back only what is still as the commit wrote it. */
export function inverseOf({ entry, current, newId, now }: InverseOf): Inverse {
  switch (entry.kind) {
    case 'created': {
      if (current === null) return nothing;
      if (fingerprint(current.fields) !== entry.print) return kept;
      const { id, rev } = current;
      return done({ op: 'delete', entity: 'member', id, base: rev, at: now() });
    }
    case 'edited': {
      if (current === null) return kept;
      const still = entry.changes.filter(({ field, after }) =>
        sameValue(current.fields[field], after),
      );
      const isKept = still.length < entry.changes.length;
      if (still.length === 0) return { mutation: null, isKept };
      // Each value came out of the field that it goes back to.
      const set = Object.fromEntries(
        still.map(({ field, before }) => [field, before]),
      ) as MemberPatch;
      const { id, rev } = current;
      return { mutation: { op: 'patch', entity: 'member', id, base: rev, set, at: now() }, isKept };
    }
    case 'deleted':
      // Central keeps the tombstone of the old id for good: the person comes back under a new one.
      return done({
        op: 'create',
        entity: 'member',
        id: newId() as MemberId,
        scope: entry.scope,
        set: entry.fields,
        at: now(),
      });
    default:
      return unreachable(entry);
  }
}

const done = (mutation: DraftMutation): Inverse => ({ mutation, isKept: false });

export const changesBetween = (before: MemberFields, patch: MemberPatch): readonly UndoChange[] =>
  // The keys of a patch are member fields.
  (Object.keys(patch) as MemberField[]).map((field) => ({
    field,
    before: before[field],
    after: patch[field] ?? null,
  }));

/** 64 bits over all fields: two people that differ have different prints, but for one chance in billions. */
export function fingerprint(fields: MemberFields): string {
  const text = fieldNames.map((field) => fields[field] ?? '').join('\u0001');
  return [hash(text, 0x811c9dc5), hash(text, 0x9e3779b9)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

// The keys of the schema are the fields of a member.
const fieldNames = Object.keys(MemberFields.shape).sort() as readonly MemberField[];

/** FNV-1a with a final mix; not for secrets. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
