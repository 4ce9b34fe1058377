import { ReminderFields } from '#shared/domain/contributions/arrears/reminder.ts';
import { err, type Result } from '#shared/result.ts';
import { commitOrNothing, type Step } from '../../acts/act.ts';
import { createStep } from '../../acts/row-steps.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord } from '../../members/may-write.ts';
import type { NewReminders } from '../../store-api/arrears.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';

const longestName = 200;

export function recordReminders(
  engine: Engine,
  { scope, reminders, by }: NewReminders & { readonly by: string | null },
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'reminder', scope);
    if (!allowed.ok) return allowed;
    const steps: Step[] = [];
    for (const reminder of reminders) {
      const read = ReminderFields.safeParse({ ...reminder, by: by?.slice(0, longestName) ?? null });
      if (!read.success) {
        return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
      }
      steps.push(createStep(engine, 'reminder', { scope, set: read.data }));
    }
    return commitOrNothing(engine, steps, { kind: 'record', subject: '' });
  });
}
