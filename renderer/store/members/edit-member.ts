import { decideEdit } from '#shared/domain/members/decide-edit.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { err, type Result } from '#shared/result.ts';
import { commitOrNothing } from '../acts/act.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import { mayEdit } from './may-write.ts';
import { personSteps } from './person-steps.ts';

export type MemberEdit = {
  readonly id: MemberId;
  readonly patch: MemberPatch;
  readonly seenRev: number;
};

export function editMember(
  engine: Engine,
  { id, patch, seenRev }: MemberEdit,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const own = engine.people.own(id);
    if (own === null) return err({ kind: 'unknown-member' });
    const shown = engine.people.get(id) ?? own;
    const decided = decideEdit(shown.fields, patch);
    if (!decided.ok) return decided;
    const seen = { ...own, rev: Math.min(seenRev, own.rev) };
    const steps = personSteps(engine, seen, decided.value);
    const forbidden = [own, ...steps].find(({ scope }) => !mayEdit(engine, scope).ok);
    if (forbidden !== undefined) return err({ kind: 'read-only' });
    return commitOrNothing(engine, steps, {
      kind: 'edit',
      subject: displayName(own.fields),
      updated: 1,
    });
  });
}
