import type { MemberField, MemberFields, MemberId } from '../domain/members/member.ts';
import type { ScopeId } from '../domain/scope.ts';
import { unreachable } from '../result.ts';
import type { Mutation } from './mutation.ts';

/** A person as central has said, as far as this office knows. */
export type HeldMember = {
  readonly entity: 'member';
  readonly id: MemberId;
  readonly scope: ScopeId;
  readonly rev: number;
  /** With the fields of a newer central that this version does not know: they are kept untouched. */
  readonly fields: MemberFields;
};

/** A person as the screen shows them: what central has said, and on top what this office has said since. */
export type ShownMember = {
  readonly id: MemberId;
  readonly scope: ScopeId;
  /** 0 before central has seen the person. */
  readonly rev: number;
  readonly fields: MemberFields;
  /** Fields that central has not answered yet. */
  readonly waiting: readonly MemberField[];
};

const none: readonly MemberField[] = [];

/** `pending`: this office's unanswered mutations of this one person, oldest first. Null when there is nobody to show. */
export function showMember(
  held: HeldMember | undefined,
  pending: readonly Mutation[],
): ShownMember | null {
  let shown: ShownMember | null = held === undefined ? null : asShown(held);
  for (const mutation of pending) shown = say(shown, mutation);
  return shown;
}

const asShown = ({ id, scope, rev, fields }: HeldMember): ShownMember => ({
  id,
  scope,
  rev,
  fields,
  waiting: none,
});

function say(shown: ShownMember | null, mutation: Mutation): ShownMember | null {
  switch (mutation.op) {
    case 'create':
      // Central may have it already when its answer was lost on the way.
      return shown ?? created(mutation);
    case 'patch':
      return shown === null ? null : patched(shown, mutation);
    case 'delete':
      return null;
    case 'move':
      return shown === null ? null : { ...shown, scope: mutation.to };
    case 'resolve':
      return shown;
    default:
      return unreachable(mutation);
  }
}

const created = ({ id, scope, set }: Extract<Mutation, { op: 'create' }>): ShownMember => ({
  id,
  scope,
  rev: 0,
  fields: set,
  waiting: fieldsOf(set),
});

function patched(shown: ShownMember, { set }: Extract<Mutation, { op: 'patch' }>): ShownMember {
  const waiting = new Set([...shown.waiting, ...fieldsOf(set)]);
  return { ...shown, fields: { ...shown.fields, ...set } as MemberFields, waiting: [...waiting] };
}

// The keys of a patch are member fields.
const fieldsOf = (set: object): MemberField[] => Object.keys(set) as MemberField[];
