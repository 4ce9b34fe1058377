import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, type Result } from '#shared/result.ts';
import { commitOrNothing } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import { todayOf } from '../today.ts';
import { mayEdit } from './may-write.ts';

/** Into the bin. */
export function deleteMember(engine: Engine, id: MemberId): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const { people, now } = engine;
    const own = people.get(id) === null ? null : people.own(id);
    if (own === null) return err({ kind: 'unknown-member' });
    const allowed = mayEdit(engine, own.scope);
    if (!allowed.ok) return allowed;
    const patch = { binnedOn: todayOf({ now }) };
    return commitOrNothing(engine, patchSteps(engine, 'member', { current: own, patch }), {
      kind: 'delete',
      subject: displayName(own.fields),
      updated: 0,
    });
  });
}
