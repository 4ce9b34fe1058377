import type { MemberField, MemberFields, MemberId } from '../domain/members/member.ts';
import type { RecordKind } from '../domain/records/record.ts';
import type { ScopeId } from '../domain/scope.ts';
import { unreachable } from '../result.ts';
import type { Mutation, RecordFields, RecordMutation, RowMutation } from './mutation.ts';

/** A row of fields as central has said, as far as this office knows. */
type Held<Entity, Id, Fields> = {
  readonly entity: Entity;
  readonly id: Id;
  readonly scope: ScopeId;
  readonly rev: number;
  /** With the fields of a newer central that this version does not know: they are kept untouched. */
  readonly fields: Fields;
};

export type HeldMember = Held<'member', MemberId, MemberFields>;
export type HeldRecord = Held<RecordKind, string, RecordFields>;

/** A row as the screen shows it: what central has said, and on top what this office has said since. */
type Shown<Id, Fields, Field> = {
  readonly id: Id;
  readonly scope: ScopeId;
  /** 0 before central has seen the row. */
  readonly rev: number;
  readonly fields: Fields;
  /** Fields that central has not answered yet. */
  readonly waiting: readonly Field[];
};

export type ShownMember = Shown<MemberId, MemberFields, MemberField>;
export type ShownRecord = Shown<string, RecordFields, string> & { readonly kind: RecordKind };

/** Null for a person whom nobody knows of, or who was deleted for good. */
export const showMember = (
  held: HeldMember | undefined,
  pending: readonly Mutation[],
): ShownMember | null =>
  // What is said of a record is said of no person.
  held === undefined && pending[0]?.entity !== 'member'
    ? null
    : overlay<MemberId, MemberFields, MemberField>(held, pending);

export function showRecord(
  held: HeldRecord | undefined,
  pending: readonly Mutation[],
): ShownRecord | null {
  const shown = overlay<string, RecordFields, string>(held, pending);
  const kind = held?.entity ?? pending.find(isOfRecord)?.entity;
  return shown === null || kind === undefined ? null : { ...shown, kind };
}

const isOfRecord = (mutation: Mutation): mutation is RecordMutation =>
  mutation.entity !== 'member' && mutation.entity !== 'conflict';

const none: readonly never[] = [];

function overlay<Id extends string, Fields extends object, Field extends string>(
  held: Held<unknown, Id, Fields> | undefined,
  pending: readonly Mutation[],
): Shown<Id, Fields, Field> | null {
  let shown: Shown<Id, Fields, Field> | null = null;
  if (held !== undefined) {
    const { id, scope, rev, fields } = held;
    shown = { id, scope, rev, fields, waiting: none };
  }
  for (let at = 0; at < pending.length; at += 1) {
    const mutation = pending[at];
    if (mutation === undefined || mutation.op === 'resolve') continue;
    const isFirstPatch = mutation.op === 'patch' && pending[at - 1]?.op !== 'patch';
    if (mutation.op !== 'patch') shown = say(shown, mutation);
    else if (isFirstPatch && shown !== null) shown = patched(shown, pending, at);
  }
  return shown;
}

function say<Id extends string, Fields extends object, Field extends string>(
  shown: Shown<Id, Fields, Field> | null,
  mutation: Exclude<RowMutation, { op: 'patch' }>,
): Shown<Id, Fields, Field> | null {
  switch (mutation.op) {
    case 'create': {
      // Central may have it already when its answer was lost on the way.
      if (shown !== null) return shown;
      const { id, scope, set } = mutation;
      // What is said of a row has the id and the fields of its entity.
      return {
        id: id as Id,
        scope,
        rev: 0,
        fields: set as unknown as Fields,
        waiting: keysOf(set),
      };
    }
    case 'delete':
      return null;
    case 'move':
      return shown === null ? null : { ...shown, scope: mutation.to };
    default:
      return unreachable(mutation);
  }
}

/**
 * All patches that stand together from there on, in one copy: after a few acts on everybody, a copy for each patch
 * would be gigabytes to tidy away.
 */
function patched<Id extends string, Fields extends object, Field extends string>(
  shown: Shown<Id, Fields, Field>,
  pending: readonly Mutation[],
  from: number,
): Shown<Id, Fields, Field> {
  const fields = { ...shown.fields };
  const waiting = [...shown.waiting];
  for (let at = from; at < pending.length; at += 1) {
    const mutation = pending[at];
    if (mutation?.op !== 'patch') break;
    Object.assign(fields, mutation.set);
    for (const field of keysOf<Field>(mutation.set)) {
      if (!waiting.includes(field)) waiting.push(field);
    }
  }
  return { ...shown, fields, waiting };
}

// The keys of what is said of a row are its fields.
const keysOf = <Field extends string>(set: object): Field[] => Object.keys(set) as Field[];
