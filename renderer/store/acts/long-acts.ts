import type { Watch } from '../commit/commit-locally.ts';
import type { BulkProgress } from '../store-api/bulk.ts';

/** An act on many people, which a person watches and may stop until it is written. */
export type LongAct = {
  isCancelled(): boolean;
  says(progress: NonNullable<BulkProgress>): void;
};

type LongActs = {
  /** Null when nothing runs. */
  progress(): BulkProgress;
  /** Of those that wait for their turn too. */
  cancel(): void;
  run<T>(job: (act: LongAct) => Promise<T>): Promise<T>;
};

export function createLongActs(): LongActs {
  const acts = new Set<{ isCancelled: boolean }>();
  let progress: BulkProgress = null;
  return {
    progress: () => progress,
    cancel() {
      for (const act of acts) act.isCancelled = true;
    },
    async run(job) {
      const own = { isCancelled: false };
      acts.add(own);
      progress ??= { phase: 'deciding', done: 0, of: 0 };
      try {
        return await job({
          isCancelled: () => own.isCancelled,
          says(now) {
            progress = now;
          },
        });
      } finally {
        acts.delete(own);
        if (acts.size === 0) progress = null;
      }
    },
  };
}

/** To decide is one half of getting ready, to seal what was decided the other. */
export function watchCommit({ isCancelled, says }: LongAct, of: number): Watch {
  let sealed = 0;
  let written = 0;
  return {
    isCancelled,
    sealed(rows) {
      sealed += rows;
      says({ phase: 'deciding', done: of + sealed, of: 2 * of });
    },
    wrote(rows) {
      written += rows;
      says({ phase: 'writing', done: written, of });
    },
  };
}
