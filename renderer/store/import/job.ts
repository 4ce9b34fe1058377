import type { PlanProgress } from '#shared/domain/import/import.ts';
import { breather } from '../in-turn.ts';
import type { ImportProgress } from './import-api.ts';

/** Long work that a person watches, and may stop. */
export type Job = {
  isCancelled(): boolean;
  says(progress: ImportProgress): void;
};

/** Short enough that nobody who types notices. */
const pauseMs = 12;

/** Goes through the steps of long work, letting everything else go first now and then. Null when it was stopped. */
export async function runSteps<T>(
  steps: Generator<PlanProgress, T>,
  job: Job,
  phase: NonNullable<ImportProgress>['phase'],
): Promise<{ readonly value: T } | null> {
  const pause = breather(pauseMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    job.says({ phase, ...step.value });
    await pause();
    if (job.isCancelled()) return null;
  }
}
