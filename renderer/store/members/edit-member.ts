import { decideEdit } from '#shared/domain/members/decide-edit.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { changesBetween } from '#shared/sync/undo.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api.ts';
import { mayEdit } from './may-write.ts';

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
    const current = engine.people.get(id);
    if (current === null) return err({ kind: 'unknown-member' });
    const allowed = mayEdit(engine, current.scope);
    if (!allowed.ok) return allowed;
    const decided = decideEdit(current.fields, patch);
    if (!decided.ok) return decided;
    const set = decided.value;
    if (Object.keys(set).length === 0) return ok(null);
    const base = Math.min(seenRev, current.rev);
    return commitLocally(engine, {
      drafts: [{ op: 'patch', entity: 'member', id, base, set, at: engine.now() }],
      undo: {
        kind: 'edit',
        subject: displayName(current.fields),
        created: 0,
        updated: 1,
        scopes: [current.scope],
        entries: [{ kind: 'edited', id, changes: changesBetween(current.fields, set) }],
      },
    });
  });
}
