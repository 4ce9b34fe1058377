import { sameValue } from '../canonical.ts';
import type { MemberId } from '../domain/members/member.ts';
import type { RecordKind } from '../domain/records/record.ts';
import type { ScopeId } from '../domain/scope.ts';
import type { NewId, Now } from '../ports.ts';
import { unreachable } from '../result.ts';
import { createDraft, deleteDraft, patchDraft } from './drafts.ts';
import { fingerprint } from './fingerprint.ts';
import type { DraftMutation } from './mutation.ts';
import type { ShownMember, ShownRecord } from './overlay.ts';

/** Absent: a member. */
type OfEntity = { readonly entity?: RecordKind };

/** What one commit did, and what is needed to take it back. */
export type UndoEntry = RowUndo | Rehoming;

/** To one row. */
export type RowUndo =
  | (OfEntity & { readonly kind: 'created'; readonly id: string; readonly print: string })
  | (OfEntity & {
      readonly kind: 'edited';
      readonly id: string;
      readonly changes: readonly UndoChange[];
    })
  | {
      readonly kind: 'moved';
      readonly id: MemberId;
      readonly from: ScopeId;
      readonly to: ScopeId;
    }
  | (OfEntity & {
      readonly kind: 'deleted';
      readonly scope: ScopeId;
      readonly fields: object;
      /** What it was called before: other rows may speak of it. Absent in the first version. */
      readonly id?: string;
    });

/** A record that was given another home, as another row: `id` is the new one. It goes back with what it says by then. */
export type Rehoming = {
  readonly kind: 'rehomed';
  readonly entity: RecordKind;
  readonly id: string;
  readonly from: ScopeId;
};

export type UndoChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type Inverse = {
  readonly mutation: DraftMutation | null;
  /** Something of it was edited since and stays. */
  readonly isKept: boolean;
};

export type InverseOf = {
  readonly entry: RowUndo;
  readonly current: ShownMember | ShownRecord | null;
  readonly newId: NewId;
  readonly now: Now;
};

const nothing: Inverse = { mutation: null, isKept: false };
const kept: Inverse = { mutation: null, isKept: true };

/** Central gives new members their number: that is nobody's edit. */
const isAsCreated = (fields: object, print: string): boolean =>
  fingerprint(fields) === print || fingerprint({ ...fields, memberNumber: null }) === print;

/** Takes back only what is still as the commit wrote it. */
export function inverseOf({ entry, current, newId, now }: InverseOf): Inverse {
  switch (entry.kind) {
    case 'created':
      if (current === null) return nothing;
      return isAsCreated(current.fields, entry.print)
        ? done(deleteDraft({ entity: entry.entity ?? 'member', ...current }, now()))
        : kept;
    case 'edited': {
      if (current === null) return kept;
      // Any row can be read by its keys.
      const fields = current.fields as Readonly<Record<string, unknown>>;
      const still = entry.changes.filter(({ field, after }) => sameValue(fields[field], after));
      const isKept = still.length < entry.changes.length;
      if (still.length === 0) return { mutation: null, isKept };
      const set = Object.fromEntries(still.map(({ field, before }) => [field, before]));
      const mutation = patchDraft({ entity: entry.entity ?? 'member', ...current }, set, now());
      return { mutation, isKept };
    }
    case 'moved': {
      if (current === null || current.scope !== entry.to) return kept;
      const { id, from: to } = entry;
      return done({ op: 'move', entity: 'member', id, base: current.rev, to, at: now() });
    }
    case 'deleted': {
      // Central keeps the tombstone of the old id for good: the row comes back under a new one.
      const { entity = 'member', scope, fields: set } = entry;
      return done(createDraft({ entity, id: newId(), scope, set }, now()));
    }
    default:
      return unreachable(entry);
  }
}

const done = (mutation: DraftMutation): Inverse => ({ mutation, isKept: false });

export function changesBetween(before: object, patch: object): readonly UndoChange[] {
  // Any row can be read by its keys.
  const values = before as Readonly<Record<string, unknown>>;
  return Object.entries(patch).map(([field, after]) => ({
    field,
    before: values[field] ?? null,
    after: after ?? null,
  }));
}
