import { renewIdentity } from '../commit/renew-identity.ts';
import type { Engine } from '../engine.ts';
import { type Forgetting, nothingToForget } from './forgetting.ts';

/**
 * Nothing of it was ever sent, so nobody misses it. Those that stay move up under a new client id: a repair from an
 * older copy must not take their new numbers for the old ones.
 */
export async function forgottenOutbox(
  engine: Engine,
  gone: ReadonlySet<string>,
): Promise<Forgetting> {
  const { outbox } = engine;
  const kept = outbox.all().filter(({ id }) => !gone.has(id));
  return kept.length === outbox.size() ? nothingToForget : renewIdentity(engine, kept);
}
