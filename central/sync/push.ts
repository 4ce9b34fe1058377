import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '#shared/canonical.ts';
import type { NewId } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { maxMutationsPerPush, PushRequest, type PushResult } from '#shared/sync/protocol.ts';
import {
  forgetMutations,
  type Recorded,
  recordedMutations,
  recordMutations,
} from '../store/client-mutations.ts';
import { advanceClient, lockClient } from '../store/clients.ts';
import type { SignedIn } from '../store/sessions.ts';
import type { Sql, Store } from '../store/store.ts';
import { OfferedMutation } from './accepted-mutation.ts';
import { applyMutation } from './apply-mutation.ts';
import { forgetErased } from './forget-erased.ts';
import { loadWorkingSet } from './load-working-set.ts';
import { markDues } from './mark-dues.ts';
import { numberMembers } from './number-members.ts';
import { type Outcome, rejected } from './outcome.ts';
import { isPoison } from './poison.ts';
import { saveFeeds, saveRows } from './save-working-set.ts';
import type { WorkingSet } from './working-set.ts';

/** The envelope is judged as a whole, its mutations one by one: a bad one must not hold back the others. */
export const OfferedPush = PushRequest.extend({
  mutations: z.array(OfferedMutation).min(1).max(maxMutationsPerPush),
});
export type OfferedPush = z.infer<typeof OfferedPush>;

export type PushRefusal =
  | { readonly kind: 'mutation-gap'; readonly expected: number }
  | { readonly kind: 'client-forked' }
  | { readonly kind: 'device-revoked' };

type Answered = Result<readonly PushResult[], PushRefusal>;

type Job = {
  readonly signedIn: SignedIn;
  readonly clientId: string;
  readonly acked: number;
  readonly mutations: readonly OfferedMutation[];
  readonly decide: (set: WorkingSet, mutation: OfferedMutation) => Outcome;
  readonly newId: NewId;
};

export type Push = Omit<Job, 'decide'>;

/** Applies each mutation exactly once and answers each one; all of them in one transaction when nothing is odd. */
export async function push(store: Store, offered: Push): Promise<Answered> {
  const job: Job = { ...offered, decide: applyMutation };
  try {
    return await store.tx((sql) => answer(sql, job));
  } catch (error) {
    if (!isPoison(error)) throw error;
    return oneByOne(store, job);
  }
}

/** The database refused something that the schema let through. Only the mutation at fault is rejected. */
async function oneByOne(store: Store, job: Job): Promise<Answered> {
  const results: PushResult[] = [];
  for (const mutation of job.mutations) {
    const alone: Job = { ...job, mutations: [mutation] };
    const answered = await store
      .tx((sql) => answer(sql, alone))
      .catch((error: unknown) => {
        if (!isPoison(error)) throw error;
        return store.tx((sql) => answer(sql, { ...alone, decide: () => rejected('invalid') }));
      });
    if (!answered.ok) return answered;
    results.push(...answered.value);
  }
  return ok(results);
}

async function answer(sql: Sql, job: Job): Promise<Answered> {
  const { accountId, deviceName } = job.signedIn;
  const client = await lockClient(sql, { clientId: job.clientId, accountId, deviceName });
  if (client.accountId !== accountId) return err({ kind: 'client-forked' });
  if (client.isRevoked) return err({ kind: 'device-revoked' });
  const expected = client.lastMut + 1;
  const first = job.mutations[0]?.n ?? expected;
  if (first > expected || !areInSequence(job.mutations))
    return err({ kind: 'mutation-gap', expected });

  const replayed = job.mutations.filter(({ n }) => n < expected);
  const earlier = replayed.length === 0 ? [] : await recordedMutations(sql, job.clientId, first);
  const known = new Map(earlier.map((recorded) => [recorded.n, recorded]));
  const isSame = (mutation: OfferedMutation) => known.get(mutation.n)?.hash === hashOf(mutation);
  if (!replayed.every(isSame)) return err({ kind: 'client-forked' });

  const fresh = job.mutations.slice(replayed.length);
  const recorded = fresh.length === 0 ? [] : await applyAll(sql, { ...job, mutations: fresh });
  await forgetMutations(sql, job.clientId, Math.min(job.acked, first - 1));
  const stored = replayed.flatMap(({ n }) => known.get(n) ?? []);
  return ok([...stored, ...recorded].map(({ result }) => result));
}

async function applyAll(sql: Sql, job: Job): Promise<readonly Recorded[]> {
  const set = await loadWorkingSet(sql, job);
  const recorded = job.mutations.map((mutation): Recorded => {
    const { n } = mutation;
    return { n, hash: hashOf(mutation), result: { ...job.decide(set, mutation), n } };
  });
  await recordMutations(sql, job.clientId, recorded);
  await advanceClient(sql, job.clientId, recorded.at(-1)?.n ?? 0);
  // From here on others wait for the counters: of member numbers first, of the feeds last.
  await numberMembers(sql, set);
  await saveRows(sql, set);
  await markDues(sql, set);
  await forgetErased(sql, set);
  await saveFeeds(sql, set);
  return recorded;
}

const areInSequence = (mutations: readonly OfferedMutation[]): boolean =>
  mutations.every(({ n }, index) => index === 0 || n === (mutations[index - 1]?.n ?? 0) + 1);

const hashOf = (mutation: OfferedMutation): string =>
  createHash('sha256').update(canonical(mutation)).digest('base64url');
