import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type Mutation, schemaVersion } from '#shared/sync/mutation.ts';
import { type Heads, maxMutationsPerPush, type PushResponse } from '#shared/sync/protocol.ts';
import { offerAnew } from '../commit/renew-identity.ts';
import { setAside } from '../commit/set-aside.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { hasUnassigned } from './assign-local.ts';
import { settlePush } from './settle-push.ts';

/** Sends what waits, oldest first, until nothing does. Gives central's last heads, null when nothing was sent. */
export async function pushAll(engine: Engine): Promise<Result<Heads | null, SyncFailure>> {
  let heads: Heads | null = null;
  let atMost = maxMutationsPerPush;
  let hasRenewed = false;
  while (engine.outbox.size() > 0 && !hasUnassigned(engine)) {
    const batch = engine.outbox.first(atMost);
    const reply = await send(engine, batch);
    if (reply.ok) {
      heads = reply.value.heads;
      continue;
    }
    const problem = reply.error.kind === 'problem' ? reply.error.problem : null;
    if ((problem === 'client-forked' || problem === 'mutation-gap') && !hasRenewed) {
      hasRenewed = true;
      await offerAnew(engine);
    } else if (isAboutSize(problem) && batch.length > 1) {
      atMost = Math.ceil(batch.length / 2);
    } else if (isAboutSize(problem)) {
      await engine.inTurn(() => setAside(engine, batch[0]));
    } else {
      return reply;
    }
  }
  return ok(heads);
}

const isAboutSize = (problem: string | null): boolean =>
  problem === 'too-large' || problem === 'validation';

async function send(
  engine: Engine,
  mutations: readonly Mutation[],
): Promise<Result<PushResponse, SyncFailure>> {
  const { epoch, clientId, acked } = engine.store.meta();
  if (epoch === null) return err({ kind: 'not-connected' });
  const reply = await must(engine.main, 'sync.push', {
    epoch,
    clientId,
    schema: schemaVersion,
    acked,
    mutations: [...mutations],
  });
  if (!reply.ok) return reply;
  const { results } = reply.value;
  const answers = results.flatMap((result, at) => {
    const mutation = mutations[at];
    return mutation?.n === result.n ? [{ mutation, result }] : [];
  });
  if (answers.length === 0 || answers.length < results.length) {
    return err({ kind: 'not-central', status: 200, detail: 'answers to other mutations' });
  }
  await engine.inTurn(() => settlePush(engine, answers));
  return reply;
}
