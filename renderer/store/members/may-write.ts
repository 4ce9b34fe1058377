import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { isLocal, sectionsOf } from '../sections.ts';
import type { CommitFailure } from '../store-api.ts';

/** Whether people of this scope may be written. Those entered before meeting central always may. */
export function mayWrite({ store }: Engine, scope: ScopeId): Result<null, CommitFailure> {
  const section = sectionsOf(store.meta()).find((choice) => choice.scope === scope);
  if (section === undefined) return err({ kind: 'no-section' });
  return section.canWrite ? ok(null) : err({ kind: 'read-only' });
}

export function mayEdit(engine: Engine, scope: ScopeId): Result<null, CommitFailure> {
  if (isLocal(scope)) return ok(null);
  const allowed = mayWrite(engine, scope);
  return allowed.ok ? allowed : err({ kind: 'read-only' });
}
