import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitAct, type Step } from '../acts/act.ts';
import { createLongActs, type LongAct, watchCommit } from '../acts/long-acts.ts';
import type { Engine } from '../engine.ts';
import { inSlices } from '../in-turn.ts';
import { mayWrite } from '../members/may-write.ts';
import { undoBatch } from '../members/undo-batch.ts';
import { deleteForGood, restoreFromBin } from '../people-acts/bin.ts';
import { takeSnapshot } from '../safety/take-snapshot.ts';
import type { BulkApi, BulkExample, BulkInput, BulkPreview, Who } from '../store-api/bulk.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { PeopleApi } from '../store-api/people.ts';
import type { UndoApi } from '../store-api/undo.ts';
import { erasedBy, type Outcome, outcomes } from './bulk-steps.ts';
import { newTagSteps } from './new-tags.ts';

/** Everybody that a list shows, whatever slice of it was asked for. */
export type IdsOf<Query> = (query: Query) => Promise<readonly MemberId[]>;

type Counts = {
  changing: number;
  unchanged: number;
  readOnly: number;
  invalid: number;
  erased: number;
};
type Decided = Counts & {
  readonly steps: readonly Step[];
  readonly examples: readonly BulkExample[];
};

export type BulkDesk<Query> = BulkApi<Query> &
  Pick<UndoApi, 'undo'> &
  Pick<PeopleApi, 'restoreFromBin' | 'deleteForGood'>;

const manyPeople = 1_000;
const mostExamples = 20;

/** Writes the same to many people, in slices, so that nobody else waits; one at a time. */
export function createBulkDesk<Query>(engine: Engine, idsOf: IdsOf<Query>): BulkDesk<Query> {
  const acts = createLongActs();

  /** `shares`: into how many parts of that length the whole work falls. */
  const decide = async (
    { who, patch }: BulkInput<Query>,
    { isCancelled, says }: LongAct,
    shares: number,
  ): Promise<Result<Decided, CommitFailure>> => {
    const allowed = patch.kind === 'move' ? mayWrite(engine, patch.to) : ok(null);
    if (!allowed.ok) return allowed;
    const tags = newTagSteps(engine, patch);
    if (!tags.ok) return tags;
    const ids = await idsIn(who, idsOf);
    const steps: Step[] = [...tags.value];
    const examples: BulkExample[] = [];
    const counts: Counts = { changing: 0, unchanged: 0, readOnly: 0, invalid: 0, erased: 0 };
    let done = 0;
    const outcomeFor = outcomes(engine, patch);
    const decideOne = (id: MemberId) => {
      const outcome = outcomeFor(id);
      count(counts, outcome);
      done += 1;
      says({ phase: 'deciding', done, of: shares * ids.length });
      if (outcome.kind !== 'changes') return;
      // Of a large family a loop, never a spread: there may be hundreds of thousands.
      for (const step of outcome.steps) steps.push(step);
      counts.erased += erasedBy(outcome, patch);
      if (examples.length < mostExamples) examples.push(exampleOf(outcome));
    };
    const isThrough = await inSlices(ids, decideOne, isCancelled);
    return isThrough ? ok({ ...counts, steps, examples }) : err({ kind: 'cancelled' });
  };

  const write = async (input: BulkInput<Query>, act: LongAct) => {
    const decided = await decide(input, act, 2);
    if (!decided.ok) return decided;
    const { steps, changing } = decided.value;
    if (changing === 0) return err({ kind: 'nothing-planned' as const });
    return commitAct(engine, steps, {
      kind: input.patch.kind === 'to-bin' && changing === 1 ? 'delete' : 'bulk',
      subject: onlyName(decided.value),
      updated: changing,
      watch: watchCommit(act, steps.length),
    });
  };

  return {
    async previewBulk(input): Promise<Result<BulkPreview, CommitFailure>> {
      const decided = await acts.run((act) => decide(input, act, 1));
      if (!decided.ok) return decided;
      const { steps: _, ...preview } = decided.value;
      return ok(preview);
    },
    async editMembers(input) {
      const written = await acts.run((act) => engine.inTurn(() => write(input, act)));
      if (written.ok && written.value.updated >= manyPeople) {
        engine.whenIdle(() => takeSnapshot(engine));
      }
      return written;
    },
    restoreFromBin: (ids) => acts.run((act) => restoreFromBin(engine, ids, act)),
    deleteForGood: (ids) => acts.run((act) => deleteForGood(engine, ids, act)),
    undo: (batchId) => acts.run((act) => undoBatch(engine, batchId, act)),
    bulkProgress: async () => acts.progress(),
    cancelBulk: async () => acts.cancel(),
  };
}

async function idsIn<Query>(who: Who<Query>, idsOf: IdsOf<Query>): Promise<readonly MemberId[]> {
  if (who.kind === 'ids') return [...new Set(who.ids)];
  const except = new Set<string>(who.except);
  const ids = await idsOf(who.query);
  return except.size === 0 ? ids : ids.filter((id) => !except.has(id));
}

function count(counts: Counts, { kind }: Outcome): void {
  if (kind === 'changes') counts.changing += 1;
  else if (kind === 'read-only') counts.readOnly += 1;
  else if (kind === 'invalid') counts.invalid += 1;
  else if (kind === 'unchanged') counts.unchanged += 1;
}

const exampleOf = ({ person, shown }: Extract<Outcome, { kind: 'changes' }>): BulkExample => ({
  id: person.id,
  name: displayName(person.fields),
  changes: shown,
});

const onlyName = ({ changing, examples }: Decided): string =>
  changing === 1 ? (examples[0]?.name ?? '') : '';
