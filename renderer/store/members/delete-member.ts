import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, type Result } from '#shared/result.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api.ts';
import { mayEdit } from './may-write.ts';

export function deleteMember(engine: Engine, id: MemberId): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const current = engine.people.get(id);
    if (current === null) return err({ kind: 'unknown-member' });
    const { scope, fields, rev } = current;
    const allowed = mayEdit(engine, scope);
    if (!allowed.ok) return allowed;
    return commitLocally(engine, {
      drafts: [{ op: 'delete', entity: 'member', id, base: rev, at: engine.now() }],
      undo: {
        kind: 'delete',
        subject: displayName(fields),
        created: 0,
        updated: 0,
        scopes: [scope],
        entries: [{ kind: 'deleted', scope, fields }],
      },
    });
  });
}
