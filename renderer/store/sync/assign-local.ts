import type { ScopeId } from '#shared/domain/scope.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import { replaceOutbox } from '../commit/renew-identity.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { Engine } from '../engine.ts';
import { becomes, grantedOwn, isLocal, isLocalSection, writableSections } from '../sections.ts';

/** Creations that name no section of central yet. Until they do, nothing can be sent. */
export const unassigned = ({ outbox }: Pick<Engine, 'outbox'>): readonly Mutation[] =>
  outbox.all().filter(isUnassigned);

export const hasUnassigned = ({ outbox }: Engine): boolean => outbox.all().some(isUnassigned);

const isUnassigned = (mutation: Mutation): boolean => namesScope(mutation, isLocalSection);

const namesScope = (mutation: Mutation, is: (scope: ScopeId) => boolean): boolean =>
  mutation.op === 'create' && is(mutation.scope);

/**
 * What is one's own needs no decision. When there is only one section to give people to, nobody needs to be asked
 * either.
 */
export async function assignIfObvious(engine: Engine): Promise<void> {
  const meta = engine.store.meta();
  const sections = writableSections(meta);
  const [only] = sections.length === 1 ? sections : [];
  const waits = engine.outbox.all().filter((mutation) => namesScope(mutation, isLocal));
  const canGo = waits.filter((mutation) =>
    isUnassigned(mutation) ? only !== undefined : grantedOwn(meta) !== null,
  );
  if (canGo.length > 0) await engine.inTurn(() => assignLocal(engine, only?.scope ?? null));
}

/** Nothing of it was ever sent, so the numbers stay. Only inside `inTurn`. */
export async function assignLocal(engine: Engine, section: ScopeId | null): Promise<void> {
  const meta = engine.store.meta();
  const addressed = engine.outbox
    .all()
    .map(
      (mutation): Mutation =>
        mutation.op === 'create' && isLocal(mutation.scope)
          ? { ...mutation, scope: becomes(meta, mutation.scope, section) }
          : mutation,
    );
  const replaced = await replaceOutbox(engine, addressed);
  await writeCommit(engine, {
    changes: replaced.changes,
    meta: section === null ? {} : { localBecame: section },
  });
  replaced.remember();
  engine.changed();
}
