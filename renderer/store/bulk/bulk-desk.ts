import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitAct, type Step } from '../acts/act.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import { mayWrite } from '../members/may-write.ts';
import { takeSnapshot } from '../safety/take-snapshot.ts';
import type {
  BulkApi,
  BulkExample,
  BulkInput,
  BulkPreview,
  BulkProgress,
  Who,
} from '../store-api/bulk.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import { type Outcome, outcomeFor } from './bulk-steps.ts';

/** Everybody that a list shows, whatever slice of it was asked for. */
export type IdsOf<Query> = (query: Query) => Promise<readonly MemberId[]>;

type Counts = { changing: number; unchanged: number; readOnly: number; invalid: number };
type Decided = Counts & {
  readonly steps: readonly Step[];
  readonly examples: readonly BulkExample[];
};

const manyPeople = 1_000;
const mostExamples = 20;
const pauseMs = 20;

/** Writes the same to many people, in pieces, so that nobody else waits; one at a time. */
export function createBulkDesk<Query>(engine: Engine, idsOf: IdsOf<Query>): BulkApi<Query> {
  let progress: BulkProgress = null;
  let isCancelled = false;

  const begin = () => {
    isCancelled = false;
    progress = { phase: 'deciding', done: 0, of: 0 };
  };

  const decide = async ({
    who,
    patch,
  }: BulkInput<Query>): Promise<Result<Decided, CommitFailure>> => {
    const allowed = patch.kind === 'move' ? mayWrite(engine, patch.to) : ok(null);
    if (!allowed.ok) return allowed;
    const ids = await idsIn(who, idsOf);
    const pause = breather(pauseMs);
    const steps: Step[] = [];
    const examples: BulkExample[] = [];
    const counts: Counts = { changing: 0, unchanged: 0, readOnly: 0, invalid: 0 };
    for (const [at, id] of ids.entries()) {
      const outcome = outcomeFor(engine, id, patch);
      count(counts, outcome);
      if (outcome.kind === 'changes') {
        // Of a large family a loop, never a spread: there may be hundreds of thousands.
        for (const step of outcome.steps) steps.push(step);
        if (examples.length < mostExamples) examples.push(exampleOf(outcome));
      }
      progress = { phase: 'deciding', done: at + 1, of: ids.length };
      await pause();
      if (isCancelled) return err({ kind: 'cancelled' });
    }
    return ok({ ...counts, steps, examples });
  };

  const write = async (input: BulkInput<Query>) => {
    begin();
    const decided = await decide(input);
    if (!decided.ok) return decided;
    const { steps, changing } = decided.value;
    progress = { phase: 'writing', done: 0, of: steps.length };
    let written = 0;
    return commitAct(engine, steps, {
      kind: input.patch.kind === 'to-bin' && changing === 1 ? 'delete' : 'bulk',
      subject: onlyName(decided.value),
      updated: changing,
      watch: {
        isCancelled: () => isCancelled,
        wrote(rows) {
          written += rows;
          progress = { phase: 'writing', done: written, of: steps.length };
        },
      },
    });
  };

  const ending = <T>(running: Promise<T>): Promise<T> =>
    running.finally(() => {
      progress = null;
    });

  return {
    async previewBulk(input): Promise<Result<BulkPreview, CommitFailure>> {
      begin();
      const decided = await ending(decide(input));
      if (!decided.ok) return decided;
      const { steps: _, ...preview } = decided.value;
      return ok(preview);
    },
    async editMembers(input) {
      const written = await ending(engine.inTurn(() => write(input)));
      if (written.ok && written.value.updated >= manyPeople) {
        engine.whenIdle(() => takeSnapshot(engine));
      }
      return written;
    },
    bulkProgress: async () => progress,
    async cancelBulk() {
      isCancelled = true;
    },
  };
}

async function idsIn<Query>(who: Who<Query>, idsOf: IdsOf<Query>): Promise<readonly MemberId[]> {
  if (who.kind === 'ids') return [...new Set(who.ids)];
  const except = new Set<string>(who.except);
  return (await idsOf(who.query)).filter((id) => !except.has(id));
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
