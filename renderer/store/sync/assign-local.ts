import type { ScopeId } from '#shared/domain/scope.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import { replaceOutbox } from '../commit/renew-identity.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { Engine } from '../engine.ts';
import { isLocal, writableSections } from '../sections.ts';

/** Creations that name no section of central yet. Until they do, nothing can be sent. */
export const unassigned = ({ outbox }: Pick<Engine, 'outbox'>): readonly Mutation[] =>
  outbox.all().filter(isUnassigned);

export const hasUnassigned = ({ outbox }: Engine): boolean => outbox.all().some(isUnassigned);

const isUnassigned = (mutation: Mutation): boolean =>
  mutation.op === 'create' && isLocal(mutation.scope);

/** When there is only one section to give people to, nobody needs to be asked. */
export async function assignIfObvious(engine: Engine): Promise<void> {
  const sections = writableSections(engine.store.meta());
  const [only] = sections;
  if (only === undefined || sections.length > 1 || !hasUnassigned(engine)) return;
  await engine.inTurn(() => assignLocal(engine, only.scope));
}

/** Nothing of it was ever sent, so the numbers stay. Only inside `inTurn`. */
export async function assignLocal(engine: Engine, scope: ScopeId): Promise<void> {
  const addressed = engine.outbox
    .all()
    .map(
      (mutation): Mutation =>
        mutation.op === 'create' && isLocal(mutation.scope) ? { ...mutation, scope } : mutation,
    );
  const replaced = await replaceOutbox(engine, addressed);
  await writeCommit(engine, { changes: replaced.changes, meta: { localBecame: scope } });
  replaced.remember();
  engine.changed();
}
