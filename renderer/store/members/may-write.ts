import { type RecordKind, recordKinds } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { classOf, isLocal, sectionsOf } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';

/** Whether people of this scope may be written. Those entered before meeting central always may. */
export function mayWrite({ store }: Engine, scope: ScopeId): Result<null, CommitFailure> {
  const section = sectionsOf(store.meta()).find((choice) => choice.scope === scope);
  if (section === undefined) return err({ kind: 'no-section' });
  return section.canWrite ? ok(null) : err({ kind: 'read-only' });
}

/** Whether what is there may be written to, whatever it is. */
export function mayEdit({ store }: Engine, scope: ScopeId): Result<null, CommitFailure> {
  if (isLocal(scope)) return ok(null);
  const grant = store.meta().scopes[scope]?.grant;
  return grant?.permission === 'write' ? ok(null) : err({ kind: 'read-only' });
}

/** Whether a new record of this kind may be put there. */
export function mayAddRecord(
  engine: Engine,
  kind: RecordKind,
  scope: ScopeId,
): Result<null, CommitFailure> {
  const lives: readonly string[] = recordKinds[kind].lives;
  if (!lives.includes(classOf(scope))) return err({ kind: 'no-section' });
  if (!isLocal(scope)) {
    return engine.store.meta().scopes[scope] === undefined
      ? err({ kind: 'no-section' })
      : mayEdit(engine, scope);
  }
  // The local section is there only until central has named others.
  const isOffered =
    classOf(scope) === 'own' ||
    sectionsOf(engine.store.meta()).some((section) => isLocal(section.scope));
  return isOffered ? ok(null) : err({ kind: 'no-section' });
}
