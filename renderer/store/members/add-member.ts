import { decideNewMember } from '#shared/domain/members/decide-edit.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ok, type Result } from '#shared/result.ts';
import { commitAct } from '../acts/act.ts';
import { createStep } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import { mayWrite } from './may-write.ts';
import { linkSteps } from './person-steps.ts';

export type NewMember = { readonly scope: ScopeId; readonly fields: MemberFields };

export function addMember(
  engine: Engine,
  { scope, fields }: NewMember,
): Promise<Result<MemberId, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayWrite(engine, scope);
    if (!allowed.ok) return allowed;
    const decided = decideNewMember(fields);
    if (!decided.ok) return decided;
    const set = decided.value;
    const { id, ...creation } = createStep(engine, 'member', { scope, set });
    const committed = await commitAct(engine, [creation, ...linkSteps(engine, id, set)], {
      kind: 'add',
      subject: displayName(set),
    });
    // A new UUID is a new member's id.
    return committed.ok ? ok(id as MemberId) : committed;
  });
}
