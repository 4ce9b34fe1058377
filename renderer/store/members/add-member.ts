import { decideNewMember } from '#shared/domain/members/decide-edit.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ok, type Result } from '#shared/result.ts';
import { fingerprint } from '#shared/sync/undo.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api.ts';
import { mayWrite } from './may-write.ts';

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
    // A new UUID is a new member's id.
    const id = engine.newId() as MemberId;
    const set = decided.value;
    const committed = await commitLocally(engine, {
      drafts: [{ op: 'create', entity: 'member', id, scope, set, at: engine.now() }],
      undo: {
        kind: 'add',
        subject: displayName(set),
        created: 1,
        updated: 0,
        scopes: [scope],
        entries: [{ kind: 'created', id, print: fingerprint(set) }],
      },
    });
    return committed.ok ? ok(id) : committed;
  });
}
